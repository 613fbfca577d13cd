// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/layer_back.h"
#include "engine/kernels/layer_forth.h"
#include "engine/kernels/layer_weights.h"
#include "engine/kernels/turn.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

/// The table of a unit's loops.
template <typename Number>
constexpr LayerLoops<Number> kLoops{pack<Number>, forth<Number>, back<Number>, weights<Number>,
    unpack, multiply<Number>, framesOutside<Number>, framesInside<Number>};

} // namespace timbrel::kernels::TIMBREL_LOOPS
