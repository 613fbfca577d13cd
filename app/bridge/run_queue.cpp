// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_queue.h"

#include <utility>

#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/sweeps/run_speeds.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using Waiting = std::shared_ptr<const snapshots::RunQueue>;

/// With about how long each will take, as far as earlier runs tell.
Waiting read(const experiments::QueueFolder& queue, const std::filesystem::path& runs,
    const std::shared_ptr<const params::Schema>& schema)
{
    auto waiting = std::make_shared<snapshots::RunQueue>();
    const auto files = queue.files();
    if (files.empty()) {
        return waiting; // the usual case needs no look at runs
    }
    const auto speeds = experiments::RunSpeeds::of(runs, schema);
    for (const auto& file : files) {
        auto& run = waiting->emplace_back();
        if (const auto training = experiments::loadWaiting(file, schema)) {
            const auto& experiment = training->experiment;
            run.experiment = training->run ? training->run->id() : experiment.name();
            run.method = experiment.row("method").label;
            run.steps = training->steps();
            if (training->run) {
                const auto record = training->run->record();
                run.from = record ? record->step : 0;
            }
            run.seconds = speeds.secondsFor(experiment, run.from.value_or(0));
        } else {
            run.experiment = file.filename().string();
            run.problem = training.error().text();
        }
    }
    return waiting;
}

} // namespace

RunQueue::RunQueue(std::filesystem::path folder, std::filesystem::path runs,
    std::shared_ptr<const params::Schema> schema, Errands& errands, QObject* parent)
    : QObject(parent)
    , m_queue(std::move(folder))
    , m_runs(std::move(runs))
    , m_schema(std::move(schema))
    , m_errands(errands)
{
}

void RunQueue::ask(const char* title, Change change)
{
    m_errands.ask(title,
        [this, queue = m_queue, runs = m_runs, schema = m_schema, change = std::move(change)](
            Monitor&) -> Errands::Answer {
            const auto done = change ? change(queue) : Result<>{};
            const auto waiting = read(queue, runs, schema);
            return [this, done, waiting] {
                Q_EMIT changed(waiting);
                if (!done) {
                    Q_EMIT failed(widgets::toQString(done.error().text()));
                }
            };
        });
}

void RunQueue::load()
{
    ask("reading the queue", nullptr);
}

void RunQueue::add(const experiments::WaitingTraining& waiting)
{
    ask("adding to the queue", [waiting](const auto& queue) { return queue.add(waiting); });
}

void RunQueue::addRun(const std::filesystem::path& run, std::int64_t steps)
{
    ask("adding to the queue", [run, steps, schema = m_schema](const auto& queue) -> Result<> {
        TIMBREL_TRY(const auto waiting, experiments::resumption(run, steps, schema));
        return queue.add(waiting);
    });
}

void RunQueue::exchange(int one, int other)
{
    if (one < 0 || other < 0) {
        return;
    }
    ask("sorting the queue", [one, other](const auto& queue) {
        return queue.exchange(static_cast<std::size_t>(one), static_cast<std::size_t>(other));
    });
}

void RunQueue::remove(int place)
{
    if (place >= 0) {
        ask("taking from the queue",
            [place](const auto& queue) { return queue.remove(static_cast<std::size_t>(place)); });
    }
}

void RunQueue::remove(const experiments::WaitingTraining& training)
{
    ask("taking from the queue", [training](const auto& queue) { return queue.remove(training); });
}

void RunQueue::requestNext()
{
    m_errands.ask("reading the queue",
        [this, queue = m_queue, schema = m_schema](Monitor&) -> Errands::Answer {
            if (queue.files().empty()) { // the usual case leaves no trace
                return [] {};
            }
            auto turn = queue.takeTurn();
            const auto files = queue.files();
            if (files.empty()) {
                return [] {};
            }
            const auto training = turn ? experiments::loadWaiting(files.front(), schema)
                                       : tl::unexpected(turn.error());
            if (!training) {
                return [this, why = training.error()] {
                    Q_EMIT failed(widgets::toQString(why.text()));
                };
            }
            return [this, training, held = std::make_shared<FileLock>(std::move(*turn))] {
                m_turn = held;
                Q_EMIT nextRead(*training);
            };
        });
}

} // namespace timbrel::app
