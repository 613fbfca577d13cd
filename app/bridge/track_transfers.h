// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <QObject>

#include "app/bridge/errands.h"
#include "app/bridge/long_errand.h"
#include "engine/base/result.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/track.h"

namespace timbrel::app {

/// Has the classes of a run play a recording of any length. Requests return at once; a new one
/// takes the place of the last, of which nothing is told any more. A transfer may take minutes and
/// uses a network of its own, read from the run's checkpoints, on a thread of its own: beside
/// training, and whatever is clicked meanwhile is heard.
class TrackTransfers final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostVersions = 11; ///< with the track as many as the player holds

    /// `errands` does what is quick, and must outlive the last answer.
    TrackTransfers(
        std::shared_ptr<const params::Schema> schema, Errands& errands, QObject* parent = nullptr);

    /// Who can play with this run; answered by playersRead(), nobody where it cannot be told yet.
    /// Asked again for a run that was answered for, it says nothing new. An empty path is no run.
    void requestPlayers(const std::filesystem::path& run);
    /// Reads a file as an experiment would hear it; when it can be read, it takes the place of the
    /// track there was.
    void open(const std::filesystem::path& file, const params::Experiment& experiment);
    /// Has a class of a run play the track that is open. A wish that was fulfilled by this run
    /// before is fulfilled anew in its place; of too many versions the oldest goes.
    void transfer(const std::filesystem::path& run, const snapshots::TrackWish& wish);
    void stop(); ///< what there is stays
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }
    /// Writes the track (0) or a version (i + 1) as WAV or FLAC; answered by saved() or failed().
    void save(int lane, const std::filesystem::path& file);

Q_SIGNALS:
    void playersRead(const timbrel::snapshots::TrackPlayers& players);
    void began();
    void progressed(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    /// A track with all its versions by now, and which lane is the new one: the track is 0.
    void arrived(std::shared_ptr<const timbrel::snapshots::Track> track, int lane);
    void ended(); ///< also when it was stopped or failed
    void failed(const QString& why);
    void saved(const QString& file);

private:
    /// A track with its versions, and which of its lanes is new.
    struct NewLane {
        snapshots::Track track;
        int lane = 0;
    };
    using Made = Result<NewLane>;

    /// Asks for work on a file's track, whose outcome takes the place of the one there is.
    void begin(
        std::filesystem::path file, std::string title, std::function<Made(Monitor& monitor)> work);
    void tellPlayers(const std::filesystem::path& run, const snapshots::TrackPlayers& players);
    void finish(const std::filesystem::path& file, const Made& made);

    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_quick;
    std::shared_ptr<Errand> m_playersErrand;
    std::filesystem::path m_playersOf; ///< the run whose players were told last
    std::filesystem::path m_file; ///< that is open; empty while there is none
    std::shared_ptr<const snapshots::Track> m_track; ///< null while there is none
    LongErrand m_work; ///< ends first
};

} // namespace timbrel::app
