// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "app/session/viewpoints.h"
#include "engine/base/result.h"
#include "engine/snapshots/session.h"

namespace timbrel::app {

class Language;
class Menus;
class Workbench;

/// What a person has arranged, written a moment after every change, whole or not at all, and there
/// again at the next start. Of two windows that are open at once the first one writes. GUI thread.
class Sessions final : public QObject {
    Q_OBJECT

public:
    /// What the last window has left.
    struct Last {
        std::optional<snapshots::Session> session; ///< none at the first start
        QString problem; ///< why it cannot be read, in words
    };

    /// Reads last.toml in `folder`; one that cannot be read is put aside. Small and quick.
    [[nodiscard]] static Last readLast(const std::filesystem::path& folder);

    /// All must outlive this.
    Sessions(Workbench& workbench, Menus& menus, Language& language, Viewpoints& viewpoints,
        std::filesystem::path folder);
    ~Sessions() override;

    /// Shows what a session showed: look, docks, panels, experiment, run, step and clip.
    void show(const snapshots::Session& session);
    /// The same of a window that looks as the session says already.
    void showContent(const snapshots::Session& session);
    /// From now on changes are written. `last` goes on with its list of recent files.
    void begin(const std::optional<snapshots::Session>& last);
    void end(); ///< the program was closed by a person: writes a last time, and waits for it

    void open(const std::filesystem::path& file);
    void saveAs(const std::filesystem::path& file);
    [[nodiscard]] snapshots::Session now() const;
    [[nodiscard]] QStringList recent() const; ///< newest first

Q_SIGNALS:
    void recentChanged();

private:
    class Writing; ///< of last.toml, in order, from two threads

    void watch();
    void saveSoon();
    void save(bool ended);
    void remember(const std::filesystem::path& opened);
    void showPanels(const snapshots::Session& session);
    [[nodiscard]] std::string liveRun() const; ///< folder of the run that trains; empty for none
    [[nodiscard]] std::string trainingRun() const; ///< or of the one that was interrupted

    Workbench& m_workbench;
    Menus& m_menus;
    Language& m_language;
    Viewpoints& m_viewpoints;
    std::filesystem::path m_folder;
    QLockFile m_lock;
    bool m_writes = false; ///< this window has begun, and no other holds the lock
    std::vector<std::string> m_recent;
    std::string m_training; ///< as written last
    std::string m_interrupted; ///< the run of a program that was killed, until another one trains
    snapshots::Session m_written;
    std::shared_ptr<Writing> m_writing;
    QTimer m_soon;
};

} // namespace timbrel::app
