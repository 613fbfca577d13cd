// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <torch/torch.h>

namespace timbrel::nn {

/// Maps over time in the layout that their layers compute in: frames outside and channels inside
/// where fusedLayer() takes them, in brain floats where InPrecision says so; else as LibTorch's
/// convolutions want them.
class TimeMaps final {
public:
    /// From [batch, channels, frames].
    [[nodiscard]] static TimeMaps of(const torch::Tensor& maps);
    /// Side by side, with as many frames each, along the channels.
    [[nodiscard]] static TimeMaps joined(const std::vector<TimeMaps>& parts);

    TimeMaps(torch::Tensor values, bool framesOutside);

    /// [batch, channels, frames] of that type.
    [[nodiscard]] torch::Tensor to(torch::ScalarType type) const;
    /// Averages over time: [batch, channels] of that type.
    [[nodiscard]] torch::Tensor means(torch::ScalarType type) const;

    [[nodiscard]] const torch::Tensor& values() const { return m_values; }
    [[nodiscard]] bool framesOutside() const { return m_framesOutside; }
    [[nodiscard]] std::int64_t frames() const { return m_values.size(m_framesOutside ? 1 : 2); }

private:
    torch::Tensor m_values;
    bool m_framesOutside;
};

} // namespace timbrel::nn
