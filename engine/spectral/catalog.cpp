// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/catalog.h"

#include <array>

#include "engine/spectral/mel_db.h"

namespace timbrel::spectral {

std::span<const RepresentationRow> representationCatalog()
{
    static const std::array rows{
        RepresentationRow{melDbRow(), &MelDb::create},
    };
    return rows;
}

} // namespace timbrel::spectral
