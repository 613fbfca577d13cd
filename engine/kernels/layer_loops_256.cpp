// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define TIMBREL_LOOPS loops_256
#define TIMBREL_VECTOR_BYTES 32

#include "engine/kernels/layer_choice.h"
#include "engine/kernels/layer_loops.h"

namespace timbrel::kernels {

LoopsOfKind loopsFor256()
{
    return {loops_256::kLoops<float>, loops_256::kLoops<BrainFloat>};
}

} // namespace timbrel::kernels
