// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/stretcher.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <vector>

#include <rubberband/RubberBandStretcher.h>

namespace timbrel::audio {
namespace {

using RubberBand::RubberBandStretcher;

// Its finer engine, which takes a twentieth of a core for two lanes. Not "together", which is meant
// for stereo and would let what is in one lane be heard in another; in real time all channels take
// the same steps anyway.
constexpr auto kOptions = RubberBandStretcher::OptionProcessRealTime
    | RubberBandStretcher::OptionEngineFiner | RubberBandStretcher::OptionThreadingNever
    | RubberBandStretcher::OptionChannelsApart;

} // namespace

/// Rubber Band, and what its answer still has to lose at the beginning.
struct Stretcher::Library {
    Library(double sampleRate, std::size_t lanes, double speed)
        : stretcher(static_cast<std::size_t>(std::lround(sampleRate)), lanes, kOptions, 1.0 / speed)
    {
        stretcher.setMaxProcessSize(kAtOnce);
        const std::vector<float> silence(kAtOnce);
        const std::vector<const float*> inputs(lanes, silence.data());
        for (std::size_t left = stretcher.getPreferredStartPad(); left > 0;) {
            const std::size_t count = std::min(left, kAtOnce);
            stretcher.process(inputs.data(), count, false);
            left -= count;
        }
        delay = stretcher.getStartDelay();
    }

    /// Drops what stands before the first sample that was put.
    void dropDelay()
    {
        std::array<float, kAtOnce> waste{};
        const std::vector<float*> outputs(stretcher.getChannelCount(), waste.data());
        while (delay > 0 && stretcher.available() > 0) {
            const auto there = static_cast<std::size_t>(stretcher.available());
            delay -= stretcher.retrieve(outputs.data(), std::min({delay, there, kAtOnce}));
        }
    }

    RubberBandStretcher stretcher;
    std::size_t delay = 0; ///< samples
};

Stretcher::Stretcher(double sampleRate, std::size_t lanes, double speed)
    : m_library(std::make_unique<Library>(sampleRate, lanes, std::clamp(speed, kSlowest, 1.0)))
{
    assert(lanes > 0);
}

Stretcher::~Stretcher() = default;

void Stretcher::put(std::span<const float* const> lanes, std::size_t count)
{
    assert(count <= kAtOnce && lanes.size() == m_library->stretcher.getChannelCount());
    m_library->stretcher.process(lanes.data(), count, false);
    m_library->dropDelay();
}

std::size_t Stretcher::ready() const
{
    const bool whole = m_library->delay == 0;
    return whole ? static_cast<std::size_t>(std::max(0, m_library->stretcher.available())) : 0;
}

void Stretcher::take(std::span<float* const> lanes, std::size_t count)
{
    assert(count <= ready() && lanes.size() == m_library->stretcher.getChannelCount());
    m_library->stretcher.retrieve(lanes.data(), count);
}

} // namespace timbrel::audio
