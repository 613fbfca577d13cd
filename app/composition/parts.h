// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "app/bridge/auditions.h"
#include "app/bridge/chosen_grids.h"
#include "app/bridge/clip_glimpses.h"
#include "app/bridge/clip_tagging.h"
#include "app/bridge/code_mapping.h"
#include "app/bridge/errands.h"
#include "app/bridge/kept_sounds.h"
#include "app/bridge/lane_versions.h"
#include "app/bridge/listening.h"
#include "app/bridge/model_views.h"
#include "app/bridge/reconstructions.h"
#include "app/bridge/recording.h"
#include "app/bridge/run_comparisons.h"
#include "app/bridge/run_library.h"
#include "app/bridge/run_measuring.h"
#include "app/bridge/run_outlooks.h"
#include "app/bridge/run_queue.h"
#include "app/bridge/sweeps.h"
#include "app/bridge/track_transfers.h"
#include "app/bridge/training_bridge.h"
#include "app/composition/panels.h"
#include "app/session/chosen_clips.h"
#include "app/session/other_versions.h"
#include "app/session/shown_clip.h"
#include "app/session/shown_grid.h"
#include "app/session/shown_run.h"
#include "app/session/shown_versions.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"

namespace timbrel::app {

/// Everything that the program is made of, in the order in which it comes to life: what is used
/// stands above what uses it. Workers end, and are waited for, before what they answer to is gone.
struct Parts {
    Parts(widgets::Theme& theme, experiments::Places wherePeopleKeepThings);

    experiments::Places places;
    std::shared_ptr<const params::Schema> schema;
    ShownRun run;
    ShownGrid grid{run};
    ShownClip clip;
    ChosenClips chosen;
    OtherVersions others{clip}; ///< of it, made by other runs
    ShownVersions waysBack{clip};
    ShownVersions players{clip}; ///< of a track
    Panels panels;
    widgets::MainWindow window; ///< owns the panels
    TrainingBridge training;
    Errands errands;
    RunLibrary library;
    RunQueue queue;
    RunOutlooks outlooks;
    Auditions auditions;
    Listening listening;
    KeptSounds kept;
    Recording recording;
    Reconstructions reconstructions;
    TrackTransfers tracks;
    Sweeps sweeps;
    RunComparisons comparisons;
    RunMeasuring measuring;
    CodeMapping mapping;
    ClipGlimpses glimpses;
    ClipTagging tagging{errands};
    ChosenGrids chosenGrids;
    LaneVersions laneVersions;
    ModelViews models;
};

} // namespace timbrel::app
