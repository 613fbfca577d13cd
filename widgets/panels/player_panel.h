// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/snapshots/clip_view.h"
#include "widgets/base/panel.h"

class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace timbrel::widgets {

class LevelMeter;

/// Plays the versions of a clip and switches between them at the same position: Ctrl+Space plays
/// and pauses, digits switch. It plays nothing itself; it asks, and shows what it is told.
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
    /// Why nothing can be heard, in words; empty when there is a sound device.
    void setDeviceProblem(const QString& problem);

Q_SIGNALS:
    void playRequested();
    void pauseRequested();
    void loopRequested(bool loop);
    void matchRequested(bool match); ///< bring all versions to one loudness
    void laneSelected(int lane);
    void seekRequested(double seconds);
    void keepRequested(int lane); ///< into the listening list

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTransport(QHBoxLayout& layout);
    void rebuildLanes();
    [[nodiscard]] QString laneToolTip(int lane) const;
    void updateTime();
    void updateKeep();
    [[nodiscard]] double seconds() const;

    std::shared_ptr<const snapshots::ClipView> m_clip;
    int m_lane = 0;
    double m_position = 0.0;
    bool m_playing = false;
    bool m_canHear = true;
    QToolButton* m_play;
    QToolButton* m_loop;
    QToolButton* m_match;
    QToolButton* m_keep;
    QHBoxLayout* m_laneLayout;
    std::vector<QToolButton*> m_lanes;
    QSlider* m_seek;
    QLabel* m_time;
    LevelMeter* m_level;
};

} // namespace timbrel::widgets
