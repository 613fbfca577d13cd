// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/measures/reading.h"
#include "engine/measures/subject.h"
#include "engine/snapshots/measure_table.h"

namespace timbrel::measures {

/// What something else than the model reaches, by name.
struct BaselineName {
    std::string_view id;
    std::string_view label;
};

/// One measure: what it is called, what it says, and how it is taken.
struct MeasureRow {
    std::string_view id; ///< as files have it; never changes
    std::string_view label;
    std::string_view help; ///< what it says and what it does not
    std::string_view unit; ///< "dB", "share", or empty
    snapshots::Better better = snapshots::Better::Lower;
    std::vector<BaselineName> baselines;
    /// Nothing where this corpus does not allow it. Worker thread; asks `monitor`.
    Result<std::optional<Reading>> (*read)(const Subject& subject, Monitor& monitor) = nullptr;
};

/// Every measure, in the order in which people read them.
[[nodiscard]] std::span<const MeasureRow> measureCatalog();

} // namespace timbrel::measures
