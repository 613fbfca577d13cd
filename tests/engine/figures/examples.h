// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/random.h"
#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/code_map.h"
#include "engine/snapshots/run_comparison.h"
#include "engine/snapshots/series_point.h"
#include "engine/snapshots/sweep_table.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::figures {

inline const std::vector<std::string> kExampleClasses{"piano", "violin", "trumpet", "flute"};

/// A melody (`content`) played with partials that fall off and ring as the class has it: enough
/// like a mel spectrogram of 128 bands and 128 frames to judge a figure by.
inline snapshots::Spectrogram examplePicture(std::size_t classIndex, std::uint64_t content)
{
    constexpr std::size_t kSize = 128;
    snapshots::Spectrogram picture;
    picture.decibels = Matrix(kSize, kSize, -80.0F);
    picture.secondsPerFrame = 0.016;
    for (std::size_t band = 0; band < kSize; ++band) {
        picture.bandHz.push_back(static_cast<float>(
            700.0 * (std::pow(10.0, 22.0 * static_cast<double>(band + 1) / 2595.0) - 1.0)));
    }
    RandomStream notes(content, "melody");
    const double fallOff = 4.0 + 3.0 * static_cast<double>(classIndex);
    const double decay = classIndex == 0 ? 0.35 : 0.02;
    for (std::size_t start = 0; start < kSize; start += 16) {
        const double pitch = 220.0 * std::pow(2.0, static_cast<double>(notes.below(14)) / 12.0);
        for (std::size_t frame = start; frame < start + 15; ++frame) {
            for (std::size_t band = 0; band < kSize; ++band) {
                const double hz = picture.bandHz[band];
                const double partial = std::max(1.0, std::round(hz / pitch));
                const double distance =
                    2595.0 * std::log10((700.0 + hz) / (700.0 + partial * pitch));
                const double level = -fallOff * (partial - 1.0)
                    - decay * 10.0 * static_cast<double>(frame - start) - 0.02 * distance * distance
                    + 2.0 * notes.normal();
                picture.decibels.at(band, frame) =
                    static_cast<float>(std::max(-80.0 + 3.0 * notes.uniform(), level));
            }
        }
    }
    return picture;
}

inline snapshots::TransferGrid exampleGrid()
{
    snapshots::TransferGrid grid{{"first-transfer-3", 1240}, {}, {}, {}};
    const std::size_t count = kExampleClasses.size();
    for (std::size_t i = 0; i < count; ++i) {
        grid.rows.push_back({kExampleClasses[i], "clip", examplePicture(i, i)});
        grid.columns.push_back(grid.rows.back());
    }
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t column = 0; column < count; ++column) {
            snapshots::GridCell cell;
            cell.picture = examplePicture(row, column);
            cell.error = 0.06F + 0.01F * static_cast<float>(row + column);
            cell.isReconstruction = row == column;
            grid.cells.push_back(std::move(cell));
        }
    }
    return grid;
}

inline snapshots::CodeMap exampleMap()
{
    snapshots::CodeMap map;
    map.stamp = {"first-transfer-3", 1240};
    map.classes = kExampleClasses;
    map.probeAccuracy = 0.43;
    map.probeChance = 0.25;
    for (std::size_t i = 0; i < 800; ++i) {
        RandomStream random(1, "code", i);
        const double lobe = static_cast<double>(random.below(3));
        map.contentCodes.push_back({static_cast<float>(9.0 * random.normal() + 14.0 * lobe),
            static_cast<float>(7.0 * random.normal() - 9.0 * lobe), i % 4, "clip", "phrase"});
    }
    for (std::size_t i = 0; i < 4; ++i) {
        const double angle = 1.5 * static_cast<double>(i) + 0.4;
        map.classCodes.push_back({static_cast<float>(12.0 * std::cos(angle)),
            static_cast<float>(8.0 * std::sin(angle)), i, "", ""});
    }
    return map;
}

inline std::vector<snapshots::SeriesPoint> exampleSeries()
{
    std::vector<snapshots::SeriesPoint> points;
    RandomStream random(1, "noise");
    for (std::int64_t step = 1; step <= 1240; ++step) {
        const double along = static_cast<double>(step) / 1240.0;
        const auto add = [&](const char* name, double value) {
            points.push_back({"first-transfer-3", name, step, along * 9.0, along * 170.0, value});
        };
        add("loss/mse", 0.004 + 0.05 * std::exp(-6.0 * along) * (1.0 + 0.15 * random.normal()));
        add("loss/mae", 0.04 + 0.12 * std::exp(-5.0 * along) * (1.0 + 0.1 * random.normal()));
        if (step % 40 == 0) {
            add("validation/reconstruction", 0.05 + 0.1 * std::exp(-5.0 * along));
            add("validation/transfer",
                0.1 + 0.09 * std::exp(-4.0 * along) + 0.002 * random.normal());
        }
        if (step % 200 == 0) {
            add("probe/accuracy", 0.4 + 0.3 * along);
            add("probe/chance", 0.25);
        }
    }
    return points;
}

inline snapshots::ClipView exampleClip()
{
    snapshots::ClipView view{
        {"first-transfer-3", 1240}, "phrase_0912@0", "phrase 0912 · piano → violin", {}};
    using snapshots::LaneRole;
    view.lanes.push_back({LaneRole::Input, "input (piano)", examplePicture(0, 5), nullptr});
    view.lanes.push_back(
        {LaneRole::Reconstruction, "reconstruction", examplePicture(0, 5), nullptr});
    view.lanes.push_back({LaneRole::Transfer, "→ violin", examplePicture(1, 5), nullptr});
    view.lanes.push_back({LaneRole::Truth, "truth (violin)", examplePicture(1, 5), nullptr});
    return view;
}

/// Variants with two measures, of which the last has none yet.
inline snapshots::SweepTable exampleSweep()
{
    snapshots::SweepTable table{"Losses", {}};
    for (const auto& [label, error] : {std::pair{"MSE and MAE", 0.095}, {"MAE alone", 0.104},
             {"L2,2", 0.101}, {"Rho and L2,2", 0.099}}) {
        auto measures = std::make_shared<snapshots::MeasureTable>();
        measures->measures.push_back({"transfer_error", "Transfer error", "", "",
            snapshots::Better::Lower, error, snapshots::Interval{error - 0.006, error + 0.008}, 90,
            {{"copy", "copying", 0.135, std::nullopt}, {"class_mean", "class mean", 0.154, {}}}});
        measures->measures.push_back({"class_accuracy", "Heard as the target", "", "share",
            snapshots::Better::Higher, 7.0 * error, std::nullopt, 90, {}});
        table.rows.push_back(
            {label, "losses-001", snapshots::RunState::Completed, std::move(measures)});
    }
    table.rows.push_back({"MSE alone", "", snapshots::RunState::Idle});
    return table;
}

inline snapshots::RunComparison exampleComparison()
{
    snapshots::RunComparison comparison;
    comparison.names = {"lord-001, step 3200", "lord-001, step 4000"};
    comparison.transfers = 90;
    for (std::size_t i = 0; i < 2; ++i) {
        comparison.examples.push_back({.clipId = "heldout/piano/phrase_0912.flac@0",
            .source = "piano",
            .target = "violin",
            .made = {examplePicture(i, 1), examplePicture(i, 2)},
            .truth = i == 0 ? std::optional(examplePicture(i, 3)) : std::nullopt});
    }
    comparison.bandHz = comparison.examples.front().made[0].bandHz;
    for (const char* id : {"first", "second", "real"}) {
        auto& spectrum = comparison.spectra.emplace_back();
        spectrum.id = id;
        spectrum.label = id;
        for (std::size_t band = 0; band < comparison.bandHz.size(); ++band) {
            spectrum.decibels.push_back(-10.0 - static_cast<double>(band * (id[0] == 's' ? 2 : 1)));
        }
    }
    comparison.measures = {{"first", comparison.names[0], "", "dB", snapshots::Better::AsGuessing,
        -24.0, snapshots::Interval{-25.0, -23.0}, 90, {{"truth", "truth", -30.0, std::nullopt}}}};
    return comparison;
}

} // namespace timbrel::figures
