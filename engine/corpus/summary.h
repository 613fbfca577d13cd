// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/corpus/corpus.h"
#include "engine/corpus/features.h"
#include "engine/snapshots/corpus_summary.h"
#include "engine/spectral/representation.h"

namespace timbrel::corpus {

/// The corpus for people, clips counted from the lengths that the files' headers give.
[[nodiscard]] snapshots::CorpusSummary summary(
    const Corpus& corpus, const spectral::Representation& representation, std::size_t clipHop);

/// The same with the clips that there are, and with the problems found on computing features.
[[nodiscard]] snapshots::CorpusSummary summary(const Corpus& corpus, const FeatureSet& features);

} // namespace timbrel::corpus
