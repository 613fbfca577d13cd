// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QStringList>

#include "engine/snapshots/clip_view.h"
#include "widgets/base/panel.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace timbrel::widgets {

class LevelMeter;

/// Plays the versions of a clip and switches between them at the same position. From anywhere in
/// the window Ctrl+Space plays and pauses, digits switch, comma and full stop nudge; on the
/// position, Space and the arrows do it all. It plays nothing itself; it asks, and shows what it is
/// told.
class PlayerPanel final : public Panel {
    Q_OBJECT

public:
    explicit PlayerPanel(QWidget* parent = nullptr);

    void setClip(std::shared_ptr<const snapshots::ClipView> clip);
    void setPlaying(bool playing);
    void setLoop(bool loop); ///< as it was changed elsewhere
    void setPosition(double seconds);
    void setActiveLane(int lane);
    void setLevel(float peak);
    void confirmKept(); ///< says for a moment that keepRequested() was done
    /// Why nothing can be heard, in words; empty when there is a sound device. Play tries again.
    void setDeviceProblem(const QString& problem);
    /// What can be chosen, the system's own first; `current` is empty while there is none.
    void setDevices(const QStringList& devices, const QString& current);

Q_SIGNALS:
    void playRequested();
    void pauseRequested();
    void loopRequested(bool loop);
    void matchRequested(bool match); ///< bring all versions to one loudness
    void laneSelected(int lane);
    void seekRequested(double seconds);
    void nudgeRequested(double seconds); ///< forwards, or back where it is negative
    void speedRequested(double speed); ///< 1 is as it was recorded
    void deviceChosen(const QString& device); ///< also the same again: it may be back
    void keepRequested(int lane); ///< into the listening list

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTransport(QHBoxLayout& layout);
    void makeSpeeds();
    void makeKeys();
    void toggle();
    void listDevices();
    void rebuildLanes();
    [[nodiscard]] QString laneToolTip(int lane) const;
    void updateTime();
    void updateKeep();
    [[nodiscard]] double seconds() const;

    std::shared_ptr<const snapshots::ClipView> m_clip;
    int m_lane = 0;
    double m_position = 0.0;
    bool m_playing = false;
    QToolButton* m_play;
    QToolButton* m_loop;
    QToolButton* m_match;
    QToolButton* m_keep;
    QHBoxLayout* m_laneLayout;
    std::vector<QToolButton*> m_lanes;
    QComboBox* m_speed;
    QToolButton* m_device;
    QStringList m_devices;
    QString m_currentDevice;
    QAction* m_back;
    QAction* m_on;
    std::vector<QAction*> m_digits;
    QSlider* m_seek;
    QLabel* m_time;
    LevelMeter* m_level;
};

} // namespace timbrel::widgets
