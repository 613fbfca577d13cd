// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/frame_fft.h"

#include <cassert>
#include <cmath>
#include <mutex>
#include <numbers>

#include <fftw3.h>

#include "engine/spectral/fftw_planner.h"

namespace timbrel::spectral {
namespace {

struct Complex {
    float real;
    float imaginary;
};

/// Bin k of the real transform from Z[k] = (a, b) and Z[half − k] = (c, d) of that of the pairs:
/// E + e^{−2πik/size} O, E and O being the spectra of the even and of the odd samples.
inline Complex unpacked(float a, float b, float c, float d, Complex turn)
{
    const float oddReal = b + d;
    const float oddImaginary = c - a;
    return {0.5F * (a + c) + turn.real * oddReal - turn.imaginary * oddImaginary,
        0.5F * (b - d) + turn.real * oddImaginary + turn.imaginary * oddReal};
}

} // namespace

struct FrameFft::Plans {
    fftwf_plan forward = nullptr;
    fftwf_plan inverse = nullptr;
};

FrameFft::FrameFft(std::size_t size)
    : m_half(size / 2)
    , m_turns(m_half + 1)
    , m_plans(std::make_unique<Plans>())
{
    assert(size >= 2 && size % 2 == 0);
    for (std::size_t bin = 0; bin <= m_half; ++bin) {
        const double angle =
            std::numbers::pi * static_cast<double>(bin) / static_cast<double>(m_half);
        m_turns.real()[bin] = static_cast<float>(0.5 * std::cos(angle));
        m_turns.imaginary()[bin] = static_cast<float>(-0.5 * std::sin(angle));
    }
    m_turns.imaginary()[m_half] = 0.0F; // sin(π) is not quite zero in doubles

    SplitArray from = makePairs();
    SplitArray to = makeWork();
    const fftwf_iodim length{static_cast<int>(m_half), 1, 1};
    const std::scoped_lock lock(fftwPlannerMutex());
    m_plans->forward = fftwf_plan_guru_split_dft(1, &length, 0, nullptr, from.real(),
        from.imaginary(), to.real(), to.imaginary(), FFTW_ESTIMATE);
    // Exchanging real and imaginary parts on both sides turns the direction round.
    m_plans->inverse = fftwf_plan_guru_split_dft(1, &length, 0, nullptr, from.imaginary(),
        from.real(), to.imaginary(), to.real(), FFTW_ESTIMATE);
}

FrameFft::~FrameFft()
{
    const std::scoped_lock lock(fftwPlannerMutex());
    fftwf_destroy_plan(m_plans->forward);
    fftwf_destroy_plan(m_plans->inverse);
}

void FrameFft::transformPairs(SplitArray& pairs, SplitArray& work) const
{
    assert(pairs.size() == m_half && work.size() == m_half);
    fftwf_execute_split_dft(
        m_plans->forward, pairs.real(), pairs.imaginary(), work.real(), work.imaginary());
    work.real()[m_half] = work.real()[0]; // bin `half` mirrors bin 0
    work.imaginary()[m_half] = work.imaginary()[0];
}

void FrameFft::forward(SplitArray& pairs, SplitArray& work, SplitArray& spectrum) const
{
    assert(spectrum.size() == bins());
    transformPairs(pairs, work);
    const float* real = work.real();
    const float* imaginary = work.imaginary();
    const float* turnReal = m_turns.real();
    const float* turnImaginary = m_turns.imaginary();
    float* toReal = spectrum.real();
    float* toImaginary = spectrum.imaginary();
#pragma GCC ivdep // the arrays never overlap
    for (std::size_t bin = 0; bin <= m_half; ++bin) {
        const std::size_t mirror = m_half - bin;
        const Complex value = unpacked(real[bin], imaginary[bin], real[mirror], imaginary[mirror],
            {turnReal[bin], turnImaginary[bin]});
        toReal[bin] = value.real;
        toImaginary[bin] = value.imaginary;
    }
}

void FrameFft::power(SplitArray& pairs, SplitArray& work, float* powers) const
{
    transformPairs(pairs, work);
    const float* real = work.real();
    const float* imaginary = work.imaginary();
    const float* turnReal = m_turns.real();
    const float* turnImaginary = m_turns.imaginary();
#pragma GCC ivdep // the arrays never overlap
    for (std::size_t bin = 0; bin <= m_half; ++bin) {
        const std::size_t mirror = m_half - bin;
        const Complex value = unpacked(real[bin], imaginary[bin], real[mirror], imaginary[mirror],
            {turnReal[bin], turnImaginary[bin]});
        powers[bin] = value.real * value.real + value.imaginary * value.imaginary;
    }
}

void FrameFft::inverse(SplitArray& spectrum, SplitArray& work, SplitArray& pairs) const
{
    assert(spectrum.size() == bins() && work.size() == m_half && pairs.size() == m_half);
    spectrum.imaginary()[0] = 0.0F;
    spectrum.imaginary()[m_half] = 0.0F;
    const float* real = spectrum.real();
    const float* imaginary = spectrum.imaginary();
    const float* turnReal = m_turns.real();
    const float* turnImaginary = m_turns.imaginary();
    float* toReal = work.real();
    float* toImaginary = work.imaginary();
#pragma GCC ivdep
    for (std::size_t bin = 0; bin < m_half; ++bin) {
        const std::size_t mirror = m_half - bin;
        // 2E and 2 e^{−2πik/size} O; the turns bring the factor of one half.
        const float sumReal = real[bin] + real[mirror];
        const float sumImaginary = imaginary[bin] - imaginary[mirror];
        const float oddReal = 2.0F * (real[bin] - real[mirror]);
        const float oddImaginary = 2.0F * (imaginary[bin] + imaginary[mirror]);
        toReal[bin] = sumReal - (turnReal[bin] * oddImaginary - turnImaginary[bin] * oddReal);
        toImaginary[bin] =
            sumImaginary + turnReal[bin] * oddReal + turnImaginary[bin] * oddImaginary;
    }
    fftwf_execute_split_dft(
        m_plans->inverse, work.imaginary(), work.real(), pairs.imaginary(), pairs.real());
}

} // namespace timbrel::spectral
