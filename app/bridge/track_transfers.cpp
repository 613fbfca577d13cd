// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/track_transfers.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/audio/sound_file.h"
#include "engine/experiments/studies/run_transfer.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::Track;
using snapshots::TrackVersion;

/// Of the phases: the same wish always sounds the same.
constexpr std::uint64_t kSeed = 0;

/// Returns its index.
std::size_t keep(TrackVersion version, std::vector<TrackVersion>& versions)
{
    const auto same = std::ranges::find_if(versions, [&version](const TrackVersion& other) {
        return other.stamp.runId == version.stamp.runId && other.wish == version.wish;
    });
    if (same != versions.end()) {
        *same = std::move(version);
        return static_cast<std::size_t>(same - versions.begin());
    }
    if (versions.size() == TrackTransfers::kMostVersions) {
        versions.erase(versions.begin());
    }
    versions.push_back(std::move(version));
    return versions.size() - 1;
}

} // namespace

TrackTransfers::TrackTransfers(
    std::shared_ptr<const params::Schema> schema, Errands& errands, QObject* parent)
    : QObject(parent)
    , m_schema(std::move(schema))
    , m_quick(errands)
{
    connect(&m_work, &LongErrand::began, this, &TrackTransfers::began);
    connect(&m_work, &LongErrand::progressed, this, &TrackTransfers::progressed);
    connect(&m_work, &LongErrand::ended, this, &TrackTransfers::ended);
    connect(&m_work, &LongErrand::failed, this, &TrackTransfers::failed);
}

void TrackTransfers::requestPlayers(const std::filesystem::path& run)
{
    if (!run.empty() && run == m_playersOf) {
        return;
    }
    if (m_playersErrand) {
        m_playersErrand->drop();
    }
    if (run.empty()) {
        tellPlayers(run, {});
        return;
    }
    m_playersErrand = m_quick.ask(
        "reading a run's classes", [this, run, schema = m_schema](Monitor&) -> Errands::Answer {
            // What is wrong with a run is told to whoever opened it.
            const auto players =
                experiments::readPlayers(run, schema).value_or(snapshots::TrackPlayers{});
            return [this, run, players] { tellPlayers(run, players); };
        });
}

void TrackTransfers::tellPlayers(
    const std::filesystem::path& run, const snapshots::TrackPlayers& players)
{
    m_playersErrand.reset();
    m_playersOf = players.classes.empty() ? std::filesystem::path() : run; // or ask once more
    Q_EMIT playersRead(players);
}

void TrackTransfers::open(const std::filesystem::path& file, const params::Experiment& experiment)
{
    begin(file, "reading a track", [file, experiment](Monitor& monitor) -> Made {
        monitor.progress(0.0, "reading the track");
        TIMBREL_TRY(auto track, experiments::openTrack(file, experiment));
        return NewLane{std::move(track), 0};
    });
}

void TrackTransfers::transfer(const std::filesystem::path& run, const snapshots::TrackWish& wish)
{
    if (!m_track) {
        return;
    }
    begin(m_file, "transferring a track",
        [run, wish, schema = m_schema, file = m_file, before = m_track](Monitor& monitor) -> Made {
            monitor.progress(0.0, "reading the track");
            TIMBREL_TRY(const auto model, experiments::RunTransfer::open(run, schema));
            // Once more: another run may hear it at another rate and level.
            TIMBREL_TRY(auto sound, experiments::readTrack(file, model.experiment()));
            TIMBREL_TRY(auto played, model.play(sound, wish, kSeed, monitor));
            Track track{before->title, std::move(played.track),
                std::make_shared<const Sound>(std::move(sound)), before->versions};
            const std::size_t index = keep(std::move(played.version), track.versions);
            return NewLane{std::move(track), static_cast<int>(index) + 1};
        });
}

void TrackTransfers::begin(
    std::filesystem::path file, std::string title, std::function<Made(Monitor& monitor)> work)
{
    m_work.begin(std::move(title),
        [this, file = std::move(file), work = std::move(work)](
            Monitor& monitor) -> Errands::Answer {
            return [this, file, made = work(monitor)] { finish(file, made); };
        });
}

void TrackTransfers::finish(const std::filesystem::path& file, const Made& made)
{
    if (made) {
        m_file = file;
        m_track = std::make_shared<const Track>(made->track);
        Q_EMIT arrived(m_track, made->lane);
    } else {
        Q_EMIT failed(widgets::toQString(made.error().text()));
    }
}

void TrackTransfers::stop()
{
    m_work.stop();
}

void TrackTransfers::save(int lane, const std::filesystem::path& file)
{
    const auto index = static_cast<std::size_t>(std::max(0, lane));
    if (!m_track || index > m_track->versions.size()) {
        return;
    }
    const auto sound = index == 0 ? m_track->sound : m_track->versions[index - 1].sound;
    m_quick.ask("saving a track", [this, sound, file](Monitor&) -> Errands::Answer {
        const auto written = audio::writeSound(file, *sound);
        return [this, written, file] {
            if (written) {
                Q_EMIT saved(QString::fromStdString(file.string()));
            } else {
                Q_EMIT failed(widgets::toQString(written.error().text()));
            }
        };
    });
}

} // namespace timbrel::app
