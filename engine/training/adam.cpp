// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/adam.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>

#include <ATen/Parallel.h>

#include "engine/runtime/parallel.h"

namespace timbrel::training {
namespace {

using torch::optim::AdamOptions;
using torch::optim::AdamParamState;

bool movedHere(const torch::Tensor& parameter)
{
    return parameter.is_cpu() && parameter.scalar_type() == torch::kFloat32
        && parameter.is_contiguous();
}

} // namespace

torch::Tensor Adam::step(LossClosure closure)
{
    const bool here = std::ranges::all_of(param_groups_,
        [](const auto& group) { return std::ranges::all_of(group.params(), movedHere); });
    if (closure || (!here && m_limit == 0.0)) {
        return torch::optim::Adam::step(closure);
    }
    const torch::NoGradGuard noGradient;
    const auto found = moves();
    if (here) {
        runtime::parallelFor(found.size(), static_cast<std::size_t>(at::get_num_threads()),
            [&](std::size_t i) { moveHere(found[i]); });
    } else {
        std::ranges::for_each(found, moveElsewhere);
    }
    return {};
}

std::vector<Adam::Move> Adam::moves()
{
    std::vector<Move> found;
    for (auto& group : param_groups_) {
        const auto& options = static_cast<const AdamOptions&>(group.options());
        assert(options.weight_decay() == 0.0 && !options.amsgrad());
        for (auto& parameter : group.params()) {
            if (parameter.grad().defined()) {
                found.push_back(moveOf(parameter, options));
            }
        }
    }
    return found;
}

Adam::Move Adam::moveOf(const torch::Tensor& parameter, const AdamOptions& options)
{
    auto& kept = state_[c10::guts::to_string(parameter.unsafeGetTensorImpl())];
    if (!kept) {
        auto fresh = std::make_unique<AdamParamState>();
        fresh->step(0);
        fresh->exp_avg(torch::zeros_like(parameter));
        fresh->exp_avg_sq(torch::zeros_like(parameter));
        kept = std::move(fresh);
    }
    auto& state = static_cast<AdamParamState&>(*kept);
    state.step(state.step() + 1);
    const auto [beta1, beta2] = options.betas();
    return {parameter, parameter.grad().contiguous(), state.exp_avg(), state.exp_avg_sq(),
        {options.lr(), beta1, beta2, options.eps(), state.step(), m_limit}};
}

void Adam::moveHere(const Move& move)
{
    moveByAdam({move.weights.data_ptr<float>(), move.gradient.data_ptr<float>(),
                   move.means.data_ptr<float>(), move.squares.data_ptr<float>()},
        move.weights.numel(), move.how);
}

/// The same out of LibTorch's operations, with a limit: for graphics cards and for double
/// precision. Nothing waits for the device.
void Adam::moveElsewhere(const Move& move)
{
    const auto& how = move.how;
    const auto time = static_cast<double>(how.time);
    auto means = move.means;
    auto squares = move.squares;
    means.mul_(how.beta1).add_(move.gradient, 1.0 - how.beta1);
    squares.mul_(how.beta2).addcmul_(move.gradient, move.gradient, 1.0 - how.beta2);
    const auto unbiased = squares / (1.0 - std::pow(how.beta2, time));
    const auto ratio =
        (move.gradient.square() / (unbiased + how.epsilon * how.epsilon)).mean().sqrt();
    const auto shorter = (how.limit / ratio).clamp_max(1.0); // where nothing pulls: of infinity
    auto weights = move.weights;
    weights.sub_(shorter * means / (unbiased.sqrt() + how.epsilon)
        * (how.rate / (1.0 - std::pow(how.beta1, time))));
}

} // namespace timbrel::training
