// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <map>
#include <memory>

#include <QObject>
#include <QStringList>

#include "app/session/history.h"
#include "app/session/viewpoints.h"
#include "engine/snapshots/clip_tags.h"
#include "engine/snapshots/kept_sound.h"
#include "engine/snapshots/run_list.h"
#include "engine/snapshots/transfer_grid.h"

class QAction;

namespace timbrel::app {

struct Parts;

/// What can be taken back: which run, step and clip are shown, what people say of runs, of clips
/// and of kept sounds, which clips they choose, and which for the grid, and where docks stand. The
/// Edit menu. GUI thread.
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

    using ClipsByTag = std::map<QString, QStringList>; ///< those without one by an empty tag

    void makeMenu();
    void retranslate();
    void watchRemarks();
    void watchSounds();
    void watchTags();
    void watchChosenClips();
    void watchGrid();
    void watchDocks();
    [[nodiscard]] std::filesystem::path shownFolder() const; ///< empty where there is none
    [[nodiscard]] ClipsByTag tagsOf(const QStringList& clipIds) const;
    void tag(const std::filesystem::path& run, const ClipsByTag& clips);
    void recordChosenClips(const QString& kind);
    void chooseClips(const std::filesystem::path& run, const QStringList& clipIds);
    void chooseGrid(const std::filesystem::path& run, const snapshots::GridChoice& choice);
    void showLayout(const Layout& layout);
    [[nodiscard]] Layout layoutNow() const;

    Parts& m_parts;
    History m_history;
    std::map<QString, snapshots::RunRemarks> m_remarks; ///< of each run, as said last
    std::shared_ptr<const snapshots::KeptSounds> m_sounds;
    snapshots::ClipTags m_tags; ///< of the run that is shown, as told or said last
    QStringList m_chosen; ///< clips
    snapshots::GridChoice m_choice; ///< of the grid
    Layout m_layout; ///< as it is
    bool m_begun = false;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_script;
};

} // namespace timbrel::app
