// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/corpus/corpus.h"
#include "engine/spectral/representation.h"

namespace timbrel::experiments {

/// What was recorded at a clip, at the representation's rate: the original, not its resynthesis.
/// Reads the file; any thread.
[[nodiscard]] Result<Sound> clipSound(const corpus::Corpus& corpus, const corpus::Clip& clip,
    const spectral::Representation& representation);

/// As much of a sound as a clip that begins at a frame; silence beyond its end.
[[nodiscard]] Sound part(
    const Sound& whole, std::size_t firstFrame, const spectral::Representation& representation);

} // namespace timbrel::experiments
