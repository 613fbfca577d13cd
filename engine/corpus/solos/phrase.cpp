// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos/phrase.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>

#include "engine/base/random.h"

namespace timbrel::corpus {
namespace {

struct Scale {
    std::string_view name;
    std::string_view steps; ///< one letter for each of the twelve semitones, x = in the scale
};
constexpr std::array kScales{
    Scale{"major", "x-x-xx-x-x-x"},
    Scale{"minor", "x-xx-x-xx-x-"},
    Scale{"dorian", "x-xx-x-x-xx-"},
    Scale{"mixolydian", "x-x-xx-x-xx-"},
    Scale{"harmonic minor", "x-xx-x-xx--x"},
    Scale{"pentatonic", "x-x-x--x-x--"},
};
constexpr std::array<std::string_view, 12> kTonics{
    "c", "c sharp", "d", "e flat", "e", "f", "f sharp", "g", "a flat", "a", "b flat", "b"};

/// Bars of four beats, as lengths of notes in beats.
const std::array<std::vector<double>, 10> kBars{{
    {1, 1, 1, 1},
    {1, 0.5, 0.5, 1, 1},
    {0.5, 0.5, 0.5, 0.5, 1, 1},
    {1.5, 0.5, 1, 1},
    {2, 1, 1},
    {1, 1, 2},
    {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5},
    {0.75, 0.25, 1, 0.75, 0.25, 1},
    {1.0 / 3, 1.0 / 3, 1.0 / 3, 1, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1},
    {3, 1},
}};

constexpr double kTail = 0.35; // seconds at the end in which the last note dies away
constexpr double kRest = 0.08; // chance that a short note is left out

class Composer final {
public:
    Composer(PitchRange range, double seconds, RandomStream random)
        : m_seconds(seconds)
        , m_random(random)
    {
        const std::size_t tonic = m_random.below(kTonics.size());
        const Scale& scale = kScales[m_random.below(kScales.size())];
        m_phrase.key = std::string(kTonics[tonic]) + " " + std::string(scale.name);
        for (int pitch = range.lowest; pitch <= range.highest; ++pitch) {
            const auto degree = static_cast<std::size_t>(pitch + 12 - static_cast<int>(tonic)) % 12;
            if (scale.steps[degree] == 'x') {
                m_pitches.push_back(pitch);
                m_isTonic.push_back(degree == 0);
            }
        }
        m_at = static_cast<int>(m_random.below(m_pitches.size()));
    }

    Phrase compose()
    {
        const double beat = 60.0 / (116.0 + 56.0 * m_random.uniform());
        const double held = 0.55 + 0.35 * m_random.uniform();
        const double soft = 80.0 + 14.0 * m_random.uniform();
        const double swell = 4.0 + 10.0 * m_random.uniform();
        const std::array themes{m_random.below(kBars.size()), m_random.below(kBars.size())};
        double time = 0.3 * beat * m_random.uniform();
        for (std::size_t bar = 0; time < m_seconds - kTail; ++bar) {
            const auto& lengths = kBars[bar % 4 == 2 ? themes[1] : themes[0]]; // a a b a
            double within = 0.0;
            for (const double length : lengths) {
                const double accent = within == 0.0 ? 8.0
                    : std::floor(within) == within  ? 4.0
                                                    : 0.0;
                const double arch = swell * std::sin(std::numbers::pi * time / m_seconds);
                step();
                if (length > 1.0 || m_random.uniform() >= kRest) {
                    addNote(time, length * beat * held, soft + arch + accent);
                }
                time += length * beat;
                within += length;
            }
        }
        close();
        return std::move(m_phrase);
    }

private:
    /// Moves along the scale: mostly by step, sometimes by a leap, after which it turns back.
    void step()
    {
        const double chance = m_random.uniform();
        int distance = chance < 0.08 ? 0 : chance < 0.68 ? 1 : chance < 0.88 ? 2 : 3;
        if (distance == 3) {
            distance += static_cast<int>(m_random.below(3));
            m_direction = -m_direction;
        } else if (m_random.uniform() < 0.3) {
            m_direction = -m_direction;
        }
        const int last = static_cast<int>(m_pitches.size()) - 1;
        if (m_at + m_direction * distance < 0 || m_at + m_direction * distance > last) {
            m_direction = -m_direction;
        }
        m_at = std::clamp(m_at + m_direction * distance, 0, last);
    }

    void addNote(double start, double length, double loudness)
    {
        const double end = std::min(start + length, m_seconds - kTail);
        if (end - start < 0.05) {
            return;
        }
        const double velocity = loudness + 3.0 * m_random.normal();
        const auto rounded = [](double seconds) { return std::round(seconds * 1000.0) / 1000.0; };
        m_phrase.notes.push_back(
            {rounded(start), rounded(end - start), m_pitches[static_cast<std::size_t>(m_at)],
                static_cast<int>(std::lround(std::clamp(velocity, 35.0, 118.0)))});
    }

    /// Ends on the tonic nearest to where the line arrived.
    void close()
    {
        audio::Note& last = m_phrase.notes.back();
        int nearest = -1000;
        for (std::size_t index = 0; index < m_pitches.size(); ++index) {
            if (m_isTonic[index]
                && std::abs(m_pitches[index] - last.pitch) < std::abs(nearest - last.pitch)) {
                nearest = m_pitches[index];
            }
        }
        last.pitch = nearest;
    }

    double m_seconds;
    RandomStream m_random;
    Phrase m_phrase;
    std::vector<int> m_pitches; ///< of the scale, within the range
    std::vector<bool> m_isTonic; ///< one for each of them
    int m_at = 0; ///< index into m_pitches
    int m_direction = 1;
};

} // namespace

Phrase composePhrase(PitchRange range, double seconds, std::uint64_t seed, std::string_view stream,
    std::uint64_t index)
{
    return Composer(range, seconds, RandomStream(seed, stream, index)).compose();
}

} // namespace timbrel::corpus
