// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/run_queue.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// The experiments that wait for their turn: name, method, steps, about how long.
class WaitingModel final : public TableModel<snapshots::WaitingRun> {
    Q_DECLARE_TR_FUNCTIONS(WaitingModel)

public:
    explicit WaitingModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant toolTip(const snapshots::WaitingRun& run) const override;
};

} // namespace timbrel::widgets
