// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QMetaType>

#include "engine/snapshots/interval.h"

namespace timbrel::widgets {

/// A value on an axis of its own, with where it may lie and what else was tried. A model hands it
/// to IntervalDelegate under kRole.
struct IntervalMarks {
    static constexpr int kRole = Qt::UserRole + 1;

    double low = 0.0; ///< ends of the axis
    double high = 1.0;
    double value = 0.0;
    std::optional<snapshots::Interval> interval;
    std::vector<double> baselines;
};

} // namespace timbrel::widgets

Q_DECLARE_METATYPE(timbrel::widgets::IntervalMarks)
