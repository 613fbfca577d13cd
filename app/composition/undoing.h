// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <memory>

#include <QObject>

#include "app/session/history.h"
#include "app/session/viewpoints.h"
#include "engine/snapshots/kept_sound.h"
#include "engine/snapshots/run_list.h"

class QAction;

namespace timbrel::app {

struct Parts;

/// What can be taken back: which run, step and clip are shown, what people say of runs and of kept
/// sounds, and where docks stand. The Edit menu. GUI thread.
class Undoing final : public QObject {
    Q_OBJECT

public:
    Undoing(Parts& parts, Viewpoints& viewpoints); ///< both must outlive it

    [[nodiscard]] History& history() { return m_history; }
    void begin(); ///< docks stand where they stood when the program ended: from now on they count

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window's change of language

private:
    struct Layout {
        std::vector<snapshots::DockState> docks;
        QByteArray state;
    };

    void makeMenu();
    void retranslate();
    void watchRemarks();
    void watchSounds();
    void watchDocks();
    void showLayout(const Layout& layout);
    [[nodiscard]] Layout layoutNow() const;

    Parts& m_parts;
    History m_history;
    std::map<QString, snapshots::RunRemarks> m_remarks; ///< of each run, as said last
    std::shared_ptr<const snapshots::KeptSounds> m_sounds;
    Layout m_layout; ///< as it is
    bool m_begun = false;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_script;
};

} // namespace timbrel::app
