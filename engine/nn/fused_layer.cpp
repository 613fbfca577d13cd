// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/fused_layer.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include <ATen/Parallel.h>

#include "engine/kernels/time_layer.h"
#include "engine/nn/elements.h"

namespace timbrel::nn {
namespace {

using kernels::LayerShape;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Where a clip's numbers begin; nothing in a tensor that is not there.
template <typename Number> Number* clipOf(const torch::Tensor& tensor, std::int64_t clip)
{
    return tensor.defined()
        ? static_cast<Number*>(tensor.data_ptr()) + clip * (tensor.numel() / tensor.size(0))
        : nullptr;
}

torch::Tensor room(std::int64_t numbers, torch::ScalarType type)
{
    return torch::empty({numbers + kernels::kSlack}, type);
}

/// One call's sizes and what both ways need.
struct Call {
    FusedLayerPlan plan;
    LayerShape shape;
    std::int64_t clips;
    torch::ScalarType type;

    Call(const torch::Tensor& maps, const torch::Tensor& weight, const FusedLayerPlan& how)
        : plan(how)
        , shape{.in = maps.size(2),
              .frames = maps.size(1),
              .out = weight.size(0),
              .kernel = weight.size(2),
              .left = how.left,
              .right = how.right,
              .stride = how.stride,
              .up = how.up}
        , clips(maps.size(0))
        , type(maps.scalar_type())
    {
        assert(shape.up == 1 || how.stride == 1);
    }

    /// A map for every clip of the answer.
    [[nodiscard]] torch::Tensor answers() const
    {
        return torch::empty({clips, shape.outFrames(), shape.channels()}, type);
    }

    /// A bias where filters of one channel have several, which a normalisation does not take out:
    /// [channels · up] → [up, channels]. Any other is no bias, but an offset of the answer.
    [[nodiscard]] torch::Tensor byColumn(const torch::Tensor& bias) const
    {
        return shape.up > 1 ? bias.view({shape.channels(), shape.up}).t().contiguous()
                            : torch::Tensor();
    }

    [[nodiscard]] kernels::LayerEnd end(
        const torch::Tensor& offsets, const torch::Tensor& modulation, std::int64_t clip) const
    {
        kernels::LayerEnd end{.normalised = plan.normalised, .rectified = plan.rectified};
        if (modulation.defined()) {
            end.offset = clipOf<float>(modulation, clip);
            end.scale = end.offset + shape.channels();
        } else if (!plan.normalised && shape.up == 1) {
            end.offset = offsets.data_ptr<float>();
        }
        return end;
    }

    /// Every clip once, on the threads that LibTorch may use; `work` is given a range of them.
    template <typename Work> void forClips(const Work& work) const
    {
        at::parallel_for(0, clips, 1, work);
    }
};

torch::Tensor wholeFloats(const torch::Tensor& tensor)
{
    return tensor.defined() ? tensor.detach().to(torch::kFloat32).contiguous() : tensor;
}

/// Weights of both ways, the second where a gradient will come back.
struct Packed {
    torch::Tensor forth;
    torch::Tensor back;

    Packed(const Call& call, const torch::Tensor& weight, bool bothWays)
    {
        const auto& shape = call.shape;
        const auto even = [](std::int64_t rows) { return rows + rows % 2; };
        forth = room(even(shape.taps()) * shape.out, call.type);
        if (bothWays) {
            back = room(even(shape.kernel * shape.out) * shape.in, call.type);
        }
        const auto numbers = room(2 * weight.numel(), torch::kFloat32);
        withElement(call.type, [&](auto* element) {
            using Number = NumberOf<decltype(element)>;
            kernels::layerLoops<Number>().pack(shape, weight.data_ptr<float>(),
                {static_cast<Number*>(forth.data_ptr()),
                    back.defined() ? static_cast<Number*>(back.data_ptr()) : nullptr,
                    numbers.data_ptr<float>()});
        });
    }
};

/// What the ways back of the clips leave for the weights.
struct Leavings {
    torch::Tensor padded;
    torch::Tensor spread;
    torch::Tensor seen;
    torch::Tensor pulled;

    explicit Leavings(const Call& call)
        : padded(room(call.clips * kernels::paddedSize(call.shape), call.type))
        , spread(room(call.clips * kernels::spreadSize(call.shape), call.type))
    {
        const bool paired = call.type == torch::kBFloat16;
        seen = room(paired ? call.clips * kernels::seenSize(call.shape) : 0, torch::kInt32);
        pulled = room(paired ? call.clips * kernels::pulledSize(call.shape) : 0, torch::kInt32);
    }

    template <typename Value>
    static Value* at(const torch::Tensor& tensor, std::int64_t clip, std::int64_t size)
    {
        return static_cast<Value*>(tensor.data_ptr()) + clip * size;
    }
};

template <typename Number>
torch::Tensor weightPull(const Call& call, const Leavings& left, torch::IntArrayRef sizes)
{
    const auto& shape = call.shape;
    const auto& loops = kernels::layerLoops<Number>();
    const auto sums = room(shape.taps() * shape.out, torch::kFloat32);
    const kernels::WeightPulls<Number> job{shape, call.clips,
        Leavings::at<Number>(left.padded, 0, 0), Leavings::at<Number>(left.spread, 0, 0),
        Leavings::at<std::uint32_t>(left.seen, 0, 0),
        Leavings::at<std::uint32_t>(left.pulled, 0, 0), sums.data_ptr<float>()};
    at::parallel_for(0, shape.kernel, 1,
        [&](std::int64_t first, std::int64_t last) { loops.weights(job, first, last); });
    auto pull = torch::empty(sizes, torch::kFloat32);
    loops.unpack(shape, job.sums, pull.data_ptr<float>());
    return pull;
}

/// The way back to `beside`, whose frames were repeated or averaged.
torch::Tensor besidePull(const torch::Tensor& pull, std::int64_t frames)
{
    const auto clips = pull.size(0);
    const auto channels = pull.size(2);
    if (frames < pull.size(1)) {
        return pull.reshape({clips, frames, -1, channels}).sum(2);
    }
    if (const auto averaged = frames / pull.size(1); averaged > 1) {
        return (pull / averaged)
            .unsqueeze(2)
            .expand({clips, pull.size(1), averaged, channels})
            .reshape({clips, frames, channels});
    }
    return pull;
}

class FusedLayer final : public torch::autograd::Function<FusedLayer> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& maps,
        const torch::Tensor& weight, const torch::Tensor& offset,
        const c10::optional<torch::Tensor>& modulation, const c10::optional<torch::Tensor>& beside,
        const FusedLayerPlan& plan, bool goesBack)
    {
        const auto in = maps.contiguous();
        const Call call(in, weight, plan);
        const Packed packed(call, wholeFloats(weight), goesBack && maps.requires_grad());
        const auto offsets = wholeFloats(offset);
        const auto bias = call.byColumn(offsets);
        const auto modulations = wholeFloats(modulation.value_or(torch::Tensor()));
        const auto added = beside ? beside->to(call.type).contiguous() : torch::Tensor();
        const auto normal = goesBack ? call.answers() : torch::Tensor();
        const auto steepness = torch::empty({call.clips, call.shape.channels()}, torch::kFloat32);
        auto out = call.answers();
        withElement(call.type, [&](auto* element) {
            using Number = NumberOf<decltype(element)>;
            call.forClips([&](std::int64_t begin, std::int64_t end) {
                const auto padded = room(kernels::paddedSize(call.shape), call.type);
                const auto sums = room(call.shape.steps() * call.shape.out, torch::kFloat32);
                for (auto clip = begin; clip < end; ++clip) {
                    kernels::layerLoops<Number>().forth({call.shape,
                        call.end(offsets, modulations, clip),
                        static_cast<Number*>(packed.forth.data_ptr()),
                        bias.defined() ? bias.data_ptr<float>() : nullptr, clipOf<Number>(in, clip),
                        clipOf<Number>(added, clip), added.defined() ? added.size(1) : 0,
                        static_cast<Number*>(padded.data_ptr()), sums.data_ptr<float>(),
                        clipOf<Number>(normal, clip), clipOf<float>(steepness, clip),
                        clipOf<Number>(out, clip)});
                }
            });
        });
        if (goesBack) {
            context->save_for_backward(
                {in, weight, offsets, modulations, packed.back, normal, steepness});
            context->saved_data["plan"] =
                std::vector<std::int64_t>{plan.left, plan.right, plan.stride, plan.up,
                    plan.normalised, plan.rectified, added.defined() ? added.size(1) : 0};
        }
        return out;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto numbers = context->saved_data["plan"].toIntVector();
        const auto& [in, weight, offsets, modulations] =
            std::tie(saved[0], saved[1], saved[2], saved[3]);
        const Call call(in, weight,
            {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4] != 0, numbers[5] != 0});
        const auto pull = gradients[0].to(call.type).contiguous();
        const Leavings left(call);
        const auto channels = call.shape.channels();
        const auto affine = torch::empty({call.clips, 2 * channels}, torch::kFloat32);
        const auto biasPulls = call.shape.up > 1
            ? torch::empty({call.clips, call.shape.up, channels}, torch::kFloat32)
            : torch::Tensor();
        variable_list pulls(7);
        if (context->needs_input_grad(0)) {
            pulls[0] = torch::empty_like(in);
        }
        withElement(call.type, [&](auto* element) {
            using Number = NumberOf<decltype(element)>;
            call.forClips([&](std::int64_t begin, std::int64_t end) {
                const auto sums = room(call.shape.padded() * call.shape.in, torch::kFloat32);
                for (auto clip = begin; clip < end; ++clip) {
                    auto* const offsetPull = clipOf<float>(affine, clip);
                    kernels::layerLoops<Number>().back({call.shape,
                        call.end(offsets, modulations, clip),
                        saved[4].defined() ? static_cast<Number*>(saved[4].data_ptr()) : nullptr,
                        clipOf<Number>(in, clip), clipOf<Number>(saved[5], clip),
                        clipOf<float>(saved[6], clip), clipOf<Number>(pull, clip),
                        Leavings::at<Number>(left.padded, clip, kernels::paddedSize(call.shape)),
                        Leavings::at<Number>(left.spread, clip, kernels::spreadSize(call.shape)),
                        Leavings::at<std::uint32_t>(left.seen, clip, kernels::seenSize(call.shape)),
                        Leavings::at<std::uint32_t>(
                            left.pulled, clip, kernels::pulledSize(call.shape)),
                        sums.data_ptr<float>(), clipOf<Number>(pulls[0], clip),
                        clipOf<float>(biasPulls, clip), offsetPull, offsetPull + channels});
                }
            });
            if (context->needs_input_grad(1)) {
                pulls[1] = weightPull<Number>(call, left, weight.sizes());
            }
        });
        if (context->needs_input_grad(2)) {
            pulls[2] = biasPulls.defined() ? biasPulls.sum(0).t().reshape(offsets.sizes())
                : call.plan.normalised     ? torch::zeros_like(offsets)
                                           : affine.narrow(1, 0, channels).sum(0);
        }
        if (modulations.defined()) {
            pulls[3] = affine;
        }
        if (const auto frames = numbers[6]; frames > 0) {
            pulls[4] = besidePull(pull, frames);
        }
        return pulls;
    }
};

} // namespace

bool fusedLayerTakes(const torch::Tensor& maps)
{
    return hasElements(maps);
}

torch::Tensor fusedLayer(const FusedLayerTensors& tensors, const FusedLayerPlan& plan)
{
    const auto where = [](const torch::Tensor& tensor) {
        return tensor.defined() ? c10::make_optional(tensor) : c10::nullopt;
    };
    return FusedLayer::apply(tensors.maps, tensors.weight, tensors.bias, where(tensors.modulation),
        where(tensors.beside), plan, torch::GradMode::is_enabled());
}

} // namespace timbrel::nn
