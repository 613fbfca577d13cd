// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a run of a million points takes from its folder to the screen, and how long each frame
// takes while it is panned.

#include "tests/app/bench/seeing.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>
#include <QCoreApplication>
#include <QElapsedTimer>

#include "app/bridge/run_contents.h"
#include "engine/experiments/description/schema.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/series_file.h"
#include "tests/support/temporary_folder.h"
#include "widgets/panels/curves_panel.h"
#include "widgets/plots/curve_plot.h"

using namespace timbrel;

namespace {

constexpr std::int64_t kSteps = 250'000;

/// A run whose four curves have a quarter of a million points each.
std::filesystem::path longRun(const std::filesystem::path& runs)
{
    const auto run =
        experiments::RunFolder::create(runs, params::Experiment(experiments::makeSchema()));
    experiments::RunRecord record;
    record.step = kSteps;
    static_cast<void>(run->save(record));
    std::vector<snapshots::SeriesPoint> points;
    for (std::int64_t step = 1; step <= kSteps; ++step) {
        const auto number = static_cast<double>(step);
        for (const char* name : {"loss/total", "loss/mse", "loss/mae", "loss/rho"}) {
            const double noise = std::sin(12.9898 * number) * 43758.5453;
            points.push_back({"", name, step, number / 62.0, number * 0.03,
                10.0 / std::sqrt(number) + noise - std::floor(noise)});
        }
    }
    static_cast<void>(experiments::SeriesFile(run->seriesFile()).append(points));
    return run->path();
}

/// A part of the curves is taken by the mouse and drawn along.
std::vector<double> pan(widgets::CurvePlot& plot, double part)
{
    const double first = 0.5 * (1.0 - part) * kSteps;
    plot.showSteps(first, first + part * kSteps);
    QCoreApplication::processEvents();
    return bench::drag(*plot.childAt(plot.rect().center()), plot.rect().center() / 2);
}

} // namespace

void timbrel::bench::curves()
{
    const tests::TemporaryFolder place;
    const auto folder = longRun(place.path());
    const auto schema = experiments::makeSchema();
    QElapsedTimer watch;
    watch.start();
    const auto run = app::readRun(folder, schema);
    const auto read = watch.nsecsElapsed();
    widgets::CurvesPanel panel;
    panel.resize(1000, 500);
    panel.show();
    QCoreApplication::processEvents();
    watch.start();
    panel.append(run->series);
    QCoreApplication::processEvents();
    fmt::print("{} points: read in {:.0f} ms, then drawn in {:.0f} ms on the window's thread\n",
        run->series.size(), static_cast<double>(read) / 1e6,
        static_cast<double>(watch.nsecsElapsed()) / 1e6);
    auto* plot = panel.findChild<widgets::CurvePlot*>();
    for (const double smoothing : {0.0, 0.8}) {
        plot->setSmoothing(smoothing);
        for (const double part : {0.9, 0.2, 0.001}) {
            tell(fmt::format("panning {:.0f} points, smoothing {}", 4 * part * kSteps, smoothing),
                pan(*plot, part));
        }
    }
}
