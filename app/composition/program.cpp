// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/program.h"

#include <utility>

#include <QSettings>
#include <QTimer>

#include "app/composition/recovery.h"
#include "app/composition/wiring.h"

namespace timbrel::app {

using snapshots::Severity;

Program::Program(widgets::Theme& theme, QSettings& settings, Arguments arguments,
    const experiments::Places& places)
    : m_settings(settings)
    , m_arguments(std::move(arguments))
    , m_last(Sessions::readLast(places.sessions()))
    , m_workbench(theme, places, remembered())
    , m_menus(new Menus(m_workbench, m_language))
    , m_viewpoints(m_workbench.parts().run, m_workbench.parts().clip)
    , m_undoing(m_workbench.parts(), m_viewpoints)
    , m_sessions(m_workbench, *m_menus, m_language, m_viewpoints, places.sessions())
    , m_sessionMenu(m_workbench, m_sessions)
    , m_touring(m_workbench.parts())
{
    connectViewpoints(m_workbench.parts(), m_viewpoints);
    connect(&m_workbench.drafting(), &Drafting::sessionGiven, &m_sessions, &Sessions::open);
}

/// As the last session left it; where there is none, as the settings of the program have it.
Preferences Program::remembered()
{
    auto preferences = loadPreferences(m_settings);
    if (m_last.session) {
        const auto& session = *m_last.session;
        preferences.layout = QByteArray::fromBase64(QByteArray::fromStdString(session.arrangement));
        preferences.theme = themeFrom(QString::fromStdString(session.theme));
        preferences.language = QString::fromStdString(session.language);
        preferences.experiment = session.experiment;
    }
    m_language.choose(preferences.language);
    return preferences;
}

void Program::show()
{
    m_workbench.parts().window.show();
    // After the first paint, so that the window stands before anything is read or LibTorch wakes.
    QTimer::singleShot(0, this, &Program::begin);
}

void Program::begin()
{
    m_workbench.begin();
    const bool asked = m_arguments.demo || !m_arguments.open.empty();
    if (m_last.session) {
        auto session = *m_last.session;
        if (asked) { // something else is to be seen
            session.shown = {};
            session.track.clear();
        }
        m_sessions.showContent(session);
        tellWhatHappened(m_workbench, *m_last.session);
    } else if (!m_last.problem.isEmpty()) {
        m_workbench.parts().window.showNotice(Severity::Warning, m_last.problem);
    } else if (m_arguments.open.empty()) {
        m_touring.offer();
    }
    m_sessions.begin(m_last.session);
    m_undoing.begin();
    if (!m_arguments.open.empty()) {
        std::error_code ignored;
        if (std::filesystem::exists(m_arguments.open, ignored)) {
            m_workbench.openAnything(m_arguments.open);
        } else {
            m_workbench.openRun(m_arguments.open); // which tells that there is none
        }
    }
    if (m_arguments.demo && m_workbench.drafting().choosePreset(QStringLiteral("first-transfer"))) {
        m_workbench.running().train(m_workbench.drafting().experiment());
    }
}

void Program::end()
{
    m_sessions.end();
    m_workbench.parts().errands.finish();
    auto preferences = m_workbench.preferences();
    preferences.language = m_language.choice();
    savePreferences(preferences, m_settings);
}

} // namespace timbrel::app
