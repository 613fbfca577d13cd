// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/shared_linear.h"

#include <algorithm>
#include <utility>

#include "engine/kernels/time_layer.h"
#include "engine/nn/layer_watch.h"

namespace timbrel::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kFloat = sizeof(float);

constexpr std::int64_t kLongestVector = 16;

/// In one piece of memory, which may be read beyond its end where its rows end within a vector.
torch::Tensor readable(const torch::Tensor& matrix)
{
    if (matrix.size(1) % kLongestVector == 0) {
        return matrix.contiguous();
    }
    auto room = torch::empty({matrix.numel() + kernels::kSlack}, torch::kFloat32);
    auto copy = room.narrow(0, 0, matrix.numel()).view(matrix.sizes());
    copy.copy_(matrix);
    return copy;
}

/// A matrix and how far apart, in bytes, its rows and the numbers of a row are.
struct Factor {
    const torch::Tensor& matrix;
    std::int64_t row;
    std::int64_t step;
};

/// left · right, [rows, steps] · [steps, columns]; `right` lies row by row.
void multiply(const Factor& left, const torch::Tensor& right, std::int64_t rows, std::int64_t steps,
    float* out)
{
    const auto columns = right.size(1);
    kernels::layerLoops<float>().multiply({.left = left.matrix.data_ptr<float>(),
        .leftRow = left.row,
        .leftStep = left.step,
        .leftRepeat = 0,
        .right = right.data_ptr<float>(),
        .rightStep = columns * kFloat,
        .rightRepeat = 0,
        .rows = rows,
        .columns = columns,
        .steps = steps,
        .repeats = 1,
        .out = out,
        .outRow = columns});
}

/// [out, batch] and a bias → [batch, out]
torch::Tensor answer(const torch::Tensor& columns, const torch::Tensor& bias)
{
    const auto out = columns.size(0);
    const auto batch = columns.size(1);
    auto made = torch::empty({batch, out}, torch::kFloat32);
    const auto* from = columns.data_ptr<float>();
    const auto* offset = bias.data_ptr<float>();
    auto* to = made.data_ptr<float>();
    for (std::int64_t row = 0; row < batch; ++row) {
        for (std::int64_t at = 0; at < out; ++at) {
            to[row * out + at] = from[at * batch + row] + offset[at];
        }
    }
    return made;
}

class SharedLinear final : public torch::autograd::Function<SharedLinear> {
public:
    /// `parameters`: weight [out, in] and bias [out] of every layer.
    static variable_list forward(
        AutogradContext* context, const torch::Tensor& given, at::TensorList parameters)
    {
        const auto input = readable(given);
        const auto turned = readable(input.t());
        const auto batch = input.size(0);
        const auto in = input.size(1);
        variable_list saved{input};
        variable_list answers;
        for (std::size_t i = 0; i < parameters.size(); i += 2) {
            const auto weight = parameters[i].detach().contiguous();
            const auto out = weight.size(0);
            const auto columns = torch::empty({out, batch}, torch::kFloat32);
            multiply({weight, in * kFloat, kFloat}, turned, out, in, columns.data_ptr<float>());
            answers.push_back(answer(columns, parameters[i + 1].detach().contiguous()));
            saved.push_back(parameters[i]);
        }
        context->save_for_backward(saved);
        return answers;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto& input = saved[0];
        const auto batch = input.size(0);
        const auto in = input.size(1);
        const auto beyond = readable(input); // what was saved may have lost its slack
        auto inputPull = torch::zeros_like(input);
        auto part = torch::empty_like(input);
        variable_list pulls{inputPull};
        for (std::size_t i = 0; i < gradients.size(); ++i) {
            const auto out = saved[i + 1].size(0);
            const auto pull = gradients[i].defined() ? gradients[i].to(torch::kFloat32).contiguous()
                                                     : torch::zeros({batch, out});
            auto weightPull = torch::empty({out, in}, torch::kFloat32);
            multiply(
                {pull, kFloat, out * kFloat}, beyond, out, batch, weightPull.data_ptr<float>());
            pulls.push_back(std::move(weightPull));
            pulls.push_back(pull.sum(0));
            if (context->needs_input_grad(0)) {
                multiply({pull, out * kFloat, kFloat}, readable(saved[i + 1].detach()), batch, out,
                    part.data_ptr<float>());
                inputPull.add_(part);
            }
        }
        return pulls;
    }
};

bool takes(const torch::Tensor& input)
{
    return input.is_cpu() && input.scalar_type() == torch::kFloat32;
}

} // namespace

std::vector<torch::Tensor> sharedLinear(
    const torch::Tensor& input, std::vector<torch::nn::Linear>& layers)
{
    std::vector<torch::Tensor> answers;
    for (const auto& layer : layers) {
        noteLayer(*layer, layer->weight, {input.size(0), layer->weight.size(0)},
            "offsets and scales", /*modulates=*/true);
    }
    if (!takes(input)) {
        std::ranges::transform(layers, std::back_inserter(answers),
            [&](auto& layer) { return layer->forward(input); });
        return answers;
    }
    std::vector<torch::Tensor> parameters;
    for (const auto& layer : layers) {
        parameters.push_back(layer->weight);
        parameters.push_back(layer->bias);
    }
    return SharedLinear::apply(input, at::TensorList(parameters));
}

} // namespace timbrel::nn
