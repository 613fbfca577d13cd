// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/measure_text.h"

#include <QLocale>
#include <QStringList>

#include "widgets/base/text.h"

namespace timbrel::widgets {

QString measureNumber(double value)
{
    return QLocale().toString(value, 'f', 3);
}

QString intervalText(const snapshots::Measure& measure)
{
    return measure.interval ? QStringLiteral("%1 – %2").arg(
               measureNumber(measure.interval->low), measureNumber(measure.interval->high))
                            : QStringLiteral("–");
}

QString baselinesText(const snapshots::Measure& measure)
{
    QStringList parts;
    for (const auto& baseline : measure.baselines) {
        parts.append(QStringLiteral("%1 %2").arg(
            catalogText(baseline.label), measureNumber(baseline.value)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace timbrel::widgets
