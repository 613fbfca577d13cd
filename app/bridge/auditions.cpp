// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/auditions.h"

#include <algorithm>
#include <utility>

#include "engine/audio/sound_file.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/studies/run_sounds.h"
#include "engine/snapshots/clip_name.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::ClipView;

constexpr std::size_t kMostKept = 64; // two seconds each: eight megabytes
constexpr std::size_t kMostSeconds = 300; // of a recording, which may be hours long

/// Tells lanes apart that sound different.
std::string keyOf(const ClipView& view, std::size_t lane)
{
    const auto& stamp = view.lanes[lane].madeBy.value_or(view.stamp);
    return stamp.runId + '\n' + std::to_string(stamp.step) + '\n' + view.clipId + '\n'
        + std::to_string(static_cast<int>(view.lanes[lane].role)) + view.lanes[lane].className;
}

Result<ClipView> recordingViewOf(const std::filesystem::path& file, const std::string& className,
    const params::Experiment& experiment)
{
    TIMBREL_TRY(const auto representation, experiments::makeRepresentation(experiment));
    TIMBREL_TRY(auto sound, audio::readSound(file, representation->sampleRate()));
    const auto most = kMostSeconds * static_cast<std::size_t>(sound.sampleRate);
    sound.samples.resize(std::min(sound.samples.size(), most));
    return experiments::recordingView(std::move(sound),
        snapshots::clipName(file.filename().string()), className, *representation);
}

} // namespace

struct Auditions::Room {
    std::filesystem::path run;
    std::optional<experiments::RunSounds> sounds;

    /// Opens another run where another is asked for.
    Result<const experiments::RunSounds*> enter(
        const std::filesystem::path& wanted, const std::shared_ptr<const params::Schema>& schema)
    {
        if (!sounds || run != wanted) {
            TIMBREL_TRY(sounds, experiments::RunSounds::open(wanted, schema));
            run = wanted;
        }
        return &*sounds;
    }
};

Auditions::Auditions(
    std::shared_ptr<const params::Schema> schema, Errands& errands, QObject* parent)
    : QObject(parent)
    , m_schema(std::move(schema))
    , m_errands(errands)
    , m_room(std::make_shared<Room>())
{
}

void Auditions::requestLanes(const Origins& from, const std::shared_ptr<const ClipView>& view,
    const std::vector<std::size_t>& lanes)
{
    dropAll();
    for (const std::size_t lane : lanes) {
        if (auto sound = kept(keyOf(*view, lane))) {
            Q_EMIT rendered(view, lane, std::move(sound));
        } else {
            m_pending.push_back(m_errands.ask("rendering a sound", laneWork(from, view, lane)));
        }
    }
}

Errands::Work Auditions::laneWork(
    const Origins& from, std::shared_ptr<const ClipView> view, std::size_t lane)
{
    return [this, room = m_room, schema = m_schema, from, view = std::move(view), lane](
               Monitor& monitor) -> Errands::Answer {
        const auto& by = view->lanes[lane].madeBy; // another run hears pictures in its own way
        const auto sounds = room->enter(by ? from.others / by->runId : from.run, schema);
        auto made = sounds ? (*sounds)->lane(*view, lane, monitor)
                           : Result<experiments::LaneSound>(tl::unexpected(sounds.error()));
        if (!made) {
            return [this, error = made.error()] { tell(error); };
        }
        auto sound = std::make_shared<const Sound>(std::move(made->sound));
        return [this, view, lane, sound, why = made->notRecorded] {
            keep(keyOf(*view, lane), sound);
            Q_EMIT rendered(view, lane, sound);
            if (why) {
                Q_EMIT notRecorded(widgets::toQString(why->text()));
            }
        };
    };
}

void Auditions::requestOriginal(const std::filesystem::path& run, const std::string& clipId)
{
    dropAll();
    m_pending.push_back(m_errands.ask("reading a clip",
        [this, room = m_room, schema = m_schema, run, clipId](Monitor&) -> Errands::Answer {
            const auto sounds = room->enter(run, schema);
            auto view = sounds ? (*sounds)->original(clipId)
                               : Result<ClipView>(tl::unexpected(sounds.error()));
            if (!view) {
                return [this, error = view.error()] { tell(error); };
            }
            auto shared = std::make_shared<const ClipView>(std::move(*view));
            return [this, shared] { Q_EMIT viewReady(shared); };
        }));
}

void Auditions::requestRecording(const std::filesystem::path& file, const std::string& className,
    const params::Experiment& experiment)
{
    dropAll();
    m_pending.push_back(m_errands.ask(
        "reading a recording", [this, file, className, experiment](Monitor&) -> Errands::Answer {
            auto view = recordingViewOf(file, className, experiment);
            if (!view) {
                return [this, error = view.error()] { tell(error); };
            }
            auto shared = std::make_shared<const ClipView>(std::move(*view));
            return [this, shared] { Q_EMIT viewReady(shared); };
        }));
}

void Auditions::dropAll()
{
    for (const auto& errand : m_pending) {
        errand->drop();
    }
    m_pending.clear();
}

void Auditions::tell(const Error& error)
{
    if (error.code != ErrorCode::Cancelled) {
        Q_EMIT failed(widgets::toQString(error.text()));
    }
}

void Auditions::keep(std::string key, std::shared_ptr<const Sound> sound)
{
    m_kept.push_back({std::move(key), std::move(sound)});
    if (m_kept.size() > kMostKept) {
        m_kept.pop_front();
    }
}

std::shared_ptr<const Sound> Auditions::kept(const std::string& key) const
{
    const auto found = std::ranges::find(m_kept, key, &Kept::key);
    return found == m_kept.end() ? nullptr : found->sound;
}

} // namespace timbrel::app
