// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_parameters.h"

#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace timbrel::spectral {
namespace {

using params::Choice;
using params::IntegerRange;
using params::RealRange;

Result<> checkBands(const MelSettings& mel)
{
    if (mel.highHz > mel.sampleRate / 2.0) {
        return refuseKnob(say("{} Hz is above half the sample rate", mel.highHz), "high_hz",
            say("Use at most {} Hz, or 0 for just that", mel.sampleRate / 2));
    }
    if (mel.lowHz >= mel.highHz) {
        return refuseKnob(say("the lowest frequency, {} Hz, is not below the highest, {} Hz",
                              mel.lowHz, mel.highHz),
            "low_hz", say("Lower it"));
    }
    if (const std::size_t empty = MelFilterbank(mel).emptyBands(); empty > 0) {
        return refuseKnob(
            say("{} of {} mel bands are narrower than one bin of the transform and would "
                "always be silent",
                empty, mel.bands),
            "bands", say("Use fewer bands or a larger fft_size"));
    }
    return {};
}

} // namespace

std::vector<params::Parameter> melParameters(const MelDefaults& defaults)
{
    std::vector<params::Parameter> knobs = stftParameters(defaults.stft);
    const std::vector<params::Parameter> mel{
        {"bands", "Bands", "Mel bands, the height of a clip.", "bands", defaults.bands,
            IntegerRange{4, 1024}},
        {"low_hz", "Lowest frequency", "Where the lowest band begins.", "Hz", 0.0,
            RealRange{0.0, 96000.0}},
        {"high_hz", "Highest frequency", "Where the highest band ends; 0 is half the sample rate.",
            "Hz", 0.0, RealRange{0.0, 96000.0}},
        {"scale", "Mel scale", "How pitch is measured.", "", std::string("slaney"),
            Choice{{{"slaney", "Slaney", "Linear below 1 kHz, logarithmic above."},
                {"htk", "HTK", "One formula, 2595 log10(1 + f/700)."}}}},
        {"spectrum", "Spectrum", "What the bands add up.", "", std::string("power"),
            Choice{{{"power", "Power", "Squared magnitudes, 10 log10."},
                {"magnitude", "Magnitude", "Magnitudes, 20 log10."}}}},
        {"mel_inverse", "Mel inversion", "How bands are spread over the bins again.", "",
            std::string("non-negative"),
            Choice{{{"non-negative", "Non-negative",
                        "The pseudo-inverse, refined without ever falling below zero."},
                {"pseudo-inverse", "Pseudo-inverse", "Least squares, clipped at zero (seed 000)."},
                {"transpose", "Transpose", "Smooth, and never negative; blurs most."}}}},
        {"nonnegative_iterations", "Mel inversion iterations",
            "Refinements of the non-negative inversion.", "", std::int64_t{60},
            IntegerRange{0, 5000}},
    };
    knobs.insert(knobs.end(), mel.begin(), mel.end());
    return knobs;
}

Result<MelFrontEndSettings> melSettings(const params::ParameterSet& values)
{
    MelFrontEndSettings settings;
    TIMBREL_TRY(settings.stft, stftSettings(values));
    settings.mel.sampleRate = static_cast<int>(values.integer("sample_rate"));
    settings.mel.fftSize = settings.stft.fftSize;
    settings.mel.bands = sizeOf(values, "bands");
    settings.mel.lowHz = values.real("low_hz");
    settings.mel.highHz = values.real("high_hz");
    if (settings.mel.highHz == 0.0) {
        settings.mel.highHz = settings.mel.sampleRate / 2.0;
    }
    settings.mel.scale = values.text("scale") == "htk" ? MelScale::Htk : MelScale::Slaney;
    settings.power = values.text("spectrum") == "power";
    const std::string& inverse = values.text("mel_inverse");
    settings.inverse = inverse == "transpose" ? MelInverse::Transpose
        : inverse == "pseudo-inverse"         ? MelInverse::PseudoInverse
                                              : MelInverse::NonNegative;
    settings.nonnegativeIterations = sizeOf(values, "nonnegative_iterations");
    TIMBREL_CHECK(checkBands(settings.mel));
    return settings;
}

} // namespace timbrel::spectral
