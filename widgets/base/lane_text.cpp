// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/lane_text.h"

#include <QCoreApplication>

#include "widgets/base/text.h"

namespace timbrel::widgets {

QString laneText(const snapshots::Lane& lane)
{
    const QString label = catalogText(lane.label);
    return lane.madeBy
        ? QCoreApplication::translate("Lane", "%1 · %2, step %3")
              .arg(label, toQString(lane.madeBy->runId), countText(lane.madeBy->step))
        : label;
}

} // namespace timbrel::widgets
