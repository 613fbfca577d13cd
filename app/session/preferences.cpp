// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/preferences.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QLatin1String>
#include <QSettings>

namespace timbrel::app {
namespace {

using Choice = widgets::Theme::Choice;

constexpr QLatin1String kLayout("window/layout");
constexpr QLatin1String kTheme("window/theme");
constexpr QLatin1String kLanguage("window/language");
constexpr QLatin1String kDevice("player/device");
constexpr QLatin1String kExperiment("experiment/last");

constexpr std::array kThemes{std::pair{Choice::System, QLatin1String("system")},
    std::pair{Choice::Light, QLatin1String("light")},
    std::pair{Choice::Dark, QLatin1String("dark")},
    std::pair{Choice::Contrast, QLatin1String("contrast")}};

} // namespace

QString themeWord(Choice theme)
{
    return std::ranges::find(kThemes, theme, &std::pair<Choice, QLatin1String>::first)->second;
}

Choice themeFrom(const QString& word)
{
    const auto* known =
        std::ranges::find_if(kThemes, [&word](const auto& row) { return word == row.second; });
    return known != kThemes.end() ? known->first : Choice::System;
}

Preferences loadPreferences(const QSettings& settings)
{
    Preferences preferences;
    preferences.layout = settings.value(kLayout).toByteArray();
    preferences.theme = themeFrom(settings.value(kTheme).toString());
    preferences.language = settings.value(kLanguage).toString();
    preferences.device = settings.value(kDevice).toString().toStdString();
    preferences.experiment = settings.value(kExperiment).toString().toStdString();
    return preferences;
}

void savePreferences(const Preferences& preferences, QSettings& settings)
{
    settings.setValue(kLayout, preferences.layout);
    settings.setValue(kTheme, themeWord(preferences.theme));
    settings.setValue(kLanguage, preferences.language);
    settings.setValue(kDevice, QString::fromStdString(preferences.device));
    settings.setValue(kExperiment, QString::fromStdString(preferences.experiment));
}

} // namespace timbrel::app
