// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/snapshots/interval.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

/// Which way a measure wishes to go.
enum class Better {
    Lower,
    Higher,
    AsGuessing, ///< as near to its first baseline as can be: neither more nor less than there should be
};

/// What something else than the model reaches in the same task.
struct Baseline {
    std::string id;
    std::string label; ///< English; see widgets::catalogText
    double value = 0.0;
    std::optional<Interval> interval;
};

/// One number about a run, with everything it takes to judge it.
struct Measure {
    std::string id;
    std::string label; ///< English, as the two below
    std::string help; ///< what it says and what it does not
    std::string unit; ///< "dB", "share", or empty
    Better better = Better::Lower;
    double value = 0.0;
    std::optional<Interval> interval; ///< 95 %, over recordings
    std::size_t count = 0; ///< clips or transfers that it is the mean of
    std::vector<Baseline> baselines;
};

/// A measure taken apart by who played and who is to play.
struct PairMeasure {
    std::string id; ///< of the Measure that it takes apart
    Matrix values; ///< [source class, target class]; not a number where nothing was measured
};

/// Everything that was measured of a run.
struct MeasureTable {
    Stamp stamp;
    std::string corpus; ///< folder of the recordings; empty for the run's own
    std::vector<std::string> classes;
    std::size_t clips = 0; ///< held-out clips
    std::size_t transfers = 0;
    std::vector<Measure> measures;
    std::vector<PairMeasure> pairs;

    /// Null where there is none of that id.
    [[nodiscard]] const Measure* find(const std::string& id) const
    {
        for (const auto& measure : measures) {
            if (measure.id == id) {
                return &measure;
            }
        }
        return nullptr;
    }
};

} // namespace timbrel::snapshots
