// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/sentence.h"
#include "engine/base/sound.h"
#include "engine/snapshots/spectrogram.h"

namespace timbrel::snapshots {

/// A recording that went through features and came back one way.
struct ReconstructedWay {
    std::string id;
    std::string label;
    std::string help;
    Spectrogram picture;
    std::shared_ptr<const Sound> sound;
    double spectralConvergenceDb =
        0.0; ///< lower is nearer; −20 dB: a tenth of the magnitudes wrong
    double logSpectralDistanceDb = 0.0; ///< lower is nearer
    double seconds = 0.0; ///< that it took
    std::vector<double> convergenceDb; ///< of the estimate's own magnitudes, after each iteration
};

/// Where a way that is still being taken has come to.
struct ConvergencePoint {
    std::size_t way = 0; ///< index in Reconstruction::ways, where it will stand
    std::size_t iteration = 0;
    double decibels = 0.0; ///< of the estimate's own magnitudes
};

/// A recording beside what each way back makes of its features.
struct Reconstruction {
    std::string title;
    std::string representation; ///< label of its row
    Spectrogram picture; ///< of the recording
    std::shared_ptr<const Sound> sound; ///< the recording
    std::vector<ReconstructedWay> ways;
    Sentence failure; ///< why there is none; empty when there is one
};

} // namespace timbrel::snapshots
