// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <complex>
#include <cstddef>
#include <memory>

#include "engine/spectral/aligned.h"

namespace timbrel::spectral {

/// Fourier transform of `size` real samples into size/2+1 bins and back, neither scaled.
///
/// Immutable: any number of threads may use one object at once, each with its own buffers. Plans
/// are estimated, not measured, so that the same input gives the same bits in every process.
class RealFft final {
public:
    explicit RealFft(std::size_t size); ///< even, at least 2
    ~RealFft();
    RealFft(const RealFft&) = delete;
    RealFft& operator=(const RealFft&) = delete;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t bins() const { return m_size / 2 + 1; }

    /// samples [size] → bins [size/2+1]
    void forward(AlignedVector<float>& samples, AlignedVector<std::complex<float>>& spectrum) const;
    /// bins → samples, `size` times too large; the contents of `spectrum` are lost
    void inverse(AlignedVector<std::complex<float>>& spectrum, AlignedVector<float>& samples) const;

private:
    struct Plans;

    std::size_t m_size;
    std::unique_ptr<Plans> m_plans;
};

} // namespace timbrel::spectral
