// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <fmt/format.h>
#include <QCoreApplication>
#include <QElapsedTimer>

#include "engine/snapshots/transfer_grid.h"
#include "tests/app/bench/seeing.h"
#include "tests/support/temporary_folder.h"
#include "widgets/base/picture.h"
#include "widgets/base/text.h"
#include "widgets/plots/grid_view.h"

using namespace timbrel;

namespace {

constexpr std::size_t kMost = snapshots::GridChoice::kMost;
constexpr int kRounds = 10;

/// As large as those of the built-in corpus.
snapshots::Spectrogram picture(std::size_t which)
{
    snapshots::Spectrogram made;
    made.decibels = Matrix(128, 128);
    for (std::size_t i = 0; i < made.decibels.values.size(); ++i) {
        const auto noise = std::sin(12.9898 * static_cast<double>(i + which)) * 43758.5453;
        made.decibels.values[i] = static_cast<float>(-80.0 * (noise - std::floor(noise)));
    }
    made.floorDb = -80.0F;
    made.ceilingDb = 0.0F;
    return made;
}

std::shared_ptr<const snapshots::TransferGrid> largestGrid()
{
    auto grid = std::make_shared<snapshots::TransferGrid>();
    for (std::size_t i = 0; i < kMost; ++i) {
        grid->rows.push_back({"flute", "a@0", picture(i), {}});
        for (std::size_t column = 0; column < kMost; ++column) {
            grid->cells.push_back({picture(kMost * i + column), {}, 0.1F, i == column});
        }
    }
    grid->columns = grid->rows;
    return grid;
}

} // namespace

void timbrel::bench::pictures()
{
    const tests::TemporaryFolder place;
    widgets::GridView view;
    view.resize(900, 700);
    view.setGrid(largestGrid());
    view.show();
    QCoreApplication::processEvents();
    for (const char* ending : {"png", "svg", "pdf"}) {
        const auto file = place.path() / (std::string("grid.") + ending);
        std::vector<double> held;
        std::vector<double> written;
        for (int round = 0; round < kRounds; ++round) {
            bool there = false;
            QElapsedTimer all;
            all.start();
            widgets::savePictureBeside(view, widgets::toQString(file.string()),
                widgets::pictureFormat(view), [&there](const Result<>&) { there = true; });
            held.push_back(static_cast<double>(all.nsecsElapsed()) / 1e6);
            QElapsedTimer watch;
            while (!there) {
                watch.start();
                QCoreApplication::processEvents();
                held.back() =
                    std::max(held.back(), static_cast<double>(watch.nsecsElapsed()) / 1e6);
            }
            written.push_back(static_cast<double>(all.nsecsElapsed()) / 1e6);
        }
        tell(fmt::format("saving a grid of 12 × 12 as {} holds the window", ending), held);
        tell(fmt::format("and is written after, {}", ending), written);
    }
}
