// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include <QObject>

#include "app/composition/drafting.h"
#include "app/composition/parts.h"
#include "app/composition/queueing.h"
#include "app/composition/running.h"
#include "app/composition/sweeping.h"
#include "app/composition/wiring.h"
#include "app/session/preferences.h"

namespace timbrel::app {

/// The program: its parts, connected, and what decides over several of them. GUI thread.
class Workbench final : public QObject {
    Q_OBJECT

public:
    Workbench(widgets::Theme& theme, experiments::Places places, const Preferences& preferences);

    [[nodiscard]] Parts& parts() { return m_parts; }
    [[nodiscard]] Drafting& drafting() { return m_drafting; }
    [[nodiscard]] Running& running() { return m_running; }
    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] widgets::Theme& theme() { return m_theme; }

    /// Reads what there is: runs and corpus. Called once the window is drawn, so that nobody waits
    /// in front of an empty screen.
    void begin();
    void openRun(const std::filesystem::path& folder);
    void resumeRun(const std::filesystem::path& folder);
    /// What a person dropped: the folder of a run, recordings to learn from, an experiment, a
    /// session, or a track to be played by a run's classes.
    void openAnything(const std::filesystem::path& path);

private:
    widgets::Theme& m_theme;
    Parts m_parts;
    Wiring m_wiring;
    Sweeping m_sweeping;
    Queueing m_queueing;
    Drafting m_drafting;
    Running m_running;
    bool m_arranged = false; ///< docks stand where a person has left them
};

} // namespace timbrel::app
