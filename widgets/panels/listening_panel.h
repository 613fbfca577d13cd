// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/kept_sound.h"
#include "widgets/base/panel.h"

class QAction;
class QLineEdit;
class QTimer;
class QToolBar;

namespace timbrel::widgets {

class KeptSoundModel;
class TableView;

/// What was kept while listening, with stars and notes: Return plays, keys 0 to 5 give stars,
/// Delete removes, and what was removed comes back with Ctrl+Z. A note is kept as it is typed, a
/// moment after the last letter.
class ListeningPanel final : public Panel {
    Q_OBJECT

public:
    explicit ListeningPanel(QWidget* parent = nullptr);

    void setSounds(std::shared_ptr<const snapshots::KeptSounds> sounds);

Q_SIGNALS:
    void loadRequested(); ///< the panel is seen for the first time
    void playRequested(const QString& id);
    void described(const QString& id, int stars, const QString& note);
    void removeRequested(const QString& id);
    void restoreRequested();
    void exportRequested(const QString& folder);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the table's digits

private:
    QToolBar* makeButtons();
    [[nodiscard]] const snapshots::KeptSound* current() const;
    void showCurrent();
    void describe(int stars);
    void saveNote();
    void chooseFolder();

    std::shared_ptr<const snapshots::KeptSounds> m_sounds;
    KeptSoundModel* m_model;
    TableView* m_table;
    QLineEdit* m_note;
    QTimer* m_typing; ///< runs from the last letter of a note until it is kept
    QString m_noteOf; ///< the id whose note is being written
    QAction* m_play;
    QAction* m_remove;
    QAction* m_restore;
    QAction* m_export;
    bool m_asked = false; ///< for the list
    bool m_used = false; ///< there was something, so it can be brought back
};

} // namespace timbrel::widgets
