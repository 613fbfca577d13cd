// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <complex>
#include <cstddef>
#include <memory>

#include "engine/spectral/aligned.h"

namespace timbrel::spectral {

/// Fourier transform of `size` complex numbers and back, neither scaled, both in place.
///
/// Immutable: any number of threads may use one object at once, each with its own buffers. Plans
/// are estimated, as those of RealFft and for the same reason.
class ComplexFft final {
public:
    explicit ComplexFft(std::size_t size); ///< at least 1
    ~ComplexFft();
    ComplexFft(const ComplexFft&) = delete;
    ComplexFft& operator=(const ComplexFft&) = delete;

    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Σ xₙ e^{−2πi jn/size}
    void forward(AlignedVector<std::complex<float>>& values) const;
    /// Σ xⱼ e^{+2πi jn/size}: `size` times what forward() was given
    void inverse(AlignedVector<std::complex<float>>& values) const;

private:
    struct Plans;

    std::size_t m_size;
    std::unique_ptr<Plans> m_plans;
};

} // namespace timbrel::spectral
