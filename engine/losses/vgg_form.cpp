// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/vgg_form.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "engine/nn/vgg16.h"

namespace timbrel::losses {
namespace {

using nn::Vgg16;

std::vector<std::int64_t> fiveLayers()
{
    return {Vgg16::kRelu1_2, Vgg16::kRelu2_2, Vgg16::kRelu3_2, Vgg16::kRelu4_3, Vgg16::kPool5};
}

VggForm lordTorch()
{
    return {.option = {"lord-pytorch", "LORD (PyTorch)",
                "The picture as it is; absolute error of the pixels and of five layers, summed."},
        .layers = fiveLayers()};
}

VggForm lordTensorflow()
{
    return {.option = {"lord-tensorflow", "LORD (TensorFlow)",
                "The picture in 0 to 255 less ImageNet's mean colour, blue first; mean over five "
                "layers, without the pixels. Several hundred times larger than the others."},
        .scale = {255.0, 255.0, 255.0},
        .offset = {-103.939, -116.779, -123.68},
        .layers = fiveLayers(),
        .averaged = true,
        .pixels = false};
}

VggForm overlord()
{
    return {.option = {"overlord", "OverLORD and ZeroDIM",
                "As LORD in PyTorch, with the picture normalised as ImageNet's were."},
        .scale = {1.0 / 0.229, 1.0 / 0.224, 1.0 / 0.225},
        .offset = {-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225},
        .layers = fiveLayers()};
}

VggForm glann()
{
    return {
        .option = {"glann", "GLANN",
            "What both seeds cite (Hoshen, 2019): the picture in −1 to 1; pixels and five "
            "layers, and beyond 64 pixels all but the last once more at a quarter of the size."},
        .scale = {2.0, 2.0, 2.0},
        .offset = {-1.0, -1.0, -1.0},
        .layers = fiveLayers(),
        .pixelScale = 2.0,
        .sizedAsGlann = true};
}

VggForm marsden()
{
    return {.option = {"marsden", "Seed 000",
                "Absolute error of the first layer alone; the picture as it is."},
        .layers = {Vgg16::kRelu1_1},
        .pixels = false};
}

} // namespace

std::span<const VggForm> vggForms()
{
    static const std::array forms{lordTorch(), lordTensorflow(), overlord(), glann(), marsden()};
    return forms;
}

const VggForm& vggForm(std::string_view id)
{
    const auto form = std::ranges::find_if(
        vggForms(), [id](const VggForm& candidate) { return candidate.option.id == id; });
    assert(form != vggForms().end() && "the choice of forms was made from this table");
    return *form;
}

torch::Tensor asColours(const torch::Tensor& pictures, const VggForm& form)
{
    std::vector<torch::Tensor> colours;
    for (std::size_t i = 0; i < form.scale.size(); ++i) {
        colours.push_back(form.scale[i] * pictures + form.offset[i]);
    }
    return torch::cat(colours, 1);
}

} // namespace timbrel::losses
