// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_key.h"

#include <cmath>
#include <numbers>
#include <vector>

#include <fmt/format.h>

#include "engine/base/random.h"
#include "engine/corpus/content_hash.h"

namespace timbrel::corpus {
namespace {

/// To be raised with every change of decoding, resampling, levelling or looking for silences that
/// changes what they make of a recording.
constexpr int kPreparation = 1;

constexpr double kProbeSeconds = 2.0;

/// A glide over all frequencies, noise that fades over 140 dB, then silence with a click in it.
std::vector<float> probeSignal(int sampleRate)
{
    const double part = kProbeSeconds / 4.0;
    const double octaves = std::log2(sampleRate / 2.0 / 20.0);
    std::vector<float> signal(static_cast<std::size_t>(kProbeSeconds * sampleRate));
    RandomStream random(0, "feature key");
    for (std::size_t n = 0; n < signal.size(); ++n) {
        const double seconds = static_cast<double>(n) / sampleRate;
        if (seconds < part) {
            const double cycles = 20.0 * part / (octaves * std::numbers::ln2)
                * (std::exp2(octaves * seconds / part) - 1.0);
            signal[n] = static_cast<float>(0.8 * std::sin(2.0 * std::numbers::pi * cycles));
        } else if (seconds < 3.0 * part) {
            const double faintness = -7.0 * (seconds - part) / (2.0 * part);
            signal[n] = static_cast<float>(0.3 * std::pow(10.0, faintness) * random.normal());
        }
    }
    signal[signal.size() * 7 / 8] = 0.9F;
    return signal;
}

} // namespace

std::string analysisKey(const spectral::Representation& representation)
{
    const Matrix features = representation.analyse(probeSignal(representation.sampleRate()));
    ContentHash hash;
    hash.add(fmt::format("{} {} {} {}\n", representation.sampleRate(), representation.hop(),
        features.rows, features.columns));
    hash.add({reinterpret_cast<const char*>(features.values.data()),
        features.values.size() * sizeof(float)});
    return hash.text();
}

std::string featureKey(std::span<const FileContent> contents, Loudness loudness,
    const spectral::Representation& representation)
{
    ContentHash hash;
    hash.add(fmt::format(
        "{} {} {}\n", kPreparation, static_cast<int>(loudness), analysisKey(representation)));
    for (const FileContent& content : contents) {
        hash.add(content.hash);
    }
    return hash.text();
}

} // namespace timbrel::corpus
