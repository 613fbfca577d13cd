// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/stretches.h"

#include <algorithm>
#include <span>

#include "engine/audio/loudness.h"

namespace timbrel::corpus {
namespace {

constexpr double kBlockSeconds = 0.01; // short enough to find an onset within a frame or two
// Below the tails of notes, above the noise of a room: recordings at home have 45 dB or more
// between their loudest notes and their silence.
constexpr double kSilenceDb = -40.0;
constexpr double kLeastSilence = 0.3; // s; an eighth rest at 100 beats a minute still is music

/// RMS of each whole or begun block.
std::vector<double> blockLevels(std::span<const float> samples, std::size_t block)
{
    std::vector<double> levels;
    levels.reserve(samples.size() / block + 1);
    for (std::size_t begin = 0; begin < samples.size(); begin += block) {
        levels.push_back(
            audio::rootMeanSquare(samples.subspan(begin, std::min(block, samples.size() - begin))));
    }
    return levels;
}

} // namespace

std::vector<Stretch> soundingStretches(const Sound& sound, std::size_t hop)
{
    const auto block = static_cast<std::size_t>(kBlockSeconds * sound.sampleRate);
    const auto levels = blockLevels(sound.samples, block);
    if (levels.empty()) {
        return {};
    }
    const double threshold = *std::ranges::max_element(levels) * audio::amplitude(kSilenceDb);
    const auto least = static_cast<std::size_t>(kLeastSilence / kBlockSeconds);
    std::vector<Stretch> stretches;
    const auto add = [&](std::size_t firstBlock, std::size_t endBlock) {
        const std::size_t begin = firstBlock * block;
        const std::size_t end = std::min(endBlock * block, sound.samples.size());
        const Stretch stretch{static_cast<std::uint32_t>((begin + hop - 1) / hop),
            static_cast<std::uint32_t>(end / hop)};
        if (stretch.first < stretch.end) {
            stretches.push_back(stretch);
        }
    };
    std::size_t sounding = 0; // first block of the present stretch
    std::size_t quiet = 0; // blocks below the threshold up to now
    for (std::size_t at = 0; at < levels.size(); ++at) {
        if (levels[at] < threshold) {
            ++quiet;
            continue;
        }
        if (quiet >= least) {
            add(sounding, at - quiet);
            sounding = at;
        }
        quiet = 0;
    }
    add(sounding, levels.size() - (quiet >= least ? quiet : 0));
    return stretches;
}

} // namespace timbrel::corpus
