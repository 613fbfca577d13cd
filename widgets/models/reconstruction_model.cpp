// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/reconstruction_model.h"

#include <limits>

#include <QLocale>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

using Row = ReconstructionRow;
using Measures = Row::Measures;

/// A column of one measure; the recording, which has none, stands before all of them.
template <double Measures::*measure, int decimals> Column<Row> measured(QString (*title)())
{
    return {title,
        [](const Row& row) -> QVariant {
            return row.measures ? QLocale().toString((*row.measures).*measure, 'f', decimals)
                                : QStringLiteral("–");
        },
        [](const Row& row) -> QVariant {
            return row.measures ? (*row.measures).*measure
                                : -std::numeric_limits<double>::infinity();
        },
        kNumberAlignment};
}

} // namespace

ReconstructionModel::ReconstructionModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Way back"); }, [](const Row& row) -> QVariant { return row.label; },
                [](const Row& row) -> QVariant { return row.label; }},
            measured<&Measures::spectralConvergenceDb, 1>([] { return tr("Conv."); }),
            measured<&Measures::logSpectralDistanceDb, 2>([] { return tr("LSD"); }),
            measured<&Measures::seconds, 2>([] { return tr("Time, s"); }),
        },
        parent)
{
}

void ReconstructionModel::setReconstruction(
    const snapshots::Reconstruction& reconstruction, const QList<QColor>& colors)
{
    std::vector<Row> rows{{toQString(reconstruction.title),
        tr("The recording, at the sampling rate of its features"), QColor(), std::nullopt}};
    for (const auto& way : reconstruction.ways) {
        const auto index = static_cast<qsizetype>(rows.size() - 1);
        rows.push_back(
            {catalogText(way.label), catalogText(way.help), colors[index % colors.size()],
                Measures{way.spectralConvergenceDb, way.logSpectralDistanceDb, way.seconds}});
    }
    setRows(std::move(rows));
}

QVariant ReconstructionModel::toolTip(const Row& row) const
{
    return QStringLiteral("<b>%1</b><br>%2")
        .arg(row.label.toHtmlEscaped(), row.help.toHtmlEscaped());
}

QVariant ReconstructionModel::decoration(const Row& row) const
{
    return row.color.isValid() ? QVariant(row.color) : QVariant();
}

} // namespace timbrel::widgets
