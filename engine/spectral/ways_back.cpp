// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/ways_back.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace timbrel::spectral {
namespace {

using Knobs = std::vector<std::pair<std::string, params::Value>>;

Knobs knobs(const char* start, double momentum)
{
    return {{"phase_start", std::string(start)}, {"griffin_lim_momentum", momentum}};
}

Knobs alone(const char* start)
{
    return {{"phase_start", std::string(start)}, {"griffin_lim_iterations", std::int64_t{0}}};
}

Knobs with(Knobs more, const char* inverse)
{
    more.emplace_back("mel_inverse", std::string(inverse));
    return more;
}

constexpr double kFast = 0.99;

} // namespace

std::span<const WayBack> waysBack()
{
    static const std::array ways{
        WayBack{"pseudo-inverse", "Pseudo-inverse, Griffin-Lim",
            "Bands to bins by least squares, clipped at zero; phases from noise (seed 000).",
            with(knobs("random", 0.0), "pseudo-inverse")},
        WayBack{"transpose", "Transpose, Griffin-Lim", "Bands spread smoothly over their bins.",
            with(knobs("random", 0.0), "transpose")},
        WayBack{"griffin-lim", "Griffin-Lim", "Phases from noise, refined.", knobs("random", 0.0)},
        WayBack{"fast-griffin-lim", "Fast Griffin-Lim", "The same with momentum.",
            knobs("random", kFast)},
        WayBack{"heap-integration", "Phase gradients",
            "Phases integrated from the magnitudes (PGHI), not refined.", alone("heap-integration"),
            false},
        WayBack{"heap-fast", "Phase gradients, fast Griffin-Lim", "The same, refined.",
            knobs("heap-integration", kFast)},
        WayBack{"content", "The source's phase",
            "As good as phase can be: that of the recording itself.", alone("content"), false},
        WayBack{"content-fast", "The source's phase, fast Griffin-Lim", "The same, refined.",
            knobs("content", kFast)},
    };
    return ways;
}

bool applies(const WayBack& way, const params::Row& representation)
{
    return std::ranges::all_of(way.knobs, [&](const auto& knob) {
        return std::ranges::any_of(representation.parameters, [&](const params::Parameter& known) {
            return known.id == knob.first && params::checked(known, knob.second);
        });
    });
}

} // namespace timbrel::spectral
