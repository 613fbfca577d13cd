// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/params/experiment.h"

namespace timbrel::experiments {

/// A run's corpus as it is found again.
struct ReopenedCorpus {
    corpus::Corpus corpus; ///< the run's recordings, in its order, with its classes and its split
    std::vector<std::string> missing; ///< ids of recordings of the run that are gone
    std::vector<std::string> added; ///< ids of recordings that are not the run's, and not used

    /// What of that a person should know.
    [[nodiscard]] std::vector<corpus::Problem> changes() const;
};

/// Takes the classes and the split of `stored`, recording by recording, and never draws anew.
[[nodiscard]] ReopenedCorpus asStored(corpus::Corpus found, const corpus::Corpus& stored);

/// The corpus of a run: what lies in the folder that its experiment names, split as `stored` in
/// its corpus.json. Fails when none of its recordings is there any more.
[[nodiscard]] Result<ReopenedCorpus> reopenCorpus(const params::Experiment& experiment,
    const corpus::Corpus& stored, const std::filesystem::path& solos, Monitor& monitor);

/// Refuses a corpus that lacks recordings, naming them.
[[nodiscard]] Result<> requireWhole(const ReopenedCorpus& corpus);

} // namespace timbrel::experiments
