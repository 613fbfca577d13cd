// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_record.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/audio/decoded_sound.h"
#include "engine/audio/resampler.h"
#include "engine/corpus/features/levelling.h"

namespace timbrel::corpus {
namespace {

FeatureRecord refused(FeatureRecord record, Sentence what, Sentence remedy)
{
    record.refusal = Refusal{std::move(what), std::move(remedy)};
    return record;
}

FeatureRecord refused(FeatureRecord record, const Error& error)
{
    return refused(std::move(record), error.what, error.remedy);
}

bool isSilent(std::span<const float> samples)
{
    return std::ranges::all_of(
        samples, [](float sample) { return std::abs(sample) < kSilentPeak; });
}

} // namespace

FeatureRecord analyseRecording(const std::filesystem::path& file, Loudness loudness,
    const spectral::Representation& representation)
{
    FeatureRecord record;
    auto decoded = audio::decodeSound(file);
    if (!decoded) {
        record.refusedBySystem = decoded.error().code != ErrorCode::Unreadable;
        return refused(std::move(record), decoded.error());
    }
    record.facts = measure(*decoded);
    if (const auto usable = audio::requireUsable(*decoded, file); !usable) {
        return refused(std::move(record), usable.error());
    }
    Sound sound = std::move(decoded->sound);
    if (isSilent(sound.samples)) {
        return refused(std::move(record), say("it is silent"), say("Remove it"));
    }
    if (sound.sampleRate != representation.sampleRate()) {
        auto samples =
            audio::resampled(sound.samples, sound.sampleRate, representation.sampleRate());
        if (!samples) {
            return refused(std::move(record), samples.error());
        }
        sound = {representation.sampleRate(), std::move(*samples)};
        if (isSilent(sound.samples)) { // too short for a sample, or all above what models hear
            return refused(std::move(record),
                say("nothing of it is left at the sample rate of the representation"),
                say("Raise representation.sample_rate, or remove it"));
        }
    }
    if (const auto levelled = bringTo(loudness, sound); !levelled) {
        return refused(std::move(record), levelled.error());
    }
    record.stretches = soundingStretches(sound, representation.hop());
    record.features = representation.analyse(sound.samples);
    return record;
}

} // namespace timbrel::corpus
