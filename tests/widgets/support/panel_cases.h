// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QPointer>

#include "tests/widgets/support/sample_experiment.h"
#include "tests/widgets/support/sample_model.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/panels/code_map_panel.h"
#include "widgets/panels/compare_panel.h"
#include "widgets/panels/corpus_panel.h"
#include "widgets/panels/curves_panel.h"
#include "widgets/panels/experiment_panel.h"
#include "widgets/panels/listening_panel.h"
#include "widgets/panels/log_panel.h"
#include "widgets/panels/measures_panel.h"
#include "widgets/panels/model_panel.h"
#include "widgets/panels/player_panel.h"
#include "widgets/panels/reconstruction_panel.h"
#include "widgets/panels/record_panel.h"
#include "widgets/panels/runs_panel.h"
#include "widgets/panels/spectrogram_panel.h"
#include "widgets/panels/sweep_panel.h"
#include "widgets/panels/tracks_panel.h"
#include "widgets/panels/transfer_grid_panel.h"
#include "widgets/window/main_window.h"

namespace timbrel::tests {

/// A kind of panel, where it stands in the window, and how it is given everything that it shows.
struct PanelCase {
    const char* id;
    const char* icon;
    widgets::Area area;
    std::function<widgets::Panel*()> make;
    std::function<void(widgets::Panel& panel)> feed;
};

template <typename PanelType>
PanelCase panelCase(
    const char* id, const char* icon, widgets::Area area, void (*feed)(PanelType& panel))
{
    return {id, icon, area, [] { return new PanelType; },
        [feed](widgets::Panel& panel) { feed(static_cast<PanelType&>(panel)); }};
}

inline std::vector<PanelCase> panelCases()
{
    using namespace widgets;
    return {
        panelCase<ExperimentPanel>("experiment", "experiment", Area::Side,
            [](ExperimentPanel& panel) {
                panel.setPresets({{QStringLiteral("first-transfer"), "First transfer",
                    "Four instruments, three minutes: hear a phrase of one played by another."}});
                panel.setExperiment(sampleExperiment());
            }),
        panelCase<CorpusPanel>("corpus", "corpus", Area::Side,
            [](CorpusPanel& panel) { panel.setCorpus(sampleCorpus()); }),
        panelCase<RunsPanel>(
            "runs", "runs", Area::Side, [](RunsPanel& panel) { panel.setRuns(sampleRuns()); }),
        panelCase<SpectrogramPanel>("spectrograms", "spectrogram", Area::Middle,
            [](SpectrogramPanel& panel) {
                panel.setClip(sampleClip());
                panel.setPosition(0.7);
                panel.setActiveLane(2);
            }),
        panelCase<CurvesPanel>("curves", "curves", Area::MiddleBelow,
            [](CurvesPanel& panel) { panel.append(sampleSeries()); }),
        panelCase<LogPanel>(
            "log", "log", Area::MiddleBelow, [](LogPanel& panel) { panel.append(sampleLog()); }),
        panelCase<TransferGridPanel>("grid", "grid", Area::Right,
            [](TransferGridPanel& panel) { panel.setGrid(sampleGrid()); }),
        panelCase<CodeMapPanel>(
            "map", "map", Area::RightBelow, [](CodeMapPanel& panel) { panel.setMap(sampleMap()); }),
        panelCase<PlayerPanel>("player", "player", Area::Bottom,
            [](PlayerPanel& panel) {
                panel.setClip(sampleClip());
                panel.setPosition(0.7);
                panel.setLevel(0.4F);
                panel.setActiveLane(2);
            }),
        panelCase<RecordPanel>("record", "record", Area::Side,
            [](RecordPanel& panel) {
                panel.setState(sampleRecording());
                panel.setProgress(0.4F, 12.3);
            }),
        panelCase<ReconstructionPanel>("reconstruction", "reconstruction", Area::MiddleBelow,
            [](ReconstructionPanel& panel) {
                panel.setClip(sampleClip());
                panel.begin();
                panel.setProgress(0.4, QStringLiteral("Griffin-Lim"));
                panel.append(sampleConvergence());
                panel.setReconstruction(sampleReconstruction());
                panel.setActiveLane(1);
            }),
        panelCase<TracksPanel>("tracks", "tracks", Area::MiddleBelow,
            [](TracksPanel& panel) {
                panel.setWays(sampleWays());
                panel.setPlayers(
                    {"first-transfer-3", {"piano", "violin", "trumpet", "flute"}, false});
                panel.begin();
                panel.setProgress(0.4, QStringLiteral("making sound"), 6.0);
                panel.setTrack(sampleTrack());
                panel.setActiveLane(1);
            }),
        panelCase<MeasuresPanel>("measures", "measures", Area::MiddleBelow,
            [](MeasuresPanel& panel) {
                panel.setRunOpen(true);
                panel.setTable(sampleMeasures());
            }),
        panelCase<SweepPanel>("sweep", "sweep", Area::MiddleBelow,
            [](SweepPanel& panel) {
                panel.setSweeps({{"losses", "Losses", "Which loss is heard.", {}}});
                panel.setSweep(sampleSweep(), {});
                panel.begin();
            }),
        panelCase<ComparePanel>("compare", "compare", Area::Middle,
            [](ComparePanel& panel) {
                panel.setRuns(sampleRuns());
                panel.setComparison(sampleComparison());
            }),
        panelCase<ListeningPanel>("listening", "keep", Area::RightBelow,
            [](ListeningPanel& panel) { panel.setSounds(sampleKeptSounds()); }),
        panelCase<ModelPanel>("model", "model", Area::Middle,
            [](ModelPanel& panel) { panel.setModel(sampleModel()); }),
    };
}

} // namespace timbrel::tests
