// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/training_console.h"

#include <chrono>
#include <future>

#include <fmt/format.h>

#include "engine/experiments/outbox.h"
#include "engine/runtime/worker.h"

namespace timbrel::app {
namespace {

using experiments::Outbox;
using experiments::TrainingReport;

/// Passes on what has come in since the last call.
void show(Outbox& outbox, TerminalMonitor& terminal)
{
    for (const auto& line : outbox.log.drain()) {
        terminal.say(line.text);
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

} // namespace

Result<TrainingReport> trainWithProgress(experiments::TrainingRequest request)
{
    Outbox outbox;
    TerminalMonitor terminal;
    std::promise<TrainingReport> promise;
    auto future = promise.get_future();
    runtime::Worker worker; // after the outbox and the promise, so that it ends before them
    worker.post(std::make_unique<experiments::TrainingJob>(std::move(request), outbox,
        [&promise](const TrainingReport& report) { promise.set_value(report); }));

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
    auto report = future.get();
    if (report.outcome.error) {
        return tl::unexpected(*report.outcome.error);
    }
    return report;
}

} // namespace timbrel::app
