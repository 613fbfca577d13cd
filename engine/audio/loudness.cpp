// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/loudness.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>

#include <ebur128.h>

namespace timbrel::audio {
namespace {

struct MeterCloser {
    void operator()(ebur128_state* meter) const { ebur128_destroy(&meter); }
};

tl::unexpected<Error> noLoudness(Sentence what)
{
    return fail(ErrorCode::Unreadable, std::move(what), {},
        say("Use sounds of half a second or more that can be heard"));
}

} // namespace

double decibels(double amplitude)
{
    return 20.0 * std::log10(amplitude);
}

double amplitude(double decibels)
{
    return std::pow(10.0, decibels / 20.0);
}

double rootMeanSquare(std::span<const float> samples)
{
    const double power = std::transform_reduce(samples.begin(), samples.end(), 0.0, std::plus(),
        [](float sample) { return static_cast<double>(sample) * static_cast<double>(sample); });
    return samples.empty() ? 0.0 : std::sqrt(power / static_cast<double>(samples.size()));
}

Result<double> integratedLoudness(const Sound& sound)
{
    const std::unique_ptr<ebur128_state, MeterCloser> meter(
        ebur128_init(1, static_cast<unsigned long>(sound.sampleRate), EBUR128_MODE_I));
    if (!meter
        || ebur128_add_frames_float(meter.get(), sound.samples.data(), sound.samples.size())
            != EBUR128_SUCCESS) {
        return fail(ErrorCode::Internal, say("the loudness could not be measured"));
    }
    double loudness = 0.0;
    if (ebur128_loudness_global(meter.get(), &loudness) != EBUR128_SUCCESS) {
        return fail(ErrorCode::Internal, say("the loudness could not be measured"));
    }
    if (!std::isfinite(loudness)) {
        return noLoudness(sound.seconds() < 0.4 ? say("it is too short to have a loudness")
                                                : say("it is too quiet to have a loudness"));
    }
    return loudness;
}

Result<> requireHearable(const Sound& sound, const std::string& where)
{
    if (std::ranges::all_of(sound.samples, [](float sample) { return sample == 0.0F; })) {
        return fail(ErrorCode::InvalidArgument, say("there is nothing but silence"), where,
            say("Choose a recording, or a part of one, that can be heard"));
    }
    return {};
}

std::vector<float> matchingGains(std::span<const std::shared_ptr<const Sound>> sounds)
{
    // In decibels; where there is no loudness, the mean square stands in for it.
    std::vector<std::optional<double>> levels;
    for (const auto& sound : sounds) {
        auto& level = levels.emplace_back();
        const double mean = sound ? rootMeanSquare(sound->samples) : 0.0;
        if (mean > 0.0 && std::isfinite(mean)) {
            level = integratedLoudness(*sound).value_or(decibels(mean));
        }
    }
    const auto first =
        std::ranges::find_if(levels, [](const auto& level) { return level.has_value(); });
    std::vector<float> gains(sounds.size(), 1.0F);
    float most = 1.0F; // after its gain
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        if (levels[i]) {
            gains[i] = static_cast<float>(amplitude(**first - *levels[i]));
            for (const float sample : sounds[i]->samples) {
                most = std::max(most, std::abs(gains[i] * sample));
            }
        }
    }
    for (float& gain : gains) {
        gain /= most;
    }
    return gains;
}

void applyGain(Sound& sound, double decibels)
{
    const auto factor = static_cast<float>(amplitude(decibels));
    for (float& sample : sound.samples) {
        sample *= factor;
    }
}

} // namespace timbrel::audio
