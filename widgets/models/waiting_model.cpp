// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/waiting_model.h"

#include "widgets/base/text.h"

namespace timbrel::widgets {

using snapshots::WaitingRun;

WaitingModel::WaitingModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Waiting"); },
                [](const WaitingRun& run) -> QVariant {
                    const QString name = toQString(run.experiment);
                    return run.from ? tr("%1, from step %2").arg(name, countText(*run.from)) : name;
                },
                [](const WaitingRun& run) -> QVariant { return toQString(run.experiment); }},
            {[] { return tr("Takes about"); },
                [](const WaitingRun& run) -> QVariant {
                    if (!run.problem.empty()) {
                        return tr("unusable");
                    }
                    return run.seconds ? durationText(*run.seconds) : QStringLiteral("–");
                },
                [](const WaitingRun& run) -> QVariant { return run.seconds.value_or(0.0); },
                kNumberAlignment},
            {[] { return tr("Steps"); },
                [](const WaitingRun& run) -> QVariant { return countText(run.steps); },
                [](const WaitingRun& run) -> QVariant { return qint64{run.steps}; },
                kNumberAlignment},
            {[] { return tr("Method"); },
                [](const WaitingRun& run) -> QVariant { return catalogText(run.method); },
                [](const WaitingRun& run) -> QVariant { return toQString(run.method); }},
        },
        parent)
{
}

QVariant WaitingModel::toolTip(const WaitingRun& run) const
{
    if (!run.problem.empty()) {
        return toQString(run.problem);
    }
    return run.seconds ? tr("As long as earlier runs like it took")
                       : tr("How long it takes is known once a run like it was trained");
}

} // namespace timbrel::widgets
