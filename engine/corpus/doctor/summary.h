// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "engine/base/result.h"
#include "engine/corpus/clip_cut.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/doctor/examination.h"
#include "engine/corpus/features/features.h"
#include "engine/snapshots/corpus_summary.h"

namespace timbrel::corpus {

/// The corpus for people, clips counted from the lengths that the files' headers give, as if there
/// were no silences.
[[nodiscard]] snapshots::CorpusSummary summary(const Corpus& corpus, const ClipCut& cut);

/// The same after listening to every recording, with the doctor's findings; clips are counted as
/// they can be cut, silent ones within a recording among them.
[[nodiscard]] snapshots::CorpusSummary summary(
    const Corpus& corpus, std::span<const Examined> examined, const ClipCut& cut);

/// The same with the clips that there are, and with the problems found on computing features.
[[nodiscard]] snapshots::CorpusSummary summary(const Corpus& corpus, const FeatureSet& features);

/// Refuses a corpus of which no class has training clips.
[[nodiscard]] Result<> requireClips(const snapshots::CorpusSummary& summary);

} // namespace timbrel::corpus
