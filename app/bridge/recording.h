// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

#include <QObject>
#include <QTimer>

#include "app/bridge/errands.h"
#include "engine/corpus/recording/recorded_session.h"
#include "engine/snapshots/recording.h"

namespace timbrel::app {

/// The microphone and the corpus recorded with it, as the window sees them. Devices are opened and
/// closed, folders looked at and clips moved beside the window; nothing here waits.
class Recording final : public QObject {
    Q_OBJECT

public:
    /// Records into `folder` until another is chosen. `errands` must outlive the last answer.
    Recording(std::filesystem::path folder, Errands& errands, QObject* parent = nullptr);

    [[nodiscard]] const snapshots::RecordingState& state() const { return m_state; }

    /// Opens the microphone, and gives it back once nobody looks and no take is under way.
    void setListening(bool listen);
    void chooseDevice(const QString& name);
    void chooseFolder(const QString& folder);
    /// A take of that class, cut every so many seconds, or on silences for 0.
    void begin(const QString& className, double cutEvery);
    void end();
    void discard(const QString& file); ///< moves the clip to the trash

Q_SIGNALS:
    void stateChanged(std::shared_ptr<const timbrel::snapshots::RecordingState> state);
    void progressed(float peak, double takeSeconds);

private:
    struct Opened; ///< what was found when a device was asked for

    void openDevice();
    void deviceOpened(Opened& opened);
    void closeDevice();
    void listFolder();
    void poll();
    void publish();

    Errands& m_errands;
    snapshots::RecordingState m_state;
    Sentence m_deviceProblem;
    Sentence m_folderProblem;
    Sentence m_clipProblem; ///< of the last take or clip
    std::string m_wanted; ///< device; empty means the default one
    bool m_listen = false;
    bool m_opening = false;
    std::shared_ptr<corpus::RecordedSession> m_session; ///< null while nothing listens
    QTimer m_timer; ///< runs while something listens
};

} // namespace timbrel::app
