// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/recording.h"
#include "widgets/base/panel.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace timbrel::widgets {

class ElidedLabel;
class LevelMeter;
class RecordedClipModel;
class TableView;

/// Records a corpus from a microphone: choose who plays, press R, play; clips appear as they are
/// cut, and can be heard and discarded. It records nothing itself; it asks, and shows what it is
/// told. The microphone is asked for only while the panel can be seen.
class RecordPanel final : public Panel {
    Q_OBJECT

public:
    explicit RecordPanel(QWidget* parent = nullptr);

    void setState(std::shared_ptr<const snapshots::RecordingState> state);
    /// The largest magnitude of the last moment, and how long the take is by now.
    void setProgress(float peak, double takeSeconds);

Q_SIGNALS:
    void listenRequested(bool listen);
    void deviceChosen(const QString& device);
    void folderChosen(const QString& folder);
    /// `cutEvery` seconds, or 0 to cut on silences.
    void recordRequested(const QString& className, double cutEvery);
    void stopRequested();
    void clipPlayRequested(const QString& file);
    void clipDiscardRequested(const QString& file);
    void corpusUseRequested(const QString& folder);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeForm(QFormLayout& form);
    [[nodiscard]] QLayout* makeTransport();
    [[nodiscard]] QLayout* makeButtons();
    void chooseFolder();
    void toggle();
    void ask(void (RecordPanel::*request)(const QString& file));
    void showProblem();
    void showChoices();
    void showClips();
    void updateActions();

    std::shared_ptr<const snapshots::RecordingState> m_state;
    QString m_problem; ///< said last; a person may have closed it since
    RecordedClipModel* m_model;
    ElidedLabel* m_folder;
    QPushButton* m_changeFolder;
    QComboBox* m_device;
    QComboBox* m_class;
    QComboBox* m_cut;
    QPushButton* m_record;
    LevelMeter* m_level;
    QLabel* m_time;
    TableView* m_clips;
    QToolButton* m_play;
    QToolButton* m_discard;
    QPushButton* m_use;
    QFormLayout* m_form;
};

} // namespace timbrel::widgets
