// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/recovery.h"

#include <algorithm>

#include "app/composition/workbench.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/series_file.h"
#include "engine/experiments/studies/run_comparison.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::RunState;
using snapshots::Severity;

/// What is left of a run that was interrupted.
struct Rest {
    std::string id;
    std::int64_t step = 0; ///< that its curves reach
    std::int64_t saved = 0; ///< that its weights reach
    bool isOver = false; ///< another program has trained it to its end since
};

Rest restOf(const std::filesystem::path& folder)
{
    Rest rest{.id = folder.filename().string()};
    const auto run = experiments::RunFolder::open(folder);
    if (!run) {
        return rest;
    }
    const auto record = run->record();
    rest.isOver = record && record->state == RunState::Completed;
    if (const auto points = experiments::SeriesFile(run->seriesFile()).read(run->id())) {
        for (const auto& point : *points) {
            rest.step = std::max(rest.step, point.step);
        }
    }
    if (const auto steps = experiments::comparableSteps(folder); !steps.empty()) {
        rest.saved = steps.back();
    }
    return rest;
}

QString textOf(const Rest& rest)
{
    const auto name = widgets::toQString(rest.id);
    if (rest.isOver) {
        return Workbench::tr(
            "Timbrel was not closed properly last time. %1 has been trained to its end since.")
            .arg(name);
    }
    if (rest.saved == 0) {
        return Workbench::tr(
            "Timbrel was not closed properly last time. %1 was interrupted at step %2, before "
            "its weights were saved for the first time; resumed, it begins anew.")
            .arg(name, widgets::countText(rest.step));
    }
    return Workbench::tr(
        "Timbrel was not closed properly last time. %1 was interrupted at step %2; its weights "
        "are saved up to step %3.")
        .arg(name, widgets::countText(rest.step), widgets::countText(rest.saved));
}

} // namespace

void tellWhatHappened(Workbench& workbench, const snapshots::Session& last)
{
    auto& parts = workbench.parts();
    if (last.ended) {
        return;
    }
    if (last.training.empty()) {
        parts.window.showNotice(Severity::Info,
            Workbench::tr(
                "Timbrel was not closed properly last time. What you saw is here again."));
        return;
    }
    const std::filesystem::path folder = last.training;
    parts.errands.ask(
        "looking after an interrupted run", [&workbench, folder](Monitor&) -> Errands::Answer {
            return [&workbench, folder, rest = restOf(folder)] {
                auto& window = workbench.parts().window;
                if (rest.isOver) {
                    window.showNotice(Severity::Info, textOf(rest));
                } else {
                    window.showNotice(Severity::Warning, textOf(rest), Workbench::tr("Resume"),
                        [&workbench, folder] { workbench.resumeRun(folder); });
                }
            };
        });
}

} // namespace timbrel::app
