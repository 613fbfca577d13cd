// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/time_layer.h"

namespace timbrel::kernels {

/// The loops for processors of one kind.
struct LoopsOfKind {
    LayerLoops<float> floats;
    LayerLoops<BrainFloat> brainFloats;
};

[[nodiscard]] LoopsOfKind loopsFor256(); ///< vectors of 256 bits: what the program asks for anyhow
[[nodiscard]] LoopsOfKind loopsFor512(); ///< AVX-512, as far as x86-64-v4 has it
[[nodiscard]] LoopsOfKind loopsFor512Brain(); ///< and its products of brain floats

[[nodiscard]] bool hasWideVectors(); ///< whether this processor runs the second
[[nodiscard]] bool hasBrainProducts(); ///< and the third

} // namespace timbrel::kernels
