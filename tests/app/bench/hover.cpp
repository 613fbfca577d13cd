// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QElapsedTimer>

#include <fmt/format.h>

#include "app/bridge/clip_glimpses.h"
#include "app/bridge/run_contents.h"
#include "engine/experiments/description/places.h"
#include "engine/experiments/description/schema.h"
#include "tests/app/bench/seeing.h"
#include "widgets/panels/code_map_panel.h"
#include "widgets/plots/scatter_view.h"

using namespace timbrel;

namespace {

constexpr int kMostDots = 100; // fewer than are kept

} // namespace

void timbrel::bench::hover(const std::filesystem::path& folder)
{
    const auto schema = experiments::makeSchema();
    const auto run = app::readRun(folder, schema);
    if (!run || !run->newest.map) {
        fmt::print("{} is no run with a map\n", folder.string());
        return;
    }
    widgets::CodeMapPanel panel;
    panel.resize(900, 700);
    panel.setMap(run->newest.map);
    panel.show();
    QCoreApplication::processEvents();
    app::ClipGlimpses glimpses(experiments::Places::fromEnvironment(), schema);
    bool there = false;
    QObject::connect(&panel, &widgets::CodeMapPanel::glimpseWanted, &glimpses,
        [&](const QString& clipId, snapshots::LaneRole role, const QString& player) {
            glimpses.request(folder, clipId.toStdString(), role, player.toStdString());
        });
    QObject::connect(&glimpses, &app::ClipGlimpses::ready, &panel, [&](const auto& view) {
        panel.setGlimpse(view);
        there = true;
    });
    QObject::connect(&glimpses, &app::ClipGlimpses::failed, &panel, [&](const QString& why) {
        fmt::print("{}\n", why.toStdString());
        there = true;
    });
    auto* view = panel.findChild<widgets::ScatterView*>();
    const int count = std::min(kMostDots, view->rows());
    for (const char* what : {"from the mouse on a dot to its spectrogram, seen for the first time",
             "the same, seen before"}) {
        std::vector<double> times;
        QElapsedTimer watch;
        for (int dot = 0; dot < count; ++dot) {
            there = false;
            watch.start();
            view->setCurrent(dot); // as the mouse does
            while (!there) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            QCoreApplication::processEvents(); // draws it
            times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
            view->setCurrent(-1);
        }
        tell(what, times);
    }
}
