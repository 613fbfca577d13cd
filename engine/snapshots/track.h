// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/sound.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

/// How the clips of a track become one again; the rows stand in engine/transfer/stitching.h.
struct StitchingChoice {
    std::string way = "overlap-add";
    std::size_t frames = 0; ///< what they count depends on the way; 0 for its usual number
    bool power = false; ///< levels are blended as powers instead of as decibels

    friend bool operator==(const StitchingChoice&, const StitchingChoice&) = default;
};

/// Who can play a track: the classes of a run.
struct TrackPlayers {
    std::string runId;
    std::vector<std::string> classes; ///< none while the run is not trained
    bool sourceNeeded = false; ///< classes are scaled in their own ways

    friend bool operator==(const TrackPlayers&, const TrackPlayers&) = default;
};

/// Who is to play a track, and how.
struct TrackWish {
    std::string target; ///< class name
    std::string source; ///< class name; needed where classes are scaled in their own ways
    StitchingChoice stitching;

    friend bool operator==(const TrackWish&, const TrackWish&) = default;
};

/// What is known of a transfer once it is made.
struct TrackFacts {
    std::size_t clips = 0; ///< that were encoded and decoded
    std::size_t seams = 0; ///< places where one clip takes over from another
    /// How much more the features change at seams than elsewhere (1: no more), of the transfer and
    /// of the track itself at the same places; see engine/transfer/seams.h. None without seams.
    std::optional<double> seamRatio;
    std::optional<double> trackSeamRatio;
    double analysisSeconds = 0.0; ///< sound to features
    double networkSeconds = 0.0; ///< clips to codes to clips
    double synthesisSeconds = 0.0; ///< features to sound
    double peakDb = 0.0; ///< of full scale, before what is louder than that was turned down
};

/// A track as a class of a run plays it.
struct TrackVersion {
    Stamp stamp; ///< of the model that made it
    TrackWish wish;
    Spectrogram picture; ///< of few frames, however long the track
    std::shared_ptr<const Sound> sound; ///< within full scale
    TrackFacts facts;
};

/// A recording of any length beside what classes make of it.
struct Track {
    std::string title; ///< the file's name
    Spectrogram picture; ///< of the recording, as the last model hears it
    std::shared_ptr<const Sound> sound; ///< the recording, at the last model's rate and level
    std::vector<TrackVersion> versions;
};

} // namespace timbrel::snapshots
