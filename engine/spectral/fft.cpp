// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/fft.h"

#include <cassert>

#include <fftw3.h>

#include "engine/spectral/fftw_planner.h"

namespace timbrel::spectral {
namespace {

fftwf_complex* raw(AlignedVector<std::complex<float>>& spectrum)
{
    return reinterpret_cast<fftwf_complex*>(spectrum.data());
}

} // namespace

struct RealFft::Plans {
    fftwf_plan forward = nullptr;
    fftwf_plan inverse = nullptr;
};

RealFft::RealFft(std::size_t size)
    : m_size(size)
    , m_plans(std::make_unique<Plans>())
{
    assert(size >= 2 && size % 2 == 0);
    AlignedVector<float> samples(size);
    AlignedVector<std::complex<float>> spectrum(bins());
    const auto length = static_cast<int>(size);
    const std::scoped_lock lock(fftwPlannerMutex());
    m_plans->forward = fftwf_plan_dft_r2c_1d(length, samples.data(), raw(spectrum), FFTW_ESTIMATE);
    m_plans->inverse = fftwf_plan_dft_c2r_1d(length, raw(spectrum), samples.data(), FFTW_ESTIMATE);
}

RealFft::~RealFft()
{
    const std::scoped_lock lock(fftwPlannerMutex());
    fftwf_destroy_plan(m_plans->forward);
    fftwf_destroy_plan(m_plans->inverse);
}

void RealFft::forward(
    AlignedVector<float>& samples, AlignedVector<std::complex<float>>& spectrum) const
{
    assert(samples.size() == m_size && spectrum.size() == bins());
    fftwf_execute_dft_r2c(m_plans->forward, samples.data(), raw(spectrum));
}

void RealFft::inverse(
    AlignedVector<std::complex<float>>& spectrum, AlignedVector<float>& samples) const
{
    assert(samples.size() == m_size && spectrum.size() == bins());
    fftwf_execute_dft_c2r(m_plans->inverse, raw(spectrum), samples.data());
}

} // namespace timbrel::spectral
