// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/normalisation.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace timbrel::spectral {

Normalisation::Normalisation(const FeatureScale& scale, std::size_t bands)
    : m_values(scale.values)
    , m_bands(bands)
{
    assert(m_values.size() >= kHead + 1 + bands);
}

float Normalisation::deviation(std::size_t group) const
{
    return m_values[kHead + std::min(group, groups() - 1) * (1 + m_bands)];
}

float Normalisation::bandDeviation(std::size_t group, std::size_t band) const
{
    return m_values[kHead + std::min(group, groups() - 1) * (1 + m_bands) + 1 + band]
        + kLeastDeviation;
}

void NormalisationEstimator::Moments::add(double value)
{
    count += 1.0;
    sum += value;
    squares += value * value;
}

float NormalisationEstimator::Moments::deviation() const
{
    if (count == 0.0) {
        return 1.0F;
    }
    const double mean = sum / count;
    const double variance = std::max(0.0, squares / count - mean * mean);
    return variance > 0.0 ? static_cast<float>(std::sqrt(variance)) : 1.0F;
}

NormalisationEstimator::NormalisationEstimator(std::size_t groups, std::size_t bands)
    : m_groups(groups)
    , m_bands(bands)
    , m_power(groups)
    , m_bandMoments(groups * bands)
    , m_scale{std::vector<float>(2 + groups * (1 + bands), 1.0F)}
{
}

void NormalisationEstimator::add(const Matrix& power, std::size_t classIndex)
{
    const std::size_t group = std::min(classIndex, m_groups - 1);
    const Normalisation known(m_scale, m_bands);
    const float deviation = known.deviation(group);
    for (std::size_t band = 0; band < m_bands; ++band) {
        const float bandDeviation = known.bandDeviation(group, band);
        for (const float value : power.row(band)) {
            const float compressed = std::log10(1.0F + value / deviation);
            switch (m_pass) {
            case 0:
                m_power[group].add(static_cast<double>(value));
                m_loudest = std::max(m_loudest, value);
                break;
            case 1:
                m_bandMoments[group * m_bands + band].add(static_cast<double>(compressed));
                break;
            default:
                m_scale.values[0] = std::max(m_scale.values[0], compressed / bandDeviation);
            }
        }
    }
}

bool NormalisationEstimator::again()
{
    const auto groupAt = [this](std::size_t group) { return 2 + group * (1 + m_bands); };
    for (std::size_t group = 0; group < m_groups; ++group) {
        if (m_pass == 0) {
            m_scale.values[groupAt(group)] = m_power[group].deviation();
        } else if (m_pass == 1) {
            for (std::size_t band = 0; band < m_bands; ++band) {
                m_scale.values[groupAt(group) + 1 + band] =
                    m_bandMoments[group * m_bands + band].deviation();
            }
        }
    }
    if (m_pass == 0) {
        m_scale.values[1] = 10.0F * std::log10(std::max(m_loudest, 1e-10F));
    } else if (m_pass == 1) {
        m_scale.values[0] = 1e-6F; // the largest is still to be found
    }
    return ++m_pass < 3;
}

} // namespace timbrel::spectral
