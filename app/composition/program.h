// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition/arguments.h"
#include "app/composition/language.h"
#include "app/composition/menus.h"
#include "app/composition/session_menu.h"
#include "app/composition/sessions.h"
#include "app/composition/touring.h"
#include "app/composition/undoing.h"
#include "app/composition/workbench.h"

class QSettings;

namespace timbrel::app {

/// The desktop program from its first window to its last word: what was there last time, what was
/// asked for on the command line, and what is remembered. GUI thread.
class Program final : public QObject {
    Q_OBJECT

public:
    /// `theme` and `settings` must outlive it.
    Program(widgets::Theme& theme, QSettings& settings, Arguments arguments,
        const experiments::Places& places);

    [[nodiscard]] Workbench& workbench() { return m_workbench; }
    [[nodiscard]] Sessions& sessions() { return m_sessions; }
    [[nodiscard]] Undoing& undoing() { return m_undoing; }
    [[nodiscard]] Touring& touring() { return m_touring; }

    void show(); ///< the window, and after its first paint everything else
    void end(); ///< the window was closed: what is to be remembered is written

private:
    void begin();
    [[nodiscard]] Preferences remembered(); ///< and speaks its language from then on

    QSettings& m_settings;
    Arguments m_arguments;
    Sessions::Last m_last;
    Language m_language;
    Workbench m_workbench;
    Menus* m_menus; ///< the workbench's
    Viewpoints m_viewpoints;
    Undoing m_undoing;
    Sessions m_sessions;
    SessionMenu m_sessionMenu;
    Touring m_touring;
};

} // namespace timbrel::app
