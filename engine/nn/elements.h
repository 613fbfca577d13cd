// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <type_traits>

#include <torch/torch.h>

#include "engine/kernels/brain_float.h"

namespace timbrel::nn {

// How layers with a computation of their own read and write their numbers: 32-bit floats as they
// are, brain floats as the upper half of one, rounded to the nearest, in steps that become vector
// instructions.

[[nodiscard]] inline float read(float value)
{
    return value;
}

[[nodiscard]] inline float read(c10::BFloat16 value)
{
    return std::bit_cast<float>(std::uint32_t{value.x} << 16U);
}

inline void write(float value, float& into)
{
    into = value;
}

inline void write(float value, c10::BFloat16& into)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto rounded = bits + 0x7FFFU + ((bits >> 16U) & 1U);
    constexpr std::uint32_t kInfinity = 0x7F800000U;
    constexpr std::uint32_t kNotANumber = 0x7FC00000U;
    into.x = static_cast<std::uint16_t>(
        ((bits & 0x7FFFFFFFU) > kInfinity ? kNotANumber : rounded) >> 16U);
}

/// Whether the tensor lies in memory as numbers that read() and write() know.
[[nodiscard]] inline bool hasElements(const torch::Tensor& tensor)
{
    const auto type = tensor.scalar_type();
    return tensor.is_cpu() && (type == torch::kFloat32 || type == torch::kBFloat16);
}

/// Calls `work` with a null pointer to that type of elements.
template <typename Work> void withElement(torch::ScalarType type, const Work& work)
{
    if (type == torch::kBFloat16) {
        work(static_cast<c10::BFloat16*>(nullptr));
    } else {
        work(static_cast<float*>(nullptr));
    }
}

/// What `Pointer`, as withElement() gives it, points to, and what the kernels call that.
template <typename Pointer> using ElementOf = std::remove_pointer_t<Pointer>;
template <typename Pointer>
using NumberOf =
    std::conditional_t<std::is_same_v<ElementOf<Pointer>, float>, float, kernels::BrainFloat>;

} // namespace timbrel::nn
