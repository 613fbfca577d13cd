// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/pghi.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numbers>
#include <span>
#include <utility>
#include <vector>

#include "engine/base/random.h"
#include "engine/spectral/polar.h"
#include "engine/spectral/vector_math.h"

namespace timbrel::spectral {
namespace {

/// A heap would cost more than all the rest. Bins are sorted into steps of this many nepers
/// instead (0.1 dB) and taken from the loudest step that has any.
constexpr float kStep = 0.0115F;

/// A grid [frames, bins] with a border of one bin around it, so that every bin has neighbours.
/// Phases are counted in turns.
class PhaseField final {
public:
    PhaseField(const StftSettings& stft, const Matrix& magnitudes, const PghiSettings& settings);

    void integrate();
    /// The phases of a frame, [bins], each between −½ and ½; NaN where there is none to be found.
    [[nodiscard]] std::span<const float> turns(std::size_t frame) const
    {
        return std::span(m_turns).subspan((frame + 1) * m_width + 1, m_width - 2);
    }

private:
    using Place = std::uint32_t;
    static constexpr Place kNone = std::numeric_limits<Place>::max();

    void fillLogs(const Matrix& magnitudes, float floor);
    void fillBorder();
    [[nodiscard]] std::vector<Place> placesByLoudness() const;
    void reach(Place place, float turns);
    void spreadFrom(Place place);

    /// Twice the slope of the logarithm, over frames and over bins.
    [[nodiscard]] float riseOverFrames(Place place) const
    {
        return m_logs[place + m_width] - m_logs[place - m_width];
    }
    [[nodiscard]] float riseOverBins(Place place) const
    {
        return m_logs[place + 1] - m_logs[place - 1];
    }

    std::size_t m_frames;
    Place m_width; ///< bins + 2
    float m_perFrame; ///< turns from frame to frame for each neper from bin to bin, a quarter of it
    float m_perBin; ///< turns from bin to bin for each neper from frame to frame, likewise
    std::vector<float> m_advance; ///< turns of a steady tone in one hop, for each bin
    std::vector<float> m_logs; ///< nepers above the floor
    std::vector<float> m_turns;
    std::vector<std::uint16_t> m_step; ///< loudness of bins still to reach; 0 for all others
    // The border of what has been reached: for each step a list of places, the newest first.
    std::vector<Place> m_newest;
    std::vector<Place> m_older;
    std::size_t m_loudest = 0; ///< no step above this one has any
};

PhaseField::PhaseField(
    const StftSettings& stft, const Matrix& magnitudes, const PghiSettings& settings)
    : m_frames(magnitudes.rows)
    , m_width(static_cast<Place>(magnitudes.columns + 2))
    , m_advance(m_width)
    , m_logs((m_frames + 2) * m_width)
    , m_turns(m_logs.size())
    , m_step(m_logs.size())
    , m_newest(static_cast<std::size_t>(-std::log(settings.tolerance) / kStep) + 3, kNone)
    , m_older(m_logs.size())
{
    std::ranges::fill(m_turns, std::numeric_limits<float>::quiet_NaN());
    const auto window = static_cast<double>(stft.windowSize);
    const auto area = static_cast<double>(stft.hop * stft.fftSize);
    const double gamma = settings.gamma * window * window;
    // A quarter: two slopes are averaged, and each is taken over two steps.
    m_perFrame = static_cast<float>(area / gamma / (2.0 * std::numbers::pi) / 4.0);
    m_perBin = static_cast<float>(gamma / area / (2.0 * std::numbers::pi) / 4.0);
    for (std::size_t place = 1; place + 1 < m_width; ++place) {
        const std::size_t samples = (place - 1) * stft.hop % stft.fftSize;
        m_advance[place] = static_cast<float>(samples) / static_cast<float>(stft.fftSize);
    }
    const float floor = settings.tolerance * *std::ranges::max_element(magnitudes.values);
    if (floor >= std::numeric_limits<float>::min()) { // else there is nothing but silence
        fillLogs(magnitudes, floor);
        fillBorder();
    }
}

void PhaseField::fillLogs(const Matrix& magnitudes, float floor)
{
    const float floorLog = naturalLog(floor);
    for (std::size_t frame = 0; frame < m_frames; ++frame) {
        const auto row = magnitudes.row(frame);
        float* logs = m_logs.data() + (frame + 1) * m_width + 1;
        std::uint16_t* steps = m_step.data() + (frame + 1) * m_width + 1;
        for (std::size_t bin = 0; bin < row.size(); ++bin) {
            const float value = row[bin] > floor ? row[bin] : floor;
            logs[bin] = naturalLog(value) - floorLog;
            // Step 0 is for what lies on the floor.
            const auto step = static_cast<std::int32_t>(logs[bin] * (1.0F / kStep)) + 1;
            steps[bin] = static_cast<std::uint16_t>(row[bin] > floor ? step : 0);
        }
    }
}

/// The border goes on as the outermost two bins do, so that the slope there is the one between
/// them.
void PhaseField::fillBorder()
{
    const auto extend = [this](std::size_t border, std::ptrdiff_t inwards) {
        const float* place = m_logs.data() + border;
        m_logs[border] = 2.0F * place[inwards] - place[2 * inwards];
    };
    const auto width = static_cast<std::ptrdiff_t>(m_width);
    for (std::size_t frame = 1; frame <= m_frames; ++frame) {
        extend(frame * m_width, 1);
        extend((frame + 1) * m_width - 1, -1);
    }
    for (std::size_t bin = 1; bin + 1 < m_width; ++bin) {
        if (m_frames == 1) { // no slope at all
            m_logs[bin] = m_logs[2 * m_width + bin] = m_logs[m_width + bin];
            continue;
        }
        extend(bin, width);
        extend((m_frames + 1) * m_width + bin, -width);
    }
}

std::vector<PhaseField::Place> PhaseField::placesByLoudness() const
{
    std::vector<std::size_t> next(m_newest.size() + 1);
    for (const std::uint16_t step : m_step) {
        ++next[m_newest.size() - step]; // louder steps come first
    }
    std::size_t sum = 0;
    for (std::size_t& count : next) {
        sum += std::exchange(count, sum);
    }
    std::vector<Place> places(m_step.size());
    for (Place place = 0; place < m_step.size(); ++place) {
        places[next[m_newest.size() - m_step[place]]++] = place;
    }
    return places; // those that are not to be reached are last
}

void PhaseField::reach(Place place, float turns)
{
    const std::size_t step = std::exchange(m_step[place], std::uint16_t{0});
    m_turns[place] = turns - std::nearbyint(turns);
    m_older[place] = std::exchange(m_newest[step], place);
    m_loudest = std::max(m_loudest, step);
}

void PhaseField::spreadFrom(Place place)
{
    const float turns = m_turns[place];
    const float acrossBins = riseOverBins(place);
    const float advance = m_advance[place % m_width];
    if (const Place before = place - m_width; m_step[before] != 0) {
        reach(before, turns - m_perFrame * (acrossBins + riseOverBins(before)) - advance);
    }
    if (const Place after = place + m_width; m_step[after] != 0) {
        reach(after, turns + m_perFrame * (acrossBins + riseOverBins(after)) + advance);
    }
    // From bin to bin the phase also turns by half, since frames are counted from their beginning
    // and not from their centre.
    const float acrossFrames = riseOverFrames(place);
    if (const Place below = place - 1; m_step[below] != 0) {
        reach(below, turns + m_perBin * (acrossFrames + riseOverFrames(below)) + 0.5F);
    }
    if (const Place above = place + 1; m_step[above] != 0) {
        reach(above, turns - m_perBin * (acrossFrames + riseOverFrames(above)) - 0.5F);
    }
}

void PhaseField::integrate()
{
    for (const Place start : placesByLoudness()) {
        if (m_step[start] != 0) {
            reach(start, 0.0F);
        }
        while (m_loudest > 0) {
            if (const Place place = m_newest[m_loudest]; place != kNone) {
                m_newest[m_loudest] = m_older[place];
                spreadFrom(place);
            } else {
                --m_loudest;
            }
        }
    }
}

} // namespace

ComplexBlock pghiPhase(
    const Stft& stft, const Matrix& magnitudes, std::uint64_t seed, const PghiSettings& settings)
{
    assert(magnitudes.columns == stft.bins() && magnitudes.rows > 0);
    assert(settings.gamma > 0.0 && settings.tolerance > 0.0F && settings.tolerance < 1.0F);
    PhaseField field(stft.settings(), magnitudes, settings);
    field.integrate();
    ComplexBlock block(magnitudes.rows, magnitudes.columns);
    RandomStream random(seed, "pghi");
    std::vector<float> turns(block.bins);
    for (std::size_t frame = 0; frame < block.frames; ++frame) {
        std::ranges::transform(field.turns(frame), turns.begin(), [&random](float found) {
            return std::isnan(found) ? static_cast<float>(random.uniform() - 0.5) : found;
        });
        fromPolar(magnitudes.row(frame), turns, block.frame(frame));
    }
    return block;
}

} // namespace timbrel::spectral
