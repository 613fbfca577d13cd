// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/mean_error.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace timbrel::losses {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRun = 1024; // floats that are summed before their sum goes into a double

template <typename Of>
double sumOver(const float* made, const float* wished, std::int64_t count, const Of& of)
{
    double sum = 0.0;
    for (std::int64_t first = 0; first < count; first += kRun) {
        const auto last = std::min(count, first + kRun);
        float part = 0.0F;
#pragma omp simd reduction(+ : part)
        for (auto i = first; i < last; ++i) {
            part += of(made[i] - wished[i]);
        }
        sum += static_cast<double>(part);
    }
    return sum;
}

class MeanError final : public torch::autograd::Function<MeanError> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& prediction,
        const torch::Tensor& target, bool squared)
    {
        const auto made = prediction.contiguous();
        const auto wished = target.contiguous();
        const auto count = made.numel();
        const auto* const from = made.data_ptr<float>();
        const auto* const to = wished.data_ptr<float>();
        const auto sum = squared
            ? sumOver(from, to, count, [](float apart) { return apart * apart; })
            : sumOver(from, to, count, [](float apart) { return std::abs(apart); });
        context->save_for_backward({made, wished});
        context->saved_data["squared"] = squared;
        return torch::full({}, sum / static_cast<double>(count), torch::kFloat32);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto count = saved[0].numel();
        const bool squared = context->saved_data["squared"].toBool();
        auto pull = torch::empty_like(saved[0]);
        const float share = gradients[0].item<float>() / static_cast<float>(count);
        const auto* const made = saved[0].data_ptr<float>();
        const auto* const wished = saved[1].data_ptr<float>();
        auto* const to = pull.data_ptr<float>();
        if (squared) {
#pragma omp simd
            for (std::int64_t i = 0; i < count; ++i) {
                to[i] = 2.0F * share * (made[i] - wished[i]);
            }
        } else {
#pragma omp simd
            for (std::int64_t i = 0; i < count; ++i) {
                const float apart = made[i] - wished[i];
                to[i] = apart > 0.0F ? share : apart < 0.0F ? -share : 0.0F;
            }
        }
        return {pull, {}, {}};
    }
};

bool takes(const torch::Tensor& prediction, const torch::Tensor& target)
{
    const auto isFloats = [](const torch::Tensor& tensor) {
        return tensor.is_cpu() && tensor.scalar_type() == torch::kFloat32;
    };
    return isFloats(prediction) && isFloats(target) && !target.requires_grad()
        && prediction.sizes() == target.sizes();
}

} // namespace

torch::Tensor meanError(const torch::Tensor& prediction, const torch::Tensor& target, ErrorOf kind)
{
    const bool squared = kind == ErrorOf::Square;
    if (takes(prediction, target)) {
        return MeanError::apply(prediction, target, squared);
    }
    return squared ? torch::mse_loss(prediction, target) : torch::l1_loss(prediction, target);
}

} // namespace timbrel::losses
