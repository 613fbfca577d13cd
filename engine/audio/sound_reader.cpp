// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/audio/decoded_sound.h"
#include "engine/audio/resampler.h"
#include "engine/audio/sound_file.h"

namespace timbrel::audio {
namespace {

constexpr std::array<std::string_view, 9> kSuffixes{
    ".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff", ".au"};

} // namespace

bool hasSoundSuffix(const std::filesystem::path& path)
{
    std::string suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::ranges::find(kSuffixes, suffix) != kSuffixes.end();
}

Result<Sound> readSound(const std::filesystem::path& path, int sampleRate)
{
    TIMBREL_TRY(DecodedSound decoded, decodeSound(path));
    TIMBREL_CHECK(requireUsable(decoded, path));
    if (sampleRate == 0 || sampleRate == decoded.sound.sampleRate) {
        return std::move(decoded.sound);
    }
    TIMBREL_TRY(std::vector<float> samples,
        resampled(decoded.sound.samples, decoded.sound.sampleRate, sampleRate));
    if (samples.empty()) {
        return fail(ErrorCode::Unreadable, say("it is too short to be resampled"), path.string(),
            say("Remove it"));
    }
    return Sound{sampleRate, std::move(samples)};
}

} // namespace timbrel::audio
