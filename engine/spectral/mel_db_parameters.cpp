// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/spectral/mel_db.h"

namespace timbrel::spectral {
namespace {

using params::Choice;
using params::IntegerRange;
using params::RealRange;

std::size_t size(const params::ParameterSet& values, std::string_view id)
{
    return static_cast<std::size_t>(values.integer(id));
}

tl::unexpected<Error> refuse(std::string what, std::string key, std::string remedy)
{
    return fail(ErrorCode::InvalidArgument, std::move(what), "representation." + std::move(key),
        std::move(remedy));
}

MelDbSettings settingsFrom(const params::ParameterSet& values)
{
    MelDbSettings settings;
    settings.stft = {size(values, "fft_size"), size(values, "window"), size(values, "hop")};
    settings.mel.sampleRate = static_cast<int>(values.integer("sample_rate"));
    settings.mel.fftSize = settings.stft.fftSize;
    settings.mel.bands = size(values, "bands");
    settings.mel.lowHz = values.real("low_hz");
    settings.mel.highHz = values.real("high_hz");
    if (settings.mel.highHz == 0.0) {
        settings.mel.highHz = settings.mel.sampleRate / 2.0;
    }
    settings.mel.scale = values.text("scale") == "htk" ? MelScale::Htk : MelScale::Slaney;
    settings.frames = size(values, "frames");
    settings.power = values.text("spectrum") == "power";
    settings.rangeDb = static_cast<float>(values.real("range_db"));
    settings.nonnegativeIterations = size(values, "nonnegative_iterations");
    settings.griffinLim = {
        size(values, "griffin_lim_iterations"), values.real("griffin_lim_momentum")};
    return settings;
}

Result<> checkSizes(const MelDbSettings& settings)
{
    const auto& stft = settings.stft;
    if (stft.fftSize % 2 != 0) {
        return refuse(fmt::format("the transform of {} samples is odd", stft.fftSize), "fft_size",
            "Use an even number, best a power of two");
    }
    if (stft.windowSize > stft.fftSize) {
        return refuse(fmt::format("the window of {} samples is longer than the transform of {}",
                          stft.windowSize, stft.fftSize),
            "window", fmt::format("Use a window of at most {} samples", stft.fftSize));
    }
    if (stft.hop > stft.windowSize / 2) {
        return refuse(
            fmt::format("a hop of {} samples leaves gaps between windows of {}, so the sound could "
                        "not be put together again",
                stft.hop, stft.windowSize),
            "hop", fmt::format("Use a hop of at most {} samples", stft.windowSize / 2));
    }
    return {};
}

Result<> checkBands(const MelSettings& mel)
{
    if (mel.highHz > mel.sampleRate / 2.0) {
        return refuse(fmt::format("{} Hz is above half the sample rate", mel.highHz), "high_hz",
            fmt::format("Use at most {} Hz, or 0 for just that", mel.sampleRate / 2));
    }
    if (mel.lowHz >= mel.highHz) {
        return refuse(fmt::format("the lowest frequency, {} Hz, is not below the highest, {} Hz",
                          mel.lowHz, mel.highHz),
            "low_hz", "Lower it");
    }
    if (const std::size_t empty = MelFilterbank(mel).emptyBands(); empty > 0) {
        return refuse(
            fmt::format("{} of {} mel bands are narrower than one bin of the transform and would "
                        "always be silent",
                empty, mel.bands),
            "bands", "Use fewer bands or a larger fft_size");
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Representation>> MelDb::create(const params::ParameterSet& values)
{
    const MelDbSettings settings = settingsFrom(values);
    TIMBREL_CHECK(checkSizes(settings));
    TIMBREL_CHECK(checkBands(settings.mel));
    return std::make_unique<MelDb>(settings);
}

params::Row melDbRow()
{
    return {"mel-db", "Mel spectrogram in decibels",
        "How loud each band of pitch is over time, on a scale close to hearing. The sound comes "
        "back by estimating the phase.",
        {
            {"sample_rate", "Sample rate", "Every recording is resampled to this.", "Hz",
                std::int64_t{16000}, IntegerRange{4000, 192000}},
            {"fft_size", "Transform size", "Samples per Fourier transform; sets the bins.",
                "samples", std::int64_t{2048}, IntegerRange{64, 65536}},
            {"window", "Window", "Samples that one frame looks at.", "samples", std::int64_t{1024},
                IntegerRange{16, 65536}},
            {"hop", "Hop", "Samples from one frame to the next.", "samples", std::int64_t{256},
                IntegerRange{1, 65536}},
            {"bands", "Bands", "Mel bands, the height of a clip.", "bands", std::int64_t{128},
                IntegerRange{4, 1024}},
            {"frames", "Frames", "Frames of one clip, its width.", "frames", std::int64_t{128},
                IntegerRange{4, 4096}},
            {"low_hz", "Lowest frequency", "Where the lowest band begins.", "Hz", 0.0,
                RealRange{0.0, 96000.0}},
            {"high_hz", "Highest frequency",
                "Where the highest band ends; 0 is half the sample rate.", "Hz", 0.0,
                RealRange{0.0, 96000.0}},
            {"scale", "Mel scale", "How pitch is measured.", "", std::string("slaney"),
                Choice{{{"slaney", "Slaney", "Linear below 1 kHz, logarithmic above."},
                    {"htk", "HTK", "One formula, 2595 log10(1 + f/700)."}}}},
            {"spectrum", "Spectrum", "What the bands add up.", "", std::string("power"),
                Choice{{{"power", "Power", "Squared magnitudes, 10 log10."},
                    {"magnitude", "Magnitude", "Magnitudes, 20 log10."}}}},
            {"range_db", "Range", "What is kept below the loudest point of the corpus.", "dB", 80.0,
                RealRange{20.0, 140.0}},
            {"nonnegative_iterations", "Mel inversion iterations",
                "Refinements when bands are spread over bins again.", "", std::int64_t{60},
                IntegerRange{0, 5000}},
            {"griffin_lim_iterations", "Griffin-Lim iterations",
                "Refinements of the phase; more sounds better and takes longer.", "",
                std::int64_t{64}, IntegerRange{0, 5000}},
            {"griffin_lim_momentum", "Griffin-Lim momentum",
                "How far each refinement overshoots; 0 is the classic algorithm.", "", 0.99,
                RealRange{0.0, 0.999}},
        }};
}

} // namespace timbrel::spectral
