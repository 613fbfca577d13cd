// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/basic_pitch.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/transcription/activations.h"

namespace timbrel::transcription {
namespace {

constexpr auto kBins = static_cast<std::int64_t>(kContourBins);
constexpr std::array<std::int64_t, 8> kHarmonics{-36, 0, 36, 57, 72, 84, 93, 101}; // bins

/// [batch, 309, frames] → [batch, 8, 264, frames]: at each bin what lies at its harmonics, 0 where
/// there is nothing.
torch::Tensor harmonicStack(const torch::Tensor& levels)
{
    std::vector<torch::Tensor> maps;
    for (const std::int64_t shift : kHarmonics) {
        const std::int64_t below = std::max<std::int64_t>(-shift, 0);
        const std::int64_t first = std::max<std::int64_t>(shift, 0);
        const std::int64_t count = std::min(kBins - below, levels.size(1) - first);
        maps.push_back(torch::constant_pad_nd(
            levels.narrow(1, first, count), {0, 0, below, kBins - below - count}));
    }
    return torch::stack(maps, 1);
}

} // namespace

torch::Tensor BasicPitch::Layer::operator()(const torch::Tensor& maps) const
{
    const auto frames = kernel.size(3);
    const auto missing = kernel.size(2) - stride; // what a stride leaves over at both ends together
    return torch::conv2d(maps, kernel, bias, {stride, 1}, {missing / 2, frames / 2});
}

BasicPitch::Layer BasicPitch::layer(
    const char* name, const ConvolutionWeights& weights, std::int64_t stride)
{
    return {register_buffer(std::string(name) + "_kernel", weights.kernel.clone()),
        register_buffer(std::string(name) + "_bias", weights.bias.clone()), stride};
}

BasicPitch::BasicPitch(const BasicPitchWeights& weights)
    : m_frontEnd(register_module("front_end", std::make_shared<BasicPitchFrontEnd>(weights)))
    , m_inputScale(register_buffer("input_scale", weights.inputScale.clone()))
    , m_inputOffset(register_buffer("input_offset", weights.inputOffset.clone()))
    , m_contourHidden(layer("contour_hidden", weights.contourHidden))
    , m_contour(layer("contour", weights.contour))
    , m_noteHidden(layer("note_hidden", weights.noteHidden, 3))
    , m_note(layer("note", weights.note))
    , m_onsetHidden(layer("onset_hidden", weights.onsetHidden, 3))
    , m_onset(layer("onset", weights.onset))
{
}

BasicPitchOutput BasicPitch::forward(const torch::Tensor& sound) const
{
    return fromLevels(normalisedLevels(m_frontEnd->forward(sound)));
}

BasicPitchOutput BasicPitch::fromLevels(const torch::Tensor& levels) const
{
    TORCH_CHECK(levels.dim() == 3 && levels.size(1) == kFrontEndBins, "levels of other bins");
    const auto stack = harmonicStack(levels * m_inputScale + m_inputOffset);
    const auto contour = torch::sigmoid(m_contour(torch::relu(m_contourHidden(stack))));
    const auto note = torch::sigmoid(m_note(torch::relu(m_noteHidden(contour))));
    const auto hidden = torch::relu(m_onsetHidden(stack));
    const auto onset = torch::sigmoid(m_onset(torch::cat({note, hidden}, 1)));
    return {contour.squeeze(1), note.squeeze(1), onset.squeeze(1)};
}

} // namespace timbrel::transcription
