// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <complex>
#include <cstddef>
#include <span>

#include "engine/spectral/aligned.h"

namespace timbrel::spectral {

/// Complex numbers with all real parts in one row and all imaginary parts in another, so that
/// vector instructions work on eight neighbours without shuffling. Both rows are aligned, their
/// distance depends on nothing but the size, and both are followed by at least one float that may
/// be used.
class SplitArray final {
public:
    explicit SplitArray(std::size_t size)
        : m_size(size)
        , m_distance(distanceFor(size))
        , m_values(2 * m_distance)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] float* real() { return m_values.data(); }
    [[nodiscard]] float* imaginary() { return m_values.data() + m_distance; }
    [[nodiscard]] const float* real() const { return m_values.data(); }
    [[nodiscard]] const float* imaginary() const { return m_values.data() + m_distance; }
    /// Both rows and what lies between them, of one length for one size().
    [[nodiscard]] std::span<float> storage() { return m_values; }
    [[nodiscard]] std::span<const float> storage() const { return m_values; }

private:
    /// Whole cache lines. One more than needed, since rows exactly 4 KiB apart would compete for
    /// the same places of the cache.
    static std::size_t distanceFor(std::size_t size)
    {
        constexpr std::size_t kLine = 16;
        return (size / kLine + 1) * kLine;
    }

    std::size_t m_size;
    std::size_t m_distance;
    AlignedVector<float> m_values;
};

/// From and to arrays of complex numbers, of as many.
inline void split(std::span<const std::complex<float>> from, SplitArray& to)
{
    for (std::size_t n = 0; n < from.size(); ++n) {
        to.real()[n] = from[n].real();
        to.imaginary()[n] = from[n].imag();
    }
}

inline void join(const SplitArray& from, std::span<std::complex<float>> to)
{
    for (std::size_t n = 0; n < to.size(); ++n) {
        to[n] = {from.real()[n], from.imaginary()[n]};
    }
}

} // namespace timbrel::spectral
