// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/measure_table.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// The measures of a run with their intervals and baselines, in words, numbers and marks.
class MeasureModel final : public TableModel<snapshots::Measure> {
    Q_DECLARE_TR_FUNCTIONS(MeasureModel)

public:
    static constexpr int kMarksColumn = 1; ///< its cells carry IntervalMarks
    static constexpr int kValueColumn = 2;

    explicit MeasureModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QVariant toolTip(const snapshots::Measure& measure) const override;
};

} // namespace timbrel::widgets
