// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "engine/snapshots/settings_table.h"

namespace timbrel::widgets {

/// In which settings runs differ: a row for each setting, a column for each run. Can be copied as
/// CSV.
class SettingsWindow final : public QDialog {
    Q_OBJECT

public:
    SettingsWindow(const snapshots::SettingsTable& table, QWidget* parent);
};

} // namespace timbrel::widgets
