// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/viewpoints.h"

#include <utility>

namespace timbrel::app {
namespace {

using snapshots::Viewpoint;

/// Whether both show the same, whichever lane is heard.
bool sameView(Viewpoint one, const Viewpoint& other)
{
    one.lane = other.lane;
    return one == other;
}

bool showsNothing(const Viewpoint& at)
{
    return at.run.empty() || (!at.cell && at.clip.empty());
}

} // namespace

Viewpoints::Viewpoints(ShownRun& run, ShownClip& clip, QObject* parent)
    : QObject(parent)
    , m_run(run)
    , m_clip(clip)
{
    connect(&run, &ShownRun::runChanged, this, &Viewpoints::settleSoon);
    connect(&run, &ShownRun::cursorChanged, this, &Viewpoints::settleSoon);
    connect(&clip, &ShownClip::viewChanged, this, &Viewpoints::settleSoon);
    connect(&clip, &ShownClip::laneChanged, this, &Viewpoints::settleSoon);
}

Viewpoint Viewpoints::now() const
{
    Viewpoint at;
    const auto* run = m_run.run();
    if (run == nullptr || run->folder.empty()) {
        return at;
    }
    at.run = run->folder.string();
    at.step = m_run.step();
    if (const auto place = m_clip.place()) {
        at.cell = std::pair(
            static_cast<std::int64_t>(place->row), static_cast<std::int64_t>(place->column));
    } else if (const auto& view = m_clip.view(); view && view->stamp.runId == run->id()) {
        at.clip = view->clipId;
    }
    at.lane = m_clip.lane();
    return at;
}

void Viewpoints::go(const Viewpoint& to)
{
    if (to.run.empty()) {
        return;
    }
    if (const auto* run = m_run.run(); run != nullptr && run->folder == to.run) {
        arrive(to);
    } else {
        m_target = to;
        Q_EMIT runWanted(to.run);
    }
}

void Viewpoints::settleSoon()
{
    // Later: what is told of a new run, its grid and its first clip come in one go.
    if (!std::exchange(m_settling, true)) {
        QMetaObject::invokeMethod(this, &Viewpoints::settle, Qt::QueuedConnection);
    }
}

void Viewpoints::settle()
{
    m_settling = false;
    auto at = now();
    if (const auto target = std::exchange(m_target, std::nullopt)) {
        if (at.run == target->run) {
            arrive(*target);
            return;
        }
    }
    const bool byItself = showsNothing(m_last) || showsNothing(at)
        || (at.run != m_last.run && m_run.run() != nullptr && m_run.trains(m_run.run()->id()));
    const auto before = std::exchange(m_last, at);
    if (!byItself && !sameView(before, at)) {
        Q_EMIT moved(before, at);
    }
    Q_EMIT changed();
}

void Viewpoints::arrive(const Viewpoint& at)
{
    if (at.step != m_run.step()) {
        Q_EMIT stepWanted(at.step);
    }
    if (at.cell) {
        m_clip.showCell(
            {static_cast<std::size_t>(at.cell->first), static_cast<std::size_t>(at.cell->second)},
            static_cast<int>(at.lane));
    } else if (!at.clip.empty()) {
        m_clip.showNextQuietly();
        Q_EMIT clipWanted(at.run, at.clip);
    }
    m_last = at; // the clip may come later; it is no move of a person's
    Q_EMIT changed();
}

} // namespace timbrel::app
