// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QCoreApplication>

#include "engine/snapshots/sweep_table.h"
#include "widgets/base/interval_marks.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// One experiment of a sweep with the measure that people look at.
struct SweepLine {
    snapshots::SweepRow row;
    std::optional<snapshots::Measure> measure; ///< nothing until it was taken
    IntervalMarks marks; ///< on the axis of all lines
};

/// The experiments of a sweep: what became of each, how long it will take, and one measure of all,
/// marked on one axis, so that they can be compared.
class SweepModel final : public TableModel<SweepLine> {
    Q_DECLARE_TR_FUNCTIONS(SweepModel)

public:
    static constexpr int kMarksColumn = 3; ///< its cells carry IntervalMarks

    explicit SweepModel(QObject* parent = nullptr);

    void setSweep(const snapshots::SweepTable& table, const std::string& measure);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QVariant toolTip(const SweepLine& line) const override;
};

} // namespace timbrel::widgets
