// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/time_maps.h"

#include <utility>

#include <ATen/autocast_mode.h>

#include "engine/nn/fused_layer.h"

namespace timbrel::nn {

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
    return {maps.transpose(1, 2).to(type).contiguous(), true};
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
    return m_framesOutside ? m_values.transpose(1, 2).to(type).contiguous() : m_values.to(type);
}

torch::Tensor TimeMaps::means(torch::ScalarType type) const
{
    return m_values.to(type).mean(m_framesOutside ? 1 : 2);
}

} // namespace timbrel::nn
