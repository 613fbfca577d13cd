// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q_parameters.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "engine/spectral/phase_recovery.h"
#include "engine/spectral/stft_parameters.h"

namespace timbrel::spectral {
namespace {

using params::IntegerRange;
using params::Parameter;
using params::RealRange;

void append(std::vector<Parameter>& knobs, const std::vector<Parameter>& from,
    std::initializer_list<std::string_view> without)
{
    std::ranges::copy_if(from, std::back_inserter(knobs), [&](const Parameter& knob) {
        return std::ranges::find(without, knob.id) == without.end();
    });
}

} // namespace

std::vector<Parameter> constantQParameters()
{
    std::vector<Parameter> knobs;
    append(knobs, stftParameters({}), {"fft_size", "window"});
    append(knobs,
        {
            {"bands", "Bands", "Bands of one clip, its height.", "bands", std::int64_t{160},
                IntegerRange{4, 1024}},
            {"bins_per_octave", "Bands per octave",
                "How finely pitch is told apart; 12 is a semitone.", "bands", std::int64_t{24},
                IntegerRange{1, 192}},
            {"low_hz", "Lowest frequency", "Centre of the lowest band; 65.406 Hz is the note C2.",
                "Hz", 65.406, RealRange{10.0, 96000.0}},
            {"gamma_hz", "Added width",
                "Added to the width of every band, so that low notes do not ring for seconds; 0 "
                "keeps to one quality for all bands.",
                "Hz", 3.0, RealRange{0.0, 200.0}},
            rangeParameter(),
        },
        {});
    append(knobs, phaseRecoveryParameters(PhaseStart::Random, 64), {"phase_start"});
    return knobs;
}

Result<ConstantQClips> constantQClips(const params::ParameterSet& values)
{
    ConstantQClips clips;
    clips.transform = {.sampleRate = static_cast<int>(values.integer("sample_rate")),
        .hop = sizeOf(values, "hop"),
        .bands = sizeOf(values, "bands"),
        .bandsPerOctave = sizeOf(values, "bins_per_octave"),
        .lowHz = values.real("low_hz"),
        .addedHz = values.real("gamma_hz")};
    clips.frames = sizeOf(values, "frames");
    clips.rangeDb = static_cast<float>(values.real("range_db"));
    clips.griffinLim = {
        sizeOf(values, "griffin_lim_iterations"), values.real("griffin_lim_momentum")};
    TIMBREL_CHECK(checkBands(clips.transform));
    return clips;
}

} // namespace timbrel::spectral
