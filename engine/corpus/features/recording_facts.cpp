// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/recording_facts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

#include <xxhash.h>

#include "engine/audio/loudness.h"

namespace timbrel::corpus {
namespace {

constexpr double kBlockSeconds = 0.05;
constexpr double kSilenceDb = -60.0; // RMS of a block: below the noise of most recordings

float silentShare(const Sound& sound)
{
    const auto block = static_cast<std::size_t>(kBlockSeconds * sound.sampleRate);
    const auto samples = std::span(sound.samples);
    std::size_t blocks = 0;
    std::size_t silent = 0;
    for (std::size_t begin = 0; begin < samples.size(); begin += block) {
        const auto part = samples.subspan(begin, std::min(block, samples.size() - begin));
        silent += audio::decibels(audio::rootMeanSquare(part)) < kSilenceDb;
        ++blocks;
    }
    return blocks == 0 ? 0.0F : static_cast<float>(silent) / static_cast<float>(blocks);
}

std::array<std::uint64_t, 2> hashOf(std::span<const float> samples)
{
    const XXH128_hash_t hash = XXH3_128bits(samples.data(), samples.size_bytes());
    return {hash.high64, hash.low64};
}

} // namespace

RecordingFacts measure(const audio::DecodedSound& decoded)
{
    const Sound& sound = decoded.sound;
    const auto samples = std::span<const float>(sound.samples);
    RecordingFacts facts;
    facts.seconds = sound.seconds();
    facts.promisedSeconds = decoded.promisedSeconds;
    facts.sampleRate = decoded.header.sampleRate;
    facts.channels = decoded.header.channels;
    facts.clippedSamples = decoded.clippedSamples;
    facts.nonFiniteSamples = decoded.nonFiniteSamples;
    facts.soundHash = hashOf(samples);
    facts.peak = decoded.peak;
    facts.level = static_cast<float>(audio::decibels(audio::rootMeanSquare(samples)));
    facts.loudness = static_cast<float>(
        audio::integratedLoudness(sound).value_or(std::numeric_limits<double>::quiet_NaN()));
    facts.offset = static_cast<float>(std::accumulate(samples.begin(), samples.end(), 0.0)
        / static_cast<double>(std::max<std::size_t>(1, samples.size())));
    facts.silentShare = silentShare(sound);
    facts.fingerprint = fingerprintOf(sound);
    return facts;
}

} // namespace timbrel::corpus
