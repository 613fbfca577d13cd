// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/sentence.h"
#include "engine/corpus/clip_rules.h"
#include "engine/corpus/features/recording_facts.h"
#include "engine/corpus/features/stretches.h"
#include "engine/spectral/representation.h"

namespace timbrel::corpus {

/// Why a recording is left out. Sentences as in Error.
struct Refusal {
    Sentence what;
    Sentence remedy;
};

/// All that decoding a recording once gives.
struct FeatureRecord {
    std::optional<RecordingFacts> facts; ///< nothing where no sample could be decoded
    std::optional<Refusal> refusal; ///< then there are no features
    bool refusedBySystem = false; ///< for now, whatever is in the file; not kept
    std::vector<Stretch> stretches; ///< between its silences
    Matrix features; ///< absolute, [channels·bands, frames] of the whole recording
};

/// Decodes, measures, resamples, levels and analyses a recording. Any thread.
[[nodiscard]] FeatureRecord analyseRecording(const std::filesystem::path& file, Loudness loudness,
    const spectral::Representation& representation);

/// Samples that stay below this, 80 dB under full scale, are silence.
inline constexpr float kSilentPeak = 1e-4F;

} // namespace timbrel::corpus
