// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/padded_conv.h"

#include <string>

#include "engine/nn/adain.h"
#include "engine/nn/fused_layer.h"
#include "engine/nn/layer_watch.h"

namespace timbrel::nn {
namespace {

/// What is done beside the convolution, in words for those who watch layers.
std::string inWords(std::int64_t stride, const AfterConv& after)
{
    std::string words;
    const auto add = [&words](bool done, const std::string& what) {
        if (done) {
            words += (words.empty() ? "" : ", ") + what;
        }
    };
    add(stride > 1, "stride " + std::to_string(stride));
    add(after.up > 1, "time × " + std::to_string(after.up));
    add(after.normalised, after.modulation.defined() ? "AdaIN" : "IN");
    add(after.rectified, "ReLU");
    add(after.beside.has_value(), "plus the block's input");
    return words;
}

/// [batch, channels, time] with so many frames.
torch::Tensor withFrames(const torch::Tensor& maps, std::int64_t frames)
{
    const auto own = maps.size(2);
    return own > frames ? torch::avg_pool1d(maps, own / frames)
        : own < frames  ? maps.repeat_interleave(frames / own, 2)
                        : maps;
}

torch::Tensor normalised(const torch::Tensor& maps, const AfterConv& after)
{
    const NormSurroundings around{.slopeAfter = after.rectified ? 0.0 : 1.0};
    if (!after.modulation.defined()) {
        return instanceNorm(maps, around);
    }
    const auto halves = after.modulation.chunk(2, 1);
    return adaptiveInstanceNorm(maps, halves[0], halves[1], around);
}

} // namespace

PaddedConv::PaddedConv(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride)
    : m_left(kernel / 2)
    , m_right(kernel % 2 == 1 ? kernel / 2 : kernel / 2 - 1)
    , m_stride(stride)
    , m_conv(register_module(
          "conv", torch::nn::Conv1d(torch::nn::Conv1dOptions(in, out, kernel).stride(stride))))
{
}

TimeMaps PaddedConv::forward(const TimeMaps& maps, const AfterConv& after) const
{
    const bool outside = maps.framesOutside();
    TimeMaps made(outside
            ? fusedLayer({maps.values(), m_conv->weight, m_conv->bias, after.modulation,
                             after.beside ? after.beside->values() : torch::Tensor()},
                {m_left, m_right, m_stride, after.up, after.normalised, after.rectified})
            : composed(maps.values(), after),
        outside);
    if (LayerWatch::isOn()) {
        const auto& values = made.values();
        noteLayer(*this, m_conv->weight, (outside ? values.transpose(1, 2) : values).sizes(),
            inWords(m_stride, after));
    }
    return made;
}

/// The same out of LibTorch's operations: for graphics cards and for double precision.
torch::Tensor PaddedConv::composed(const torch::Tensor& maps, const AfterConv& after) const
{
    const bool reflects = m_left > 0 || m_right > 0;
    auto conv = m_conv; // whose forward() is not const
    auto made = conv->forward(reflects ? torch::reflection_pad1d(maps, {m_left, m_right}) : maps);
    if (after.up > 1) {
        made = pixelShuffle1d(made, after.up);
    }
    if (after.normalised) {
        made = normalised(made, after);
    } else if (after.rectified) {
        made = torch::relu(made);
    }
    return after.beside ? made + withFrames(after.beside->values(), made.size(2)) : made;
}

torch::Tensor pixelShuffle1d(const torch::Tensor& features, std::int64_t factor)
{
    const auto batch = features.size(0);
    const auto channels = features.size(1) / factor;
    const auto time = features.size(2);
    return features.reshape({batch, channels, factor, time})
        .transpose(2, 3)
        .reshape({batch, channels, time * factor});
}

} // namespace timbrel::nn
