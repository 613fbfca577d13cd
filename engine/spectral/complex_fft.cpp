// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/complex_fft.h"

#include <cassert>

#include <fftw3.h>

#include "engine/spectral/fftw_planner.h"

namespace timbrel::spectral {
namespace {

fftwf_complex* raw(AlignedVector<std::complex<float>>& values)
{
    return reinterpret_cast<fftwf_complex*>(values.data());
}

} // namespace

struct ComplexFft::Plans {
    fftwf_plan forward = nullptr;
    fftwf_plan inverse = nullptr;
};

ComplexFft::ComplexFft(std::size_t size)
    : m_size(size)
    , m_plans(std::make_unique<Plans>())
{
    assert(size >= 1);
    AlignedVector<std::complex<float>> values(size);
    const auto length = static_cast<int>(size);
    const std::scoped_lock lock(fftwPlannerMutex());
    m_plans->forward =
        fftwf_plan_dft_1d(length, raw(values), raw(values), FFTW_FORWARD, FFTW_ESTIMATE);
    m_plans->inverse =
        fftwf_plan_dft_1d(length, raw(values), raw(values), FFTW_BACKWARD, FFTW_ESTIMATE);
}

ComplexFft::~ComplexFft()
{
    const std::scoped_lock lock(fftwPlannerMutex());
    fftwf_destroy_plan(m_plans->forward);
    fftwf_destroy_plan(m_plans->inverse);
}

void ComplexFft::forward(AlignedVector<std::complex<float>>& values) const
{
    assert(values.size() == m_size);
    fftwf_execute_dft(m_plans->forward, raw(values), raw(values));
}

void ComplexFft::inverse(AlignedVector<std::complex<float>>& values) const
{
    assert(values.size() == m_size);
    fftwf_execute_dft(m_plans->inverse, raw(values), raw(values));
}

} // namespace timbrel::spectral
