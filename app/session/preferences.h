// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include <QByteArray>
#include <QString>

#include "widgets/base/theme.h"

class QSettings;

namespace timbrel::app {

/// What the program remembers of the last time. A value; these two functions alone know how it is
/// kept.
struct Preferences {
    QByteArray layout; ///< of the window: size, docks and tabs; empty for the starting layout
    widgets::Theme::Choice theme = widgets::Theme::Choice::System;
    std::string experiment; ///< as TOML; empty for the first preset
    QString language = {}; ///< a code, such as "de"; empty for the desktop's
    std::string device = {}; ///< that plays; empty for the system's default one
};

/// "light", "dark", "contrast", "system"; another word means the system's.
[[nodiscard]] QString themeWord(widgets::Theme::Choice theme);
[[nodiscard]] widgets::Theme::Choice themeFrom(const QString& word);

[[nodiscard]] Preferences loadPreferences(const QSettings& settings);
void savePreferences(const Preferences& preferences, QSettings& settings);

} // namespace timbrel::app
