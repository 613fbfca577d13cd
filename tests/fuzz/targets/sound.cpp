// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/audio/decoded_sound.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/sound_suffixes.h"

namespace timbrel::fuzz {
namespace {

constexpr int kRate = 16000; // Hz
constexpr double kShort = 10.0; // seconds; resampling more would only cost time

} // namespace

/// A sound file: the first byte chooses its suffix, since decoders go by it; the rest is the file.
void fuzzSound(Bytes bytes)
{
    if (bytes.empty()) {
        return;
    }
    const auto choice = std::to_integer<std::size_t>(bytes.front()) % kSoundSuffixes.size();
    const std::string name = "sound" + std::string(kSoundSuffixes[choice]);
    const InputFolder folder(name, bytes.subspan(1));
    const auto path = folder.path() / name;
    const auto decoded = audio::decodeSound(path);
    if (!decoded) {
        require(!decoded.error().what.empty(), "a refusal says why");
        return;
    }
    require(std::ranges::all_of(
                decoded->sound.samples, [](float sample) { return std::isfinite(sample); }),
        "samples are numbers");
    require(decoded->sound.sampleRate > 0, "a sound has a rate");
    if (decoded->sound.seconds() < kShort) {
        const auto sound = audio::readSound(path, kRate);
        require(!sound || (sound->sampleRate == kRate && !sound->samples.empty()),
            "a sound that is read has the wished rate");
    }
}

} // namespace timbrel::fuzz
