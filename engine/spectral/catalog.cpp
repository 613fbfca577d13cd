// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/catalog.h"

#include <array>

#include "engine/spectral/cqt.h"
#include "engine/spectral/mel_db.h"
#include "engine/spectral/mel_normalised.h"
#include "engine/spectral/mel_phase.h"
#include "engine/spectral/rainbowgram.h"
#include "engine/spectral/stft_log1p.h"

namespace timbrel::spectral {

std::span<const RepresentationRow> representationCatalog()
{
    static const std::array rows{
        RepresentationRow{melDbRow(), &MelDb::create},
        RepresentationRow{melPhase2Row(), &createMelPhase2},
        RepresentationRow{melPhase3Row(), &createMelPhase3},
        RepresentationRow{melNormalisedRow(), &MelNormalised::create},
        RepresentationRow{stftLog1pRow(), &StftLog1p::create},
        RepresentationRow{cqtRow(), &Cqt::create},
        RepresentationRow{rainbowgramRow(), &Rainbowgram::create},
    };
    return rows;
}

} // namespace timbrel::spectral
