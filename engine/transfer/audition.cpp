// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/audition.h"

namespace timbrel::transfer {

Result<Sound> soundOf(const snapshots::Spectrogram& picture,
    const spectral::Representation& representation, spectral::FeatureScale scale,
    std::uint64_t seed, Monitor& monitor)
{
    Matrix absolute = picture.decibels;
    for (float& decibel : absolute.values) {
        decibel += scale.referenceDb;
    }
    return representation.synthesise(absolute, seed, monitor);
}

} // namespace timbrel::transfer
