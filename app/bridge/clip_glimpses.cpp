// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/clip_glimpses.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/experiments/studies/run_comparison.h"
#include "engine/experiments/studies/run_map.h"
#include "engine/experiments/studies/run_sounds.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::ClipView;
using snapshots::LaneRole;

constexpr std::size_t kMostKept = 256; // about half a megabyte each

/// The newest checkpoint: when there is another, a run that trains has other weights. No file is
/// opened for it.
std::int64_t newestStep(const std::filesystem::path& run)
{
    const auto steps = experiments::comparableSteps(run);
    return steps.empty() ? 0 : steps.back();
}

} // namespace

struct ClipGlimpses::Room {
    std::filesystem::path run;
    std::optional<experiments::RunSounds> sounds;
    std::optional<experiments::RunMap> network;
    std::int64_t newest = 0; ///< checkpoint when the network was read

    void enter(const std::filesystem::path& wanted, const std::optional<std::int64_t>& step)
    {
        if (run != wanted) {
            *this = {.run = wanted, .sounds = {}, .network = {}};
        }
        if (step && newest != *step) {
            network.reset();
            newest = *step;
        }
    }

    Result<ClipView> see(const std::string& clipId, LaneRole role, const std::string& className,
        const experiments::Places& places, const std::shared_ptr<const params::Schema>& schema,
        Monitor& monitor)
    {
        if (role == LaneRole::Input) {
            if (!sounds) {
                TIMBREL_TRY(sounds, experiments::RunSounds::open(run, schema));
            }
            return sounds->original(clipId);
        }
        if (!network) {
            TIMBREL_TRY(network, experiments::RunMap::open(run, schema, places, monitor));
        }
        return network->play(clipId, className, monitor);
    }
};

ClipGlimpses::ClipGlimpses(
    experiments::Places places, std::shared_ptr<const params::Schema> schema, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_schema(std::move(schema))
    , m_room(std::make_shared<Room>())
{
    connect(&m_errands, &Errands::failed, this, &ClipGlimpses::failed);
}

void ClipGlimpses::request(const std::filesystem::path& run, const std::string& clipId,
    LaneRole role, const std::string& className)
{
    if (m_pending) {
        m_pending->drop();
    }
    std::optional<std::int64_t> step; // recordings stay as they are
    if (role != LaneRole::Input) {
        step = newestStep(run);
    }
    auto key = run.string() + '\n' + std::to_string(step.value_or(0)) + '\n' + clipId + '\n'
        + std::to_string(static_cast<int>(role)) + className;
    const auto found = std::ranges::find(m_kept, key, &Kept::key);
    if (found != m_kept.end()) {
        Q_EMIT ready(found->view);
        return;
    }
    m_pending = m_errands.ask("looking at a clip",
        [this, room = m_room, run, clipId, role, className, step, key, places = m_places,
            schema = m_schema](Monitor& monitor) -> Errands::Answer {
            room->enter(run, step);
            auto view = room->see(clipId, role, className, places, schema, monitor);
            if (!view) {
                return [this, error = view.error()] {
                    if (error.code != ErrorCode::Cancelled) {
                        Q_EMIT failed(widgets::toQString(error.text()));
                    }
                };
            }
            auto shared = std::make_shared<const ClipView>(std::move(*view));
            return [this, key, shared] {
                keep(key, shared);
                Q_EMIT ready(shared);
            };
        });
}

void ClipGlimpses::keep(std::string key, std::shared_ptr<const ClipView> view)
{
    m_kept.push_back({std::move(key), std::move(view)});
    if (m_kept.size() > kMostKept) {
        m_kept.pop_front();
    }
}

} // namespace timbrel::app
