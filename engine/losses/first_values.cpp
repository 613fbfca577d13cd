// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/first_values.h"

namespace timbrel::losses {

FirstValues::FirstValues(std::int64_t terms)
    : m_values(register_buffer("first_values", torch::zeros({terms})))
{
}

torch::Tensor FirstValues::relative(std::int64_t term, const torch::Tensor& value)
{
    return value / unitOf(term, value);
}

torch::Tensor FirstValues::unitOf(std::int64_t term, const torch::Tensor& value)
{
    // Chosen without a branch, which would make a graphics card wait for the processor.
    const torch::NoGradGuard noGradient;
    auto first = m_values[term];
    first.copy_(torch::where(first > 0, first, value.to(first.dtype())));
    return torch::where(first > 0, first, torch::ones_like(first));
}

} // namespace timbrel::losses
