// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/training_console.h"

#include <chrono>
#include <future>

#include <fmt/format.h>

#include "engine/experiments/training/outbox.h"
#include "engine/runtime/worker.h"

namespace timbrel::app {
namespace {

using experiments::Outbox;
using experiments::TrainingReport;

/// Passes on what has come in since the last call.
void show(Outbox& outbox, TerminalMonitor& terminal)
{
    for (const auto& line : outbox.log.drain()) {
        terminal.say(line.text.english());
    }
    for (const auto& point : outbox.series.drain()) {
        if (point.name.starts_with("validation/")) {
            terminal.say(fmt::format("step {:>6}  {} {:.4f}", point.step, point.name, point.value));
        }
    }
    if (const auto status = outbox.status.take()) {
        terminal.progress(status->fraction,
            status->activity.empty() ? "training" : std::string_view(status->activity));
    }
}

/// Posts a job that tells its end to the function it is made with, and shows what it says until
/// then; what it told.
template <typename Ending, typename Make> Ending watched(const Make& make)
{
    Outbox outbox;
    TerminalMonitor terminal;
    std::promise<Ending> promise;
    auto future = promise.get_future();
    runtime::Worker worker; // after the outbox and the promise, so that it ends before them
    worker.post(make(outbox, [&promise](const Ending& ending) { promise.set_value(ending); }));

    int heard = 0;
    while (future.wait_for(std::chrono::milliseconds(100)) != std::future_status::ready) {
        show(outbox, terminal);
        if (const int count = interruptions(); count != heard) {
            heard = count;
            terminal.say(
                count == 1 ? "finishing the step and saving; once more to end at once" : "ending");
            count == 1 ? worker.stop() : worker.abort();
        }
    }
    show(outbox, terminal);
    return future.get();
}

} // namespace

Result<TrainingReport> trainWithProgress(experiments::TrainingRequest request)
{
    auto report = watched<TrainingReport>([&request](Outbox& outbox, auto tell) {
        return std::make_unique<experiments::TrainingJob>(std::move(request), outbox, tell);
    });
    if (report.outcome.error) {
        return tl::unexpected(*report.outcome.error);
    }
    return report;
}

Result<runtime::Outcome> sweepWithProgress(experiments::SweepRequest request)
{
    auto outcome = watched<runtime::Outcome>([&request](Outbox& outbox, auto tell) {
        return std::make_unique<experiments::SweepJob>(
            std::move(request), outbox, [](const snapshots::SweepTable&) {}, tell);
    });
    if (outcome.error) {
        return tl::unexpected(*outcome.error);
    }
    return outcome;
}

} // namespace timbrel::app
