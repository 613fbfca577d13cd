// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/fused_norm.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <utility>

#include <ATen/Parallel.h>

#include "engine/nn/elements.h"

namespace timbrel::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kGrain = 16384; // elements that are worth a thread of their own

float leaky(float value, float slope)
{
    return value > 0.0F ? value : slope * value;
}

float slopeAt(float value, float slope)
{
    return value > 0.0F ? 1.0F : slope;
}

/// The constants of one call.
struct Surroundings {
    float before;
    float after;
    float epsilon;
};

/// What one channel of one sample is normalised with.
struct Channel {
    float mean = 0.0F;
    float inverseDeviation = 0.0F;
    float scale = 1.0F;
    float offset = 0.0F;

    [[nodiscard]] float normalised(float activated) const
    {
        return (activated - mean) * inverseDeviation;
    }
};

template <typename Element>
void measure(const Element* in, std::int64_t length, const Surroundings& around, Channel& channel)
{
    const auto count = static_cast<float>(length);
    float sum = 0.0F;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < length; ++i) {
        sum += leaky(read(in[i]), around.before);
    }
    channel.mean = sum / count;
    float squares = 0.0F;
    const float mean = channel.mean;
#pragma omp simd reduction(+ : squares)
    for (std::int64_t i = 0; i < length; ++i) {
        const float away = leaky(read(in[i]), around.before) - mean;
        squares += away * away;
    }
    channel.inverseDeviation = 1.0F / std::sqrt(squares / count + around.epsilon);
}

template <typename Element>
void forwardChannel(const Element* in, Element* out, std::int64_t length,
    const Surroundings& around, const Channel& channel)
{
#pragma omp simd
    for (std::int64_t i = 0; i < length; ++i) {
        const float normal = channel.normalised(leaky(read(in[i]), around.before));
        write(leaky(channel.scale * normal + channel.offset, around.after), out[i]);
    }
}

/// Writes the gradient of `in`; returns those of offset and scale.
template <typename Element>
std::pair<float, float> backwardChannel(const Element* in, const Element* gradientOut,
    Element* gradientIn, std::int64_t length, const Surroundings& around, const Channel& channel)
{
    float offsetGradient = 0.0F;
    float scaleGradient = 0.0F;
#pragma omp simd reduction(+ : offsetGradient, scaleGradient)
    for (std::int64_t i = 0; i < length; ++i) {
        const float normal = channel.normalised(leaky(read(in[i]), around.before));
        const float pull =
            read(gradientOut[i]) * slopeAt(channel.scale * normal + channel.offset, around.after);
        offsetGradient += pull;
        scaleGradient += pull * normal;
    }
    const auto count = static_cast<float>(length);
    const float meanPull = offsetGradient / count;
    const float meanTurn = scaleGradient / count;
    const float steepness = channel.scale * channel.inverseDeviation;
#pragma omp simd
    for (std::int64_t i = 0; i < length; ++i) {
        const auto given = read(in[i]);
        const float normal = channel.normalised(leaky(given, around.before));
        const float pull =
            read(gradientOut[i]) * slopeAt(channel.scale * normal + channel.offset, around.after);
        write(steepness * (pull - meanPull - normal * meanTurn) * slopeAt(given, around.before),
            gradientIn[i]);
    }
    return {offsetGradient, scaleGradient};
}

/// Calls task(channel) for all batch · channels of them, in parallel where that pays.
template <typename Task>
void forEachChannel(std::int64_t channels, std::int64_t length, const Task& task)
{
    at::parallel_for(0, channels, std::max<std::int64_t>(1, kGrain / length),
        [&](std::int64_t begin, std::int64_t end) {
            for (auto channel = begin; channel < end; ++channel) {
                task(channel);
            }
        });
}

torch::Tensor wholeFloats(const torch::Tensor& tensor)
{
    return tensor.detach().to(torch::kFloat32).contiguous();
}

class FusedNorm final : public torch::autograd::Function<FusedNorm> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& features,
        const torch::Tensor& offset, const torch::Tensor& scale, double before, double after,
        double epsilon)
    {
        const auto in = features.contiguous();
        const auto channels = in.size(0) * in.size(1);
        const auto length = in.numel() / channels;
        const auto offsets = wholeFloats(offset);
        const auto scales = wholeFloats(scale);
        const auto moments = torch::empty({channels, 2}, torch::kFloat32);
        auto out = torch::empty_like(in);
        const Surroundings around{
            static_cast<float>(before), static_cast<float>(after), static_cast<float>(epsilon)};
        withElement(in.scalar_type(), [&](auto* element) {
            using Element = ElementOf<decltype(element)>;
            const auto* from = in.data_ptr<Element>();
            auto* to = out.data_ptr<Element>();
            auto* kept = moments.data_ptr<float>();
            const auto* offsetAt = offsets.data_ptr<float>();
            const auto* scaleAt = scales.data_ptr<float>();
            forEachChannel(channels, length, [&](std::int64_t i) {
                Channel channel{.scale = scaleAt[i], .offset = offsetAt[i]};
                measure(from + i * length, length, around, channel);
                kept[2 * i] = channel.mean;
                kept[2 * i + 1] = channel.inverseDeviation;
                forwardChannel(from + i * length, to + i * length, length, around, channel);
            });
        });
        context->save_for_backward({in, offsets, scales, moments});
        context->saved_data["before"] = before;
        context->saved_data["after"] = after;
        return out;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto& in = saved[0];
        const auto& offsets = saved[1];
        const auto& scales = saved[2];
        const auto& moments = saved[3];
        const auto pulls = gradients[0].to(in.scalar_type()).contiguous();
        const auto channels = in.size(0) * in.size(1);
        const auto length = in.numel() / channels;
        const auto own = torch::empty_like(in);
        const auto affine = torch::empty({2, in.size(0), in.size(1)}, torch::kFloat32);
        const Surroundings around{static_cast<float>(context->saved_data["before"].toDouble()),
            static_cast<float>(context->saved_data["after"].toDouble()), 0.0F};
        withElement(in.scalar_type(), [&](auto* element) {
            using Element = ElementOf<decltype(element)>;
            const auto* from = in.data_ptr<Element>();
            const auto* pull = pulls.data_ptr<Element>();
            auto* to = own.data_ptr<Element>();
            auto* affineAt = affine.data_ptr<float>();
            const auto* kept = moments.data_ptr<float>();
            const auto* offsetAt = offsets.data_ptr<float>();
            const auto* scaleAt = scales.data_ptr<float>();
            forEachChannel(channels, length, [&](std::int64_t i) {
                const Channel channel{kept[2 * i], kept[2 * i + 1], scaleAt[i], offsetAt[i]};
                const auto start = i * length;
                std::tie(affineAt[i], affineAt[channels + i]) = backwardChannel(
                    from + start, pull + start, to + start, length, around, channel);
            });
        });
        return {own, affine[0], affine[1], {}, {}, {}};
    }
};

} // namespace

bool fusedNormTakes(const torch::Tensor& features)
{
    return hasElements(features);
}

torch::Tensor fusedNorm(const torch::Tensor& features, const torch::Tensor& offset,
    const torch::Tensor& scale, const NormSurroundings& around)
{
    const auto perChannel = {features.size(0), features.size(1)};
    return FusedNorm::apply(features, offset.defined() ? offset : torch::zeros(perChannel),
        scale.defined() ? scale : torch::ones(perChannel), around.slopeBefore, around.slopeAfter,
        around.epsilon);
}

} // namespace timbrel::nn
