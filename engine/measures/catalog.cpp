// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "engine/measures/class_accuracy.h"
#include "engine/measures/code_leakage.h"
#include "engine/measures/cycle_error.h"
#include "engine/measures/feature_errors.h"
#include "engine/measures/measure_row.h"
#include "engine/measures/melody.h"
#include "engine/measures/phase_leakage.h"
#include "engine/measures/sound_distances.h"
#include "engine/measures/spectrum_shape.h"
#include "engine/measures/timbre_distances.h"

namespace timbrel::measures {

std::span<const MeasureRow> measureCatalog()
{
    static const std::array rows{
        reconstructionErrorRow(),
        transferErrorRow(),
        spectralDistanceOverBandsRow(),
        spectralDistanceOverFramesRow(),
        timbreDistanceRow(),
        learntTimbreDistanceRow(),
        highBandRow(),
        flatnessRow(),
        phaseErrorRow(),
        amplitudeInPhaseRow(),
        classAccuracyRow(),
        targetProbabilityRow(),
        targetAboveSourceRow(),
        chromaRow(),
        pitchRow(),
        cycleErrorRow(),
        classFromContentRow(),
        classFromContentByNetworkRow(),
        classFromContentByNeighboursRow(),
        subClassFromContentRow(),
        contentSilhouetteRow(),
        pitchFromContentRow(),
        pitchFromClassRow(),
    };
    return rows;
}

} // namespace timbrel::measures
