// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include "engine/corpus/clip_cut.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/doctor/examination.h"
#include "engine/snapshots/finding.h"

namespace timbrel::corpus {

/// Everything that is worth knowing about a corpus before training on it, the worst first. Pure:
/// reads no file. `examined` has one entry for each recording, in order.
[[nodiscard]] std::vector<snapshots::Finding> diagnose(
    const Corpus& corpus, std::span<const Examined> examined, const ClipCut& cut);

/// The same of recordings that need not make a corpus: only what concerns each by itself.
[[nodiscard]] std::vector<snapshots::Finding> diagnoseFiles(
    const Corpus& corpus, std::span<const Examined> examined, const ClipCut& cut);

} // namespace timbrel::corpus
