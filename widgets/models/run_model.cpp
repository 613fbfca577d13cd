// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/run_model.h"

#include <limits>

#include <QDateTime>
#include <QLocale>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

using snapshots::RunSummary;

QString tagsOf(const RunSummary& run)
{
    QStringList tags;
    for (const auto& tag : run.remarks.tags) {
        tags.append(toQString(tag));
    }
    return tags.join(QStringLiteral(", "));
}

QDateTime startOf(const RunSummary& run)
{
    return QDateTime::fromString(toQString(run.startedAt), Qt::ISODate).toLocalTime();
}

} // namespace

RunModel::RunModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Run"); },
                [](const RunSummary& run) -> QVariant { return toQString(run.id); },
                [](const RunSummary& run) -> QVariant { return toQString(run.id); }},
            {[] { return tr("State"); },
                [](const RunSummary& run) -> QVariant {
                    return run.problem.empty() ? runStateText(run.state) : tr("unusable");
                },
                [](const RunSummary& run) -> QVariant { return static_cast<int>(run.state); }},
            {[] { return tr("Step"); },
                [](const RunSummary& run) -> QVariant { return countText(run.step); },
                [](const RunSummary& run) -> QVariant { return qint64{run.step}; },
                kNumberAlignment},
            {[] { return tr("Error"); },
                [](const RunSummary& run) -> QVariant {
                    return run.transferError ? QLocale().toString(*run.transferError, 'f', 3)
                                             : QStringLiteral("–");
                },
                [](const RunSummary& run) -> QVariant {
                    return run.transferError.value_or(std::numeric_limits<double>::max());
                },
                kNumberAlignment},
            {[] { return tr("Trained"); },
                [](const RunSummary& run) -> QVariant { return durationText(run.trainSeconds); },
                [](const RunSummary& run) -> QVariant { return run.trainSeconds; },
                kNumberAlignment},
            {[] { return tr("Tags"); },
                [](const RunSummary& run) -> QVariant { return tagsOf(run); },
                [](const RunSummary& run) -> QVariant { return tagsOf(run); }},
            {[] { return tr("Experiment"); },
                [](const RunSummary& run) -> QVariant { return toQString(run.experiment); },
                [](const RunSummary& run) -> QVariant { return toQString(run.experiment); }},
            {[] { return tr("Method"); },
                [](const RunSummary& run) -> QVariant { return catalogText(run.method); },
                [](const RunSummary& run) -> QVariant { return toQString(run.method); }},
            {[] { return tr("Started"); },
                [](const RunSummary& run) -> QVariant {
                    return QLocale().toString(startOf(run), QLocale::ShortFormat);
                },
                [](const RunSummary& run) -> QVariant { return startOf(run); }},
            {[] { return tr("Size"); },
                [](const RunSummary& run) -> QVariant {
                    return QLocale().formattedDataSize(static_cast<qint64>(run.bytes), 0);
                },
                [](const RunSummary& run) -> QVariant { return quint64{run.bytes}; },
                kNumberAlignment},
            {[] { return tr("Note"); },
                [](const RunSummary& run) -> QVariant { return toQString(run.remarks.note); },
                [](const RunSummary& run) -> QVariant { return toQString(run.remarks.note); }},
        },
        parent)
{
}

QVariant RunModel::toolTip(const RunSummary& run) const
{
    return run.problem.empty() ? toQString(run.folder) : toQString(run.problem);
}

} // namespace timbrel::widgets
