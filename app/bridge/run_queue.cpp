// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_queue.h"

#include <utility>

#include "engine/experiments/experiment_file.h"
#include "engine/experiments/run_speeds.h"

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
        if (const auto experiment = experiments::loadExperiment(file, schema)) {
            run.experiment = experiment->name();
            run.method = experiment->row("method").label;
            run.steps = experiment->values("training").integer("steps");
            run.seconds = speeds.secondsFor(*experiment, 0);
        } else {
            run.experiment = file.filename().string();
            run.problem = experiment.error().text();
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
                    Q_EMIT failed(QString::fromStdString(done.error().text()));
                }
            };
        });
}

void RunQueue::load()
{
    ask("reading the queue", nullptr);
}

void RunQueue::add(const params::Experiment& experiment)
{
    ask("adding to the queue", [experiment](const auto& queue) { return queue.add(experiment); });
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

void RunQueue::remove(const params::Experiment& experiment)
{
    ask("taking from the queue",
        [experiment](const auto& queue) { return queue.remove(experiment); });
}

void RunQueue::requestNext()
{
    m_errands.ask("reading the queue",
        [this, queue = m_queue, schema = m_schema](Monitor&) -> Errands::Answer {
            const auto files = queue.files();
            if (files.empty()) {
                return [] {};
            }
            const auto experiment = experiments::loadExperiment(files.front(), schema);
            return [this, experiment] {
                if (experiment) {
                    Q_EMIT nextRead(*experiment);
                } else {
                    Q_EMIT failed(QString::fromStdString(experiment.error().text()));
                }
            };
        });
}

} // namespace timbrel::app
