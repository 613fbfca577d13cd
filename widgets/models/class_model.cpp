// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/class_model.h"

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

using snapshots::ClassSummary;

/// A column of whole numbers.
template <std::size_t ClassSummary::*count> Column<ClassSummary> counted(QString (*title)())
{
    return {title,
        [](const ClassSummary& row) -> QVariant {
            return countText(static_cast<qint64>(row.*count));
        },
        [](const ClassSummary& row) -> QVariant { return static_cast<qint64>(row.*count); },
        kNumberAlignment};
}

} // namespace

ClassModel::ClassModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Class"); },
                [](const ClassSummary& row) -> QVariant { return toQString(row.name); },
                [](const ClassSummary& row) -> QVariant { return toQString(row.name); }},
            counted<&ClassSummary::recordings>([] { return tr("Recordings"); }),
            counted<&ClassSummary::trainingClips>([] { return tr("Training clips"); }),
            counted<&ClassSummary::heldOutClips>([] { return tr("Test clips"); }),
            {[] { return tr("Length"); },
                [](const ClassSummary& row) -> QVariant { return durationText(row.seconds); },
                [](const ClassSummary& row) -> QVariant { return row.seconds; }, kNumberAlignment},
        },
        parent)
{
}

} // namespace timbrel::widgets
