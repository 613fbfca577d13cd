// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/run_list.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// The run folders: name, state, measures, times.
class RunModel final : public TableModel<snapshots::RunSummary> {
    Q_DECLARE_TR_FUNCTIONS(RunModel)

public:
    explicit RunModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant toolTip(const snapshots::RunSummary& run) const override;
};

} // namespace timbrel::widgets
