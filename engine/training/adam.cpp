// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/adam.h"

#include <algorithm>
#include <cassert>
#include <memory>

#include "engine/training/adam_step.h"

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
    const bool all = std::ranges::all_of(param_groups_,
        [](const auto& group) { return std::ranges::all_of(group.params(), movedHere); });
    if (closure || !all) {
        return torch::optim::Adam::step(closure);
    }
    const torch::NoGradGuard noGradient;
    for (auto& group : param_groups_) {
        const auto& options = static_cast<const AdamOptions&>(group.options());
        assert(options.weight_decay() == 0.0 && !options.amsgrad());
        for (auto& parameter : group.params()) {
            if (!parameter.grad().defined()) {
                continue;
            }
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
            const AdamStep how{options.lr(), beta1, beta2, options.eps(), state.step()};
            const auto gradient = parameter.grad().contiguous();
            auto* const weight = parameter.data_ptr<float>();
            const auto* const pull = gradient.data_ptr<float>();
            auto* const mean = state.exp_avg().data_ptr<float>();
            auto* const square = state.exp_avg_sq().data_ptr<float>();
            moveByAdam({weight, pull, mean, square}, parameter.numel(), how);
        }
    }
    return {};
}

} // namespace timbrel::training
