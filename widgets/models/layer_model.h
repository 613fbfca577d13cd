// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/model_view.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// A layer with its share of all parameters, 0 … 1.
struct SharedLayer {
    snapshots::ModelLayer layer;
    double share = 0.0;
};

/// The layers of a model, in the order in which a clip passes them.
class LayerModel final : public TableModel<SharedLayer> {
    Q_DECLARE_TR_FUNCTIONS(LayerModel)

public:

    explicit LayerModel(QObject* parent = nullptr);

    void setModel(const snapshots::ModelView& model);
};

} // namespace timbrel::widgets
