// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/stft_parameters.h"

#include <utility>

#include <fmt/format.h>

namespace timbrel::spectral {

using params::IntegerRange;
using params::RealRange;

std::vector<params::Parameter> stftParameters(const StftDefaults& defaults)
{
    return {
        {"sample_rate", "Sample rate", "Every recording is resampled to this.", "Hz",
            defaults.sampleRate, IntegerRange{4000, 192000}},
        {"fft_size", "Transform size", "Samples per Fourier transform; sets the bins.", "samples",
            std::int64_t{2048}, IntegerRange{64, 65536}},
        {"window", "Window", "Samples that one frame looks at.", "samples", defaults.window,
            IntegerRange{16, 65536}},
        {"hop", "Hop", "Samples from one frame to the next.", "samples", defaults.hop,
            IntegerRange{1, 65536}},
        {"frames", "Frames", "Frames of one clip, its width.", "frames", defaults.frames,
            IntegerRange{4, 4096}},
    };
}

params::Parameter rangeParameter()
{
    return {"range_db", "Range", "What is kept below the loudest point of the corpus.", "dB", 80.0,
        RealRange{20.0, 140.0}};
}

std::size_t sizeOf(const params::ParameterSet& values, std::string_view id)
{
    return static_cast<std::size_t>(values.integer(id));
}

tl::unexpected<Error> refuseKnob(Sentence what, std::string_view id, Sentence remedy)
{
    return fail(ErrorCode::InvalidArgument, std::move(what), fmt::format("representation.{}", id),
        std::move(remedy));
}

Result<StftSettings> stftSettings(const params::ParameterSet& values)
{
    const StftSettings stft{
        sizeOf(values, "fft_size"), sizeOf(values, "window"), sizeOf(values, "hop")};
    if (stft.fftSize % 2 != 0) {
        return refuseKnob(say("the transform of {} samples is odd", stft.fftSize), "fft_size",
            say("Use an even number, best a power of two"));
    }
    if (stft.windowSize > stft.fftSize) {
        return refuseKnob(say("the window of {} samples is longer than the transform of {}",
                              stft.windowSize, stft.fftSize),
            "window", say("Use a window of at most {} samples", stft.fftSize));
    }
    if (stft.hop > stft.windowSize / 2) {
        return refuseKnob(
            say("a hop of {} samples leaves gaps between windows of {}, so the sound could "
                "not be put together again",
                stft.hop, stft.windowSize),
            "hop", say("Use a hop of at most {} samples", stft.windowSize / 2));
    }
    return stft;
}

} // namespace timbrel::spectral
