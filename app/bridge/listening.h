// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "app/bridge/errands.h"
#include "engine/audio/player.h"
#include "engine/snapshots/clip_view.h"

namespace timbrel::app {

/// The player as the window sees it. The sound device is opened beside the window when there is
/// something to hear for the first time, since that can take long; what is asked before then is
/// done when it is open.
class Listening final : public QObject {
    Q_OBJECT

public:
    /// `errands` must outlive the last answer.
    explicit Listening(Errands& errands, QObject* parent = nullptr);

    [[nodiscard]] bool isPlaying() const { return m_playing; }

    /// Lanes that have sound; position and play state stay while the clip is the same.
    void setClip(std::shared_ptr<const snapshots::ClipView> view);
    void select(int lane);
    void play();
    void playFromStart();
    void pause();
    void toggle();
    void seek(double seconds);
    void setLoop(bool loop);
    /// Brings versions to one loudness, which is how it begins, or plays them as they are.
    void setMatched(bool matched);
    /// Repeats [from, to) seconds, or all of it where `to` ≤ `from`, and of another clip all.
    void setRegion(double from, double to);

Q_SIGNALS:
    void playingChanged(bool playing);
    void positionChanged(double seconds);
    void levelChanged(float peak);
    void loopChanged(bool loop);
    void regionChanged(double from, double to);
    void deviceMissing(const QString& why);

private:
    void openDevice();
    void deviceOpened(Result<std::unique_ptr<audio::Player>> opened);
    void handLanes();
    void poll();

    Errands& m_errands;
    std::unique_ptr<audio::Player> m_player; ///< null until the device is open
    bool m_asked = false; ///< for the device
    std::shared_ptr<const snapshots::ClipView> m_view;
    int m_lane = 0;
    bool m_loop = true;
    double m_from = 0.0; ///< of what is repeated
    double m_to = 0.0;
    bool m_matched = true;
    bool m_playing = false;
    QTimer m_timer; ///< runs while something plays
};

} // namespace timbrel::app
