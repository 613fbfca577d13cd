// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/layer_model.h"

#include <QLocale>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

qint64 numbersIn(const SharedLayer& row)
{
    qint64 numbers = 1;
    for (const auto size : row.layer.output) {
        numbers *= size;
    }
    return numbers;
}

} // namespace

LayerModel::LayerModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Layer"); },
                [](const SharedLayer& row) -> QVariant { return toQString(row.layer.name); },
                [](const SharedLayer& row) -> QVariant { return toQString(row.layer.name); }},
            {[] { return tr("Kind"); },
                [](const SharedLayer& row) -> QVariant { return toQString(row.layer.kind); },
                [](const SharedLayer& row) -> QVariant { return toQString(row.layer.kind); }},
            {[] { return tr("Output"); },
                [](const SharedLayer& row) -> QVariant {
                    return toQString(snapshots::shapeText(row.layer.output));
                },
                [](const SharedLayer& row) -> QVariant { return numbersIn(row); },
                kNumberAlignment},
            {[] { return tr("Parameters"); },
                [](const SharedLayer& row) -> QVariant { return countText(row.layer.parameters); },
                [](const SharedLayer& row) -> QVariant {
                    return static_cast<qint64>(row.layer.parameters);
                },
                kNumberAlignment},
            {[] { return tr("Share"); },
                [](const SharedLayer& row) -> QVariant {
                    return tr("%1 %").arg(QLocale().toString(100.0 * row.share, 'f', 1));
                },
                [](const SharedLayer& row) -> QVariant { return row.share; }, kNumberAlignment},
            {[] { return tr("Multiply-adds"); },
                [](const SharedLayer& row) -> QVariant {
                    return countText(row.layer.multiplyAdds);
                },
                [](const SharedLayer& row) -> QVariant {
                    return static_cast<qint64>(row.layer.multiplyAdds);
                },
                kNumberAlignment},
        },
        parent)
{
}

void LayerModel::setModel(const snapshots::ModelView& model)
{
    std::vector<SharedLayer> rows;
    rows.reserve(model.layers.size());
    for (const auto& layer : model.layers) {
        rows.push_back({layer, model.shareOf(layer)});
    }
    setRows(std::move(rows));
}

} // namespace timbrel::widgets
