// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "app/bridge/long_errand.h"
#include "widgets/base/text.h"

namespace timbrel::app {

/// A panel that shows how far something long is, and can stop it.
template <typename Panel> void connectWork(LongErrand& work, Panel* panel)
{
    QObject::connect(&work, &LongErrand::began, panel, &Panel::begin);
    QObject::connect(&work, &LongErrand::ended, panel, &Panel::end);
    QObject::connect(&work, &LongErrand::progressed, panel,
        [panel](double fraction, const QString& activity, const std::optional<double>& left) {
            panel->setProgress(fraction, widgets::catalogText(activity.toStdString()), left);
        });
    QObject::connect(panel, &Panel::stopRequested, &work, &LongErrand::stop);
}

} // namespace timbrel::app
