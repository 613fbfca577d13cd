// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/module_weights.h"

#include <cstring>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace timbrel::nn {
namespace {

using formats::ElementType;

std::vector<std::pair<std::string, torch::Tensor>> tensorsOf(const torch::nn::Module& module)
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto& item : module.named_parameters()) {
        tensors.emplace_back(item.key(), item.value());
    }
    for (const auto& item : module.named_buffers()) {
        tensors.emplace_back(item.key(), item.value());
    }
    return tensors;
}

} // namespace

std::vector<formats::NamedArray> weightsOf(const torch::nn::Module& module)
{
    std::vector<formats::NamedArray> arrays;
    for (const auto& [name, tensor] : tensorsOf(module)) {
        const auto values = tensor.detach().to(torch::kCPU, torch::kFloat32).contiguous();
        arrays.push_back({name, ElementType::F32, values.sizes().vec(),
            std::string(static_cast<const char*>(values.data_ptr()), values.nbytes())});
    }
    return arrays;
}

Result<> requireFit(const torch::nn::Module& module, const formats::SafeTensors& file,
    const std::string& where, const Sentence& remedy)
{
    for (const auto& [name, tensor] : tensorsOf(module)) {
        const auto* array = file.find(name);
        if (array == nullptr) {
            return fail(
                ErrorCode::Unreadable, say("the weights \"{}\" are missing", name), where, remedy);
        }
        if (array->type != ElementType::F32) {
            return fail(ErrorCode::Unreadable, say("the weights \"{}\" are no 32-bit floats", name),
                where, remedy);
        }
        if (const auto wished = tensor.sizes().vec(); array->shape != wished) {
            return fail(ErrorCode::Unreadable,
                say("the weights \"{}\" have the size {} instead of {}", name,
                    fmt::format("{}", fmt::join(array->shape, " × ")),
                    fmt::format("{}", fmt::join(wished, " × "))),
                where, remedy);
        }
    }
    return {};
}

void fill(const torch::nn::Module& module, const formats::SafeTensors& file)
{
    const torch::NoGradGuard noGradient;
    for (auto& [name, tensor] : tensorsOf(module)) {
        const auto& bytes = file.find(name)->bytes;
        auto values = torch::empty(tensor.sizes(), torch::kFloat32);
        std::memcpy(values.data_ptr(), bytes.data(), bytes.size());
        tensor.copy_(values);
    }
}

} // namespace timbrel::nn
