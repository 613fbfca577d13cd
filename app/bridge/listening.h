// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "app/bridge/errands.h"
#include "engine/audio/player.h"
#include "engine/snapshots/clip_view.h"

namespace timbrel::app {

/// The player as the window sees it. The sound device is opened beside the window when there is
/// something to hear for the first time, since that can take long; what is asked before then is
/// done when it is open. A device that vanishes ends the playing and keeps the place: the next
/// play() goes on there, on the system's device where the chosen one is gone.
class Listening final : public QObject {
    Q_OBJECT

public:
    /// `errands` must outlive the last answer.
    explicit Listening(Errands& errands, QObject* parent = nullptr);

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    /// How often there was silence where sound should have been, on the device of the moment.
    [[nodiscard]] std::uint64_t gaps() const { return m_player ? m_player->gaps() : 0; }
    /// Gaps that the sound device made itself.
    [[nodiscard]] std::uint64_t interruptions() const
    {
        return m_player ? m_player->interruptions() : 0;
    }
    /// The name that was chosen; empty for the system's default device.
    [[nodiscard]] const std::string& device() const { return m_device; }
    /// Takes the device from now on where it is there, without opening it yet.
    void preferDevice(const std::string& device) { m_device = device; }

    /// Lanes that have sound; position and play state stay while the clip is the same.
    void setClip(std::shared_ptr<const snapshots::ClipView> view);
    void select(int lane);
    void play();
    void playFromStart();
    void pause();
    void toggle();
    void seek(double seconds);
    void nudge(double seconds); ///< forwards, or back where it is negative
    void setSpeed(double speed); ///< 1 is as it was recorded; slower keeps the pitch
    /// Opens the device of that name, and plays on there where it plays.
    void chooseDevice(const QString& device);
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
    void deviceMissing(const QString& why); ///< empty once there is one again
    void devicesChanged(const QStringList& devices, const QString& current);

private:
    struct Opened;

    void openDevice(bool elseDefault);
    void deviceOpened(Opened& opened);
    void loseDevice(const Error& why);
    void handLanes();
    void poll();
    void setPlaying(bool playing);
    [[nodiscard]] double seconds() const; ///< of the longest lane

    Errands& m_errands;
    std::unique_ptr<audio::Player> m_player; ///< null until the device is open
    std::string m_device; ///< that is wanted; empty for the default one
    bool m_asked = false; ///< for the device, since there was something to hear
    bool m_opening = false;
    std::shared_ptr<const snapshots::ClipView> m_view;
    int m_lane = 0;
    bool m_loop = true;
    double m_from = 0.0; ///< of what is repeated
    double m_to = 0.0;
    bool m_matched = true;
    double m_speed = 1.0;
    double m_position = 0.0; ///< seconds
    bool m_playing = false;
    QTimer m_timer; ///< runs while something plays
};

} // namespace timbrel::app
