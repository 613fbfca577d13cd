// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/basic_pitch_front_end.h"

#include <algorithm>

namespace timbrel::transcription {
namespace {

constexpr std::int64_t kOctaves = 9;
constexpr std::int64_t kBinsPerOctave = 36;
constexpr std::int64_t kTopHop = 256; // samples from frame to frame in the highest octave
constexpr std::int64_t kHalfKernel = 128;
constexpr std::int64_t kLowPassPadding = 127;
constexpr double kFloor = 1e-10; // of the power, so that silence has a level

} // namespace

BasicPitchFrontEnd::BasicPitchFrontEnd(const BasicPitchWeights& weights)
    : m_octave(register_buffer("octave", weights.octave.clone()))
    , m_lowPass(register_buffer("low_pass", weights.lowPass.clone()))
    , m_gain(register_buffer("gain", weights.binScale.square().unsqueeze(1)))
{
}

torch::Tensor BasicPitchFrontEnd::forward(const torch::Tensor& sound) const
{
    TORCH_CHECK(sound.dim() == 2 && sound.size(1) >= kShortestSound, "too short a sound");
    std::vector<torch::Tensor> octaves;
    auto signal = sound.unsqueeze(1);
    for (std::int64_t octave = 0; octave < kOctaves; ++octave) {
        if (octave > 0) {
            signal = torch::conv1d(signal, m_lowPass, {}, /*stride=*/2, kLowPassPadding);
        }
        const auto padded = torch::reflection_pad1d(signal, {kHalfKernel, kHalfKernel});
        const auto parts = torch::conv1d(padded, m_octave, {}, kTopHop >> octave);
        octaves.push_back(parts.narrow(1, 0, kBinsPerOctave).square()
            + parts.narrow(1, kBinsPerOctave, kBinsPerOctave).square());
    }
    std::ranges::reverse(octaves); // the lowest first
    const auto power = torch::cat(octaves, 1);
    return power.narrow(1, power.size(1) - kFrontEndBins, kFrontEndBins) * m_gain;
}

torch::Tensor normalisedLevels(const torch::Tensor& power)
{
    const auto decibels = 10.0 * torch::log10(power + kFloor);
    const auto above = decibels - decibels.amin({1, 2}, /*keepdim=*/true);
    const auto loudest = above.amax({1, 2}, /*keepdim=*/true);
    return above / torch::where(loudest > 0, loudest, torch::ones_like(loudest));
}

} // namespace timbrel::transcription
