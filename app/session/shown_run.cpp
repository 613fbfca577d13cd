// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_run.h"

#include <utility>

#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::SeriesPoint;

bool ShownRun::trains(const std::string& runId) const
{
    return m_live && m_live->id() == runId;
}

void ShownRun::show(std::shared_ptr<RunContents> run)
{
    m_shown = trains(run->id()) ? m_live : std::move(run);
    m_step.reset();
    tellAll();
}

void ShownRun::close()
{
    if (!m_shown) {
        return;
    }
    m_shown.reset();
    m_grid.reset();
    m_step.reset();
    Q_EMIT runChanged();
    tellStatus();
    Q_EMIT stepsChanged({});
    Q_EMIT cursorChanged(-1.0);
    Q_EMIT measuresChanged(nullptr, QString());
    Q_EMIT gridChanged(nullptr);
    Q_EMIT mapChanged(nullptr);
    Q_EMIT problemsChanged({}, {}, {});
}

void ShownRun::followNewest()
{
    m_step.reset();
    Q_EMIT cursorChanged(-1.0);
    if (m_shown) {
        tellPreview(m_shown->newest);
    }
}

void ShownRun::chooseStep(std::int64_t step)
{
    if (m_shown) {
        m_step = step;
        Q_EMIT cursorChanged(static_cast<double>(step));
        Q_EMIT previewWanted(m_shown->folder, step);
    }
}

void ShownRun::showPreview(const QString& runId, const Preview& preview)
{
    // A person may have gone on to another run, or back to the newest step.
    if (m_shown && m_step && runId == QString::fromStdString(m_shown->id())) {
        tellPreview(preview);
    }
}

void ShownRun::beginTraining(std::shared_ptr<RunContents> run, std::filesystem::path runs)
{
    m_live = std::move(run);
    m_runs = std::move(runs);
    m_shown = m_live;
    m_step.reset();
    m_awaitsPoints = true;
    tellAll();
}

void ShownRun::setStatus(const snapshots::RunStatus& status)
{
    if (!m_live || !isLive(status.stamp.runId)) {
        return;
    }
    m_live->status = status;
    learnFolder(status.stamp.runId);
    Q_EMIT statusChanged(std::make_shared<const snapshots::RunStatus>(status));
}

void ShownRun::learnFolder(const std::string& runId)
{
    if (m_live->folder.empty() && !runId.empty()) {
        m_live->folder = m_runs / runId;
    }
}

void ShownRun::append(const std::vector<SeriesPoint>& points)
{
    if (!m_live || points.empty() || !isLive(points.front().runId)) {
        return;
    }
    learnFolder(points.front().runId); // the status that tells it may come a moment later
    dropRepeated(points);
    m_live->series.append(points);
    if (m_shown == m_live) {
        Q_EMIT pointsAdded(points);
    }
}

void ShownRun::setGrid(std::shared_ptr<const snapshots::TransferGrid> grid)
{
    if (!m_live || !isLive(grid->stamp.runId)) {
        return;
    }
    m_live->newest.grid = grid;
    m_live->newest.gridProblem.clear();
    if (followsLive()) {
        m_grid = grid;
        Q_EMIT gridChanged(std::move(grid));
    }
}

void ShownRun::setMap(std::shared_ptr<const snapshots::CodeMap> map)
{
    if (!m_live || !isLive(map->stamp.runId)) {
        return;
    }
    // The map is saved after the grid: now the step can be gone back to.
    auto& steps = m_live->steps;
    while (!steps.empty() && steps.back() >= map->stamp.step) {
        steps.pop_back();
    }
    steps.push_back(map->stamp.step);
    m_live->newest.map = map;
    m_live->newest.mapProblem.clear();
    if (m_shown == m_live) {
        Q_EMIT stepsChanged(steps);
    }
    if (followsLive()) {
        Q_EMIT mapChanged(std::move(map));
    }
}

void ShownRun::setMeasures(std::shared_ptr<const snapshots::MeasureTable> table)
{
    if (!m_live || !isLive(table->stamp.runId)) {
        return;
    }
    m_live->measures = table;
    m_live->measuresProblem.clear();
    if (m_shown == m_live) {
        Q_EMIT measuresChanged(std::move(table), QString());
    }
}

void ShownRun::replaceMeasures(std::shared_ptr<const snapshots::MeasureTable> table)
{
    if (!m_shown || m_shown->id() != table->stamp.runId) {
        return;
    }
    m_shown->measures = table;
    m_shown->measuresProblem.clear();
    Q_EMIT measuresChanged(std::move(table), QString());
}

bool ShownRun::answersWishes() const
{
    return followsLive() && m_live->status.state == snapshots::RunState::Running;
}

void ShownRun::setGridChoice(const snapshots::GridChoice& choice)
{
    if (m_shown) {
        m_shown->gridChoice = choice;
    }
}

void ShownRun::endTraining()
{
    m_live.reset();
    tellStatus();
}

bool ShownRun::isLive(const std::string& runId) const
{
    return m_live->id().empty() || m_live->id() == runId;
}

bool ShownRun::followsLive() const
{
    return m_live && m_shown == m_live && !m_step;
}

void ShownRun::dropRepeated(const std::vector<SeriesPoint>& points)
{
    // A resumed run goes on from its last checkpoint and tells the steps after it once more.
    if (!std::exchange(m_awaitsPoints, false)) {
        return;
    }
    const auto repeated = m_live->series.dropFrom(points.front().step);
    if (repeated > 0 && m_shown == m_live) {
        tellAll();
    }
}

void ShownRun::tellAll()
{
    Q_EMIT runChanged();
    tellStatus();
    Q_EMIT stepsChanged({}); // of no run: the newest of the next one is followed again
    Q_EMIT stepsChanged(m_shown->steps);
    Q_EMIT cursorChanged(-1.0);
    if (!m_shown->series.empty()) {
        Q_EMIT pointsAdded(m_shown->series);
    }
    Q_EMIT measuresChanged(m_shown->measures, widgets::toQString(m_shown->measuresProblem));
    tellPreview(m_shown->newest);
}

void ShownRun::tellStatus()
{
    // The tool bar steers the run that trains, whichever is shown.
    const auto& of = m_live ? m_live : m_shown;
    Q_EMIT statusChanged(std::make_shared<const snapshots::RunStatus>(
        of ? of->status : snapshots::RunStatus{})); // the last may have been closed
}

void ShownRun::tellPreview(const Preview& preview)
{
    m_grid = preview.grid;
    Q_EMIT gridChanged(preview.grid);
    Q_EMIT mapChanged(preview.map);
    Q_EMIT problemsChanged(widgets::toQString(m_shown->seriesProblem),
        widgets::toQString(preview.gridProblem), widgets::toQString(preview.mapProblem));
}

} // namespace timbrel::app
