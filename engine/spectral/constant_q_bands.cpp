// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q_bands.h"

#include <cmath>

#include <fmt/format.h>

namespace timbrel::spectral {

double centreHz(const ConstantQSettings& settings, std::size_t band)
{
    return settings.lowHz
        * std::exp2(static_cast<double>(band) / static_cast<double>(settings.bandsPerOctave));
}

double widthHz(const ConstantQSettings& settings, std::size_t band)
{
    const double step = 1.0 / static_cast<double>(settings.bandsPerOctave);
    return centreHz(settings, band) * (std::exp2(step) - std::exp2(-step)) + settings.addedHz;
}

std::size_t framesPerHop(const ConstantQSettings& settings, std::size_t band)
{
    const double least =
        widthHz(settings, band) * static_cast<double>(settings.hop) / settings.sampleRate;
    std::size_t frames = 1;
    while (static_cast<double>(frames) < least) {
        frames *= 2;
    }
    return frames;
}

std::vector<float> centresHz(const ConstantQSettings& settings)
{
    std::vector<float> centres;
    for (std::size_t band = 0; band < settings.bands; ++band) {
        centres.push_back(static_cast<float>(centreHz(settings, band)));
    }
    return centres;
}

Result<> checkBands(const ConstantQSettings& settings)
{
    const auto ends = [&settings](std::size_t band) {
        return centreHz(settings, band) + widthHz(settings, band) / 2.0;
    };
    const double half = settings.sampleRate / 2.0;
    if (ends(settings.bands - 1) <= half) {
        return {};
    }
    std::size_t fitting = settings.bands - 1;
    while (fitting > 0 && ends(fitting - 1) > half) {
        --fitting;
    }
    return fail(ErrorCode::InvalidArgument,
        say("the highest of {} bands ends at {:.0f} Hz, above half the sample rate", settings.bands,
            ends(settings.bands - 1)),
        "representation.bands",
        fitting > 0 ? say("Use at most {} bands, or a higher sample rate", fitting)
                    : say("Lower the lowest frequency or use a higher sample rate"));
}

} // namespace timbrel::spectral
