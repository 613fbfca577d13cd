// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernels/transpose.h"

namespace timbrel::kernels::TIMBREL_LOOPS {

template <typename From, typename To>
inline void convert(const From* from, To* to, std::int64_t count)
{
    forVectors(count,
        [&](std::int64_t at, auto extent) { store(load(from + at, extent), to + at, extent); });
}

/// [channels, frames] → [frames, channels]
template <typename Number>
void framesOutside(
    std::int64_t channels, std::int64_t frames, const float* from, Number* to, float* room)
{
    transpose(
        channels, frames, [&](std::int64_t channel) { return from + channel * frames; },
        [&](std::int64_t frame) { return room + frame * channels; });
    convert(room, to, channels * frames);
}

/// [frames, channels] → [channels, frames]
template <typename Number>
void framesInside(
    std::int64_t channels, std::int64_t frames, const Number* from, float* to, float* room)
{
    convert(from, room, channels * frames);
    transpose(
        frames, channels, [&](std::int64_t frame) { return room + frame * channels; },
        [&](std::int64_t channel) { return to + channel * frames; });
}

} // namespace timbrel::kernels::TIMBREL_LOOPS
