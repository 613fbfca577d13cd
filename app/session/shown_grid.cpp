// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_grid.h"

#include <utility>

namespace timbrel::app {

using snapshots::GridChoice;
using snapshots::TransferGrid;

namespace {

constexpr std::int64_t kPatience = 10; // steps; a wish is granted at the next one, or never

} // namespace

ShownGrid::ShownGrid(ShownRun& run, QObject* parent)
    : QObject(parent)
    , m_run(run)
{
    connect(&run, &ShownRun::runChanged, this, &ShownGrid::beginRun);
    connect(&run, &ShownRun::gridChanged, this, &ShownGrid::setGrid);
}

void ShownGrid::beginRun()
{
    m_usual.reset();
    m_shown.reset();
    m_wishedAt = 0;
    m_choice = m_run.run() != nullptr ? m_run.run()->gridChoice : GridChoice{};
    Q_EMIT makeUnwanted();
    Q_EMIT choiceChanged(m_choice);
}

void ShownGrid::choose(const GridChoice& choice)
{
    if (m_run.run() == nullptr || choice == m_choice) {
        return;
    }
    m_choice = choice;
    m_run.setGridChoice(choice);
    Q_EMIT choiceChanged(m_choice);
    if (m_run.trains(m_run.run()->id())) {
        m_wishedAt = m_run.run()->status.stamp.step;
        Q_EMIT wished(m_choice);
    }
    if (m_usual) {
        obtain();
    }
}

void ShownGrid::setGrid(std::shared_ptr<const TransferGrid> grid)
{
    m_usual = std::move(grid);
    if (m_usual) {
        obtain();
    } else {
        Q_EMIT makeUnwanted();
        show(nullptr);
    }
}

void ShownGrid::obtain()
{
    if (m_usual->choice == m_choice) {
        Q_EMIT makeUnwanted();
        show(m_usual);
        return;
    }
    if (!m_shown || wishWasHeard()) {
        show(m_usual);
    }
    if (m_run.answersWishes()) {
        Q_EMIT makeUnwanted(); // the run tells it by itself
    } else {
        Q_EMIT makeWanted(m_usual->stamp.step, m_choice);
    }
}

bool ShownGrid::wishWasHeard() const
{
    return m_run.answersWishes() && m_usual->stamp.step > m_wishedAt + kPatience;
}

void ShownGrid::setMade(std::shared_ptr<const TransferGrid> grid)
{
    if (m_usual && grid->choice == m_choice && grid->stamp.runId == m_usual->stamp.runId) {
        show(std::move(grid));
    }
}

void ShownGrid::giveUp()
{
    show(m_usual);
}

void ShownGrid::show(std::shared_ptr<const TransferGrid> grid)
{
    m_shown = std::move(grid);
    Q_EMIT gridChanged(m_shown);
}

} // namespace timbrel::app
