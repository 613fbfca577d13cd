// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/layer_watch.h"

#include <cassert>

#include <fmt/format.h>

namespace timbrel::nn {
namespace {

thread_local LayerWatch* t_watch = nullptr;

/// "dense", "conv 5", "conv 4 × 4".
std::string operation(const torch::Tensor& weight)
{
    switch (weight.dim()) {
    case 2:
        return "dense";
    case 3:
        return fmt::format("conv {}", weight.size(2));
    default:
        return fmt::format("conv {} × {}", weight.size(2), weight.size(3));
    }
}

} // namespace

LayerWatch::LayerWatch()
    : m_before(t_watch)
{
    t_watch = this;
}

LayerWatch::~LayerWatch()
{
    assert(t_watch == this);
    t_watch = m_before;
}

bool LayerWatch::isOn()
{
    return t_watch != nullptr;
}

void noteLayer(const torch::nn::Module& module, const torch::Tensor& weight, at::IntArrayRef output,
    std::string_view also, bool modulates)
{
    if (t_watch == nullptr) {
        return;
    }
    LayerNote note{.module = &module,
        .kind = operation(weight),
        .output = output.slice(1).vec(),
        .modulates = modulates};
    if (!also.empty()) {
        note.kind += fmt::format(", {}", also);
    }
    // Each number that the product makes sums over one filter; reshuffling makes none.
    note.multiplyAdds = weight.numel() / weight.size(0);
    for (const auto size : note.output) {
        note.multiplyAdds *= size;
    }
    t_watch->m_notes.push_back(std::move(note));
}

} // namespace timbrel::nn
