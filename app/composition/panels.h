// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

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

namespace timbrel::app {

/// Every panel of the program. The window owns them from when it docks them.
struct Panels {
    widgets::ExperimentPanel* experiment = new widgets::ExperimentPanel;
    widgets::CorpusPanel* corpus = new widgets::CorpusPanel;
    widgets::RunsPanel* runs = new widgets::RunsPanel;
    widgets::SpectrogramPanel* spectrograms = new widgets::SpectrogramPanel;
    widgets::CurvesPanel* curves = new widgets::CurvesPanel;
    widgets::LogPanel* log = new widgets::LogPanel;
    widgets::TransferGridPanel* grid = new widgets::TransferGridPanel;
    widgets::CodeMapPanel* map = new widgets::CodeMapPanel;
    widgets::PlayerPanel* player = new widgets::PlayerPanel;
    widgets::RecordPanel* record = new widgets::RecordPanel;
    widgets::ReconstructionPanel* reconstruction = new widgets::ReconstructionPanel;
    widgets::TracksPanel* tracks = new widgets::TracksPanel;
    widgets::MeasuresPanel* measures = new widgets::MeasuresPanel;
    widgets::SweepPanel* sweep = new widgets::SweepPanel;
    widgets::ComparePanel* compare = new widgets::ComparePanel;
    widgets::ListeningPanel* listening = new widgets::ListeningPanel;
    widgets::ModelPanel* model = new widgets::ModelPanel;

    /// Their ids, icons and places, in the order of their keys Alt+1 to Alt+9.
    [[nodiscard]] std::vector<widgets::DockSpec> docks() const;
};

} // namespace timbrel::app
