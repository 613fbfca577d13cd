// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/adam.h"

#include <algorithm>
#include <cassert>
#include <memory>
#include <vector>

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
    const bool all = std::ranges::all_of(param_groups_,
        [](const auto& group) { return std::ranges::all_of(group.params(), movedHere); });
    if (closure || !all) {
        return torch::optim::Adam::step(closure);
    }
    std::vector<Move> moves;
    for (auto& group : param_groups_) {
        const auto& options = static_cast<const AdamOptions&>(group.options());
        assert(options.weight_decay() == 0.0 && !options.amsgrad());
        for (auto& parameter : group.params()) {
            if (parameter.grad().defined()) {
                moves.push_back(moveOf(parameter, options));
            }
        }
    }
    runtime::parallelFor(moves.size(), static_cast<std::size_t>(at::get_num_threads()),
        [&](std::size_t i) { moveByAdam(moves[i].numbers, moves[i].count, moves[i].how); });
    return {};
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
    auto gradient = parameter.grad().contiguous();
    return {{parameter.data_ptr<float>(), gradient.data_ptr<float>(),
                state.exp_avg().data_ptr<float>(), state.exp_avg_sq().data_ptr<float>()},
        parameter.numel(), {options.lr(), beta1, beta2, options.eps(), state.step()}, gradient};
}

} // namespace timbrel::training
