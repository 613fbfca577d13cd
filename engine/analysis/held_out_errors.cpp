// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/held_out_errors.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace timbrel::analysis {

double meanAbsoluteError(std::span<const float> a, std::span<const float> b)
{
    assert(a.size() == b.size() && !a.empty());
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += static_cast<double>(std::abs(a[i] - b[i]));
    }
    return sum / static_cast<double>(a.size());
}

ReferenceLevels::ReferenceLevels(std::size_t classCount, std::size_t bands)
    : m_bands(bands)
    , m_sums(classCount, std::vector<double>(bands, 0.0))
    , m_frames(classCount, 0)
{
}

void ReferenceLevels::add(std::size_t classIndex, std::span<const float> features)
{
    assert(features.size() % m_bands == 0);
    const std::size_t frames = features.size() / m_bands;
    for (std::size_t band = 0; band < m_bands; ++band) {
        for (const float level : features.subspan(band * frames, frames)) {
            m_sums[classIndex][band] += static_cast<double>(level);
        }
    }
    m_frames[classIndex] += frames;
}

std::vector<float> ReferenceLevels::bandMeans(std::size_t classIndex) const
{
    std::vector<float> means(m_bands, 0.0F);
    const auto frames = static_cast<double>(std::max<std::size_t>(1, m_frames[classIndex]));
    for (std::size_t band = 0; band < m_bands; ++band) {
        means[band] = static_cast<float>(m_sums[classIndex][band] / frames);
    }
    return means;
}

double copyError(const TransferCase& transfer)
{
    return meanAbsoluteError(transfer.input, transfer.truth);
}

double classMeanError(const TransferCase& transfer, const ReferenceLevels& levels)
{
    const auto means = levels.bandMeans(transfer.target);
    const std::size_t frames = transfer.truth.size() / means.size();
    std::vector<float> guess;
    guess.reserve(transfer.truth.size());
    for (const float mean : means) {
        guess.insert(guess.end(), frames, mean);
    }
    return meanAbsoluteError(guess, transfer.truth);
}

double relevelError(const TransferCase& transfer, const ReferenceLevels& levels)
{
    const auto from = levels.bandMeans(transfer.source);
    const auto to = levels.bandMeans(transfer.target);
    const std::size_t frames = transfer.input.size() / from.size();
    std::vector<float> guess(transfer.input.begin(), transfer.input.end());
    for (std::size_t i = 0; i < guess.size(); ++i) {
        const std::size_t band = i / frames;
        guess[i] = std::clamp(guess[i] + to[band] - from[band], 0.0F, 1.0F);
    }
    return meanAbsoluteError(guess, transfer.truth);
}

} // namespace timbrel::analysis
