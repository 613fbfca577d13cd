// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernels/layer_choice.h"

namespace timbrel::kernels {
namespace {

LoopsOfKind chosen()
{
    return hasBrainProducts() ? loopsFor512Brain()
        : hasWideVectors()    ? loopsFor512()
                              : loopsFor256();
}

const LoopsOfKind& loops()
{
    static const auto kChosen = chosen();
    return kChosen;
}

} // namespace

#ifdef __x86_64__

bool hasWideVectors()
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl");
}

bool hasBrainProducts()
{
    return hasWideVectors() && __builtin_cpu_supports("avx512bf16");
}

#else

bool hasWideVectors()
{
    return false;
}

bool hasBrainProducts()
{
    return false;
}

#endif

template <> const LayerLoops<float>& layerLoops<float>()
{
    return loops().floats;
}

template <> const LayerLoops<BrainFloat>& layerLoops<BrainFloat>()
{
    return loops().brainFloats;
}

} // namespace timbrel::kernels
