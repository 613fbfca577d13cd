// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include <torch/torch.h>

namespace timbrel::losses {

/// What each term of a sum was when it was first computed, to measure it against from then on. A
/// buffer of 32-bit floats, so that a checkpoint keeps it bit for bit and a resumed run goes on
/// with the same one. Worker thread.
class FirstValues final : public torch::nn::Module {
public:
    explicit FirstValues(std::int64_t terms);

    /// A scalar in units of its term's first value, which it becomes where there is none yet. What
    /// was 0 at first has not begun.
    [[nodiscard]] torch::Tensor relative(std::int64_t term, const torch::Tensor& value);

private:
    [[nodiscard]] torch::Tensor unitOf(std::int64_t term, const torch::Tensor& value);

    torch::Tensor m_values; ///< [terms], 0 where unknown
};

} // namespace timbrel::losses
