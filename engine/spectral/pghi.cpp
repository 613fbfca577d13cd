// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/pghi.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <queue>
#include <utility>
#include <vector>

#include "engine/spectral/phase_start.h"

namespace timbrel::spectral {
namespace {

/// exp(−πt²/γ) with γ = this · window² is the Gaussian nearest to a Hann window.
constexpr double kHannGaussian = 0.25645;

/// Bins below this share of the loudest get a random phase.
constexpr float kTolerance = 1e-6F;

constexpr double kPi = std::numbers::pi;

/// The phase over a grid [frames, bins]: its slopes, from the magnitudes, and their integral.
class PhaseField final {
public:
    PhaseField(const StftSettings& settings, const Matrix& magnitudes)
        : m_magnitudes(magnitudes)
        , m_logs(magnitudes)
        , m_hop(static_cast<double>(settings.hop))
        , m_size(static_cast<double>(settings.fftSize))
        , m_gamma(kHannGaussian * static_cast<double>(settings.windowSize * settings.windowSize))
    {
        const float loudest = *std::ranges::max_element(magnitudes.values);
        m_floor = kTolerance * loudest;
        for (float& value : m_logs.values) {
            value = std::log(std::max(value, m_floor));
        }
    }

    /// Puts phases on all bins above the floor of `block`, which has random ones.
    void integrate(ComplexBlock& block);

private:
    using Entry = std::pair<float, std::size_t>; ///< magnitude, place; ties by place

    [[nodiscard]] double slopeOverFrames(std::size_t frame, std::size_t bin) const;
    [[nodiscard]] double slopeOverBins(std::size_t frame, std::size_t bin) const;
    void reach(std::size_t place, double phase);
    void spreadFrom(std::size_t place);

    const Matrix& m_magnitudes;
    Matrix m_logs;
    double m_hop;
    double m_size;
    double m_gamma;
    float m_floor = 0.0F;
    std::vector<double> m_phase;
    std::vector<char> m_reached;
    std::priority_queue<Entry> m_border;
};

double PhaseField::slopeOverFrames(std::size_t frame, std::size_t bin) const
{
    const std::size_t low = bin > 0 ? bin - 1 : bin;
    const std::size_t high = std::min(bin + 1, m_logs.columns - 1);
    const double rise = static_cast<double>(m_logs.at(frame, high) - m_logs.at(frame, low))
        / static_cast<double>(high - low);
    return m_hop * m_size / m_gamma * rise + 2.0 * kPi * m_hop * static_cast<double>(bin) / m_size;
}

double PhaseField::slopeOverBins(std::size_t frame, std::size_t bin) const
{
    const std::size_t before = frame > 0 ? frame - 1 : frame;
    const std::size_t after = std::min(frame + 1, m_logs.rows - 1);
    if (before == after) {
        return -kPi;
    }
    const double rise = static_cast<double>(m_logs.at(after, bin) - m_logs.at(before, bin))
        / static_cast<double>(after - before);
    return -m_gamma / (m_hop * m_size) * rise - kPi;
}

void PhaseField::reach(std::size_t place, double phase)
{
    m_phase[place] = phase;
    m_reached[place] = 1;
    m_border.emplace(m_magnitudes.values[place], place);
}

void PhaseField::spreadFrom(std::size_t place)
{
    const std::size_t bins = m_logs.columns;
    const std::size_t frame = place / bins;
    const std::size_t bin = place % bins;
    const double phase = m_phase[place];
    if (frame > 0 && m_reached[place - bins] == 0) {
        reach(place - bins,
            phase - 0.5 * (slopeOverFrames(frame, bin) + slopeOverFrames(frame - 1, bin)));
    }
    if (frame + 1 < m_logs.rows && m_reached[place + bins] == 0) {
        reach(place + bins,
            phase + 0.5 * (slopeOverFrames(frame, bin) + slopeOverFrames(frame + 1, bin)));
    }
    if (bin > 0 && m_reached[place - 1] == 0) {
        reach(place - 1, phase - 0.5 * (slopeOverBins(frame, bin) + slopeOverBins(frame, bin - 1)));
    }
    if (bin + 1 < bins && m_reached[place + 1] == 0) {
        reach(place + 1, phase + 0.5 * (slopeOverBins(frame, bin) + slopeOverBins(frame, bin + 1)));
    }
}

void PhaseField::integrate(ComplexBlock& block)
{
    const auto& magnitudes = m_magnitudes.values;
    m_phase.assign(magnitudes.size(), 0.0);
    m_reached.resize(magnitudes.size());
    std::vector<std::size_t> order;
    for (std::size_t place = 0; place < magnitudes.size(); ++place) {
        m_reached[place] = magnitudes[place] <= m_floor ? 1 : 0;
        if (m_reached[place] == 0) {
            order.push_back(place);
        }
    }
    std::ranges::stable_sort(order, std::ranges::greater{},
        [&magnitudes](std::size_t place) { return magnitudes[place]; });
    for (const std::size_t start : order) {
        if (m_reached[start] == 0) {
            reach(start, 0.0);
        }
        while (!m_border.empty()) {
            const std::size_t place = m_border.top().second;
            m_border.pop();
            spreadFrom(place);
        }
    }
    for (const std::size_t place : order) {
        block.values[place] = {magnitudes[place] * static_cast<float>(std::cos(m_phase[place])),
            magnitudes[place] * static_cast<float>(std::sin(m_phase[place]))};
    }
}

} // namespace

ComplexBlock pghiPhase(const Stft& stft, const Matrix& magnitudes, std::uint64_t seed)
{
    assert(magnitudes.columns == stft.bins() && magnitudes.rows > 0);
    ComplexBlock block = randomPhase(magnitudes, seed);
    PhaseField(stft.settings(), magnitudes).integrate(block);
    return block;
}

} // namespace timbrel::spectral
