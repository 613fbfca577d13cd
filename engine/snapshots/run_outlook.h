// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace timbrel::snapshots {

/// What training an experiment will cost, as far as that was measured.
struct RunOutlook {
    static constexpr double kBusy = 0.1; ///< share of others from which a trial misleads

    std::optional<double> secondsAsRuns; ///< as long as earlier runs like it took
    struct Trial {
        double seconds = 0.0; ///< of training, from a few steps
        double secondsPerStep = 0.0; ///< on average over the stages
        std::int64_t parameters = 0; ///< numbers that are learnt
        std::optional<std::int64_t> memoryBytes; ///< the most it took, beside the program itself
        std::int64_t diskBytes = 0; ///< of the weights that are kept
        std::vector<std::string> without{}; ///< labels of losses that could not be tried
        double othersShare = 0.0; ///< of the processor, that other programs took meanwhile
    };
    std::optional<Trial> trial; ///< where it was tried on this machine
};

} // namespace timbrel::snapshots
