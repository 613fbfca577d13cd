// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define TIMBREL_LOOPS loops_512
#define TIMBREL_VECTOR_BYTES 64

#include "engine/kernels/layer_choice.h"
#include "engine/kernels/layer_loops.h"

namespace timbrel::kernels {

LoopsOfKind loopsFor512()
{
    return {loops_512::kLoops<float>, loops_512::kLoops<BrainFloat>};
}

} // namespace timbrel::kernels
