// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/time_maps.h"

#include <utility>

#include <ATen/autocast_mode.h>

#include "engine/kernels/time_layer.h"
#include "engine/nn/elements.h"
#include "engine/nn/fused_layer.h"

namespace timbrel::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// [batch, channels, frames] of 32-bit floats → [batch, frames, channels] of that type.
torch::Tensor framesOutside(const torch::Tensor& maps, torch::ScalarType type)
{
    const auto from = maps.to(torch::kFloat32).contiguous();
    const auto channels = from.size(1);
    const auto frames = from.size(2);
    auto made = torch::empty({from.size(0), frames, channels}, type);
    const auto room = torch::empty({channels * frames}, torch::kFloat32);
    withElement(type, [&](auto* element) {
        using Number = NumberOf<decltype(element)>;
        for (std::int64_t i = 0; i < from.size(0); ++i) {
            const auto start = i * channels * frames;
            kernels::layerLoops<Number>().framesOutside(channels, frames,
                from.data_ptr<float>() + start, static_cast<Number*>(made.data_ptr()) + start,
                room.data_ptr<float>());
        }
    });
    return made;
}

/// And back.
torch::Tensor framesInside(const torch::Tensor& maps)
{
    const auto from = maps.contiguous();
    const auto frames = from.size(1);
    const auto channels = from.size(2);
    auto made = torch::empty({from.size(0), channels, frames}, torch::kFloat32);
    const auto room = torch::empty({channels * frames}, torch::kFloat32);
    withElement(from.scalar_type(), [&](auto* element) {
        using Number = NumberOf<decltype(element)>;
        for (std::int64_t i = 0; i < from.size(0); ++i) {
            const auto start = i * channels * frames;
            kernels::layerLoops<Number>().framesInside(channels, frames,
                static_cast<const Number*>(from.data_ptr()) + start, made.data_ptr<float>() + start,
                room.data_ptr<float>());
        }
    });
    return made;
}

class Outwards final : public torch::autograd::Function<Outwards> {
public:
    static torch::Tensor forward(
        AutogradContext* /*context*/, const torch::Tensor& maps, torch::ScalarType type)
    {
        return framesOutside(maps, type);
    }
    static variable_list backward(AutogradContext* /*context*/, const variable_list& gradients)
    {
        return {framesInside(gradients[0]), {}};
    }
};

class Inwards final : public torch::autograd::Function<Inwards> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& maps)
    {
        context->saved_data["type"] = maps.scalar_type();
        return framesInside(maps);
    }
    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        return {framesOutside(gradients[0], context->saved_data["type"].toScalarType())};
    }
};

} // namespace

TimeMaps::TimeMaps(torch::Tensor values, bool framesOutside)
    : m_values(std::move(values))
    , m_framesOutside(framesOutside)
{
}

TimeMaps TimeMaps::of(const torch::Tensor& maps)
{
    if (!fusedLayerTakes(maps)) {
        return {maps, false};
    }
    const auto type = at::autocast::is_cpu_enabled() ? at::autocast::get_autocast_cpu_dtype()
                                                     : maps.scalar_type();
    return {Outwards::apply(maps, type), true};
}

TimeMaps TimeMaps::joined(const std::vector<TimeMaps>& parts)
{
    std::vector<torch::Tensor> values;
    values.reserve(parts.size());
    for (const auto& part : parts) {
        values.push_back(part.m_values);
    }
    const bool framesOutside = parts.front().m_framesOutside;
    return {torch::cat(values, framesOutside ? 2 : 1), framesOutside};
}

torch::Tensor TimeMaps::to(torch::ScalarType type) const
{
    return (m_framesOutside ? Inwards::apply(m_values) : m_values).to(type);
}

torch::Tensor TimeMaps::means(torch::ScalarType type) const
{
    return m_values.to(type).mean(m_framesOutside ? 1 : 2);
}

} // namespace timbrel::nn
