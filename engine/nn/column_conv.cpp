// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/column_conv.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>

#include "engine/nn/elements.h"

namespace timbrel::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// The sizes of one call.
struct Geometry {
    std::int64_t clips = 0;
    std::int64_t in = 0; ///< channels
    std::int64_t frames = 0;
    std::int64_t out = 0; ///< channels
    std::int64_t kernel = 0;
    std::int64_t left = 0;
    std::int64_t stride = 1;
    std::int64_t padded = 0; ///< frames with the mirrored ones
    std::int64_t steps = 0; ///< frames of the result

    Geometry(const torch::Tensor& features, const torch::Tensor& weight, std::int64_t padLeft,
        std::int64_t padRight, std::int64_t strideOf)
        : clips(features.size(0))
        , in(features.size(1))
        , frames(features.size(2))
        , out(weight.size(0))
        , kernel(weight.size(2))
        , left(padLeft)
        , stride(strideOf)
        , padded(frames + padLeft + padRight)
        , steps((padded - kernel) / strideOf + 1)
    {
    }

    [[nodiscard]] std::int64_t taps() const { return in * kernel; }
    [[nodiscard]] std::int64_t columns() const { return clips * steps; }

    /// The frame that a step sees through a tap; mirrored where that lies beyond an end.
    [[nodiscard]] std::int64_t seen(std::int64_t step, std::int64_t tap) const
    {
        const auto frame = step * stride + tap - left;
        return frame < 0 ? -frame : frame < frames ? frame : 2 * (frames - 1) - frame;
    }

    /// The steps [first, second) that see no mirrored frame through a tap.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> inside(std::int64_t tap) const
    {
        const auto end = std::min(steps, (frames - 1 + left - tap) / stride + 1);
        const auto begin = tap >= left ? 0 : (left - tap + stride - 1) / stride;
        return {std::min(begin, end), end};
    }
};

/// [clips, in, frames] → [in · kernel, clips · steps]
template <typename Number>
void fillColumns(const Geometry& geometry, const Number* features, Number* columns)
{
    const auto stride = geometry.stride;
    for (std::int64_t row = 0; row < geometry.taps(); ++row) {
        const auto channel = row / geometry.kernel;
        const auto tap = row % geometry.kernel;
        const auto [first, last] = geometry.inside(tap);
        for (std::int64_t clip = 0; clip < geometry.clips; ++clip) {
            const auto* from = features + (clip * geometry.in + channel) * geometry.frames;
            auto* to = columns + row * geometry.columns() + clip * geometry.steps;
            for (std::int64_t step = 0; step < first; ++step) {
                to[step] = from[geometry.seen(step, tap)];
            }
            const auto* near = from + tap - geometry.left;
            if (stride == 1) {
                std::copy(near + first, near + last, to + first);
            } else {
                for (std::int64_t step = first; step < last; ++step) {
                    to[step] = near[step * stride];
                }
            }
            for (std::int64_t step = last; step < geometry.steps; ++step) {
                to[step] = from[geometry.seen(step, tap)];
            }
        }
    }
}

/// What each padded frame was seen by: [out, clips · steps] → [out · kernel, clips · padded], with 0
/// where a tap has no step. A product with the weights by tap is then rounded once for each frame;
/// to sum products of single taps would round each of them, and what instance normalisation
/// subtracts later would leave little but that.
template <typename Number>
void fillPullColumns(const Geometry& geometry, const Number* pulls, Number* columns)
{
    const auto padded = geometry.padded;
    const auto width = geometry.clips * padded;
    for (std::int64_t row = 0; row < geometry.out * geometry.kernel; ++row) {
        const auto channel = row / geometry.kernel;
        const auto tap = row % geometry.kernel;
        for (std::int64_t clip = 0; clip < geometry.clips; ++clip) {
            const auto* from = pulls + channel * geometry.columns() + clip * geometry.steps;
            auto* to = columns + row * width + clip * padded;
            std::fill(to, to + padded, Number(0.0F));
            const auto last = std::min(
                geometry.steps, (padded - 1 - tap) / geometry.stride + 1);
            auto* first = to + tap;
            if (geometry.stride == 1) {
                std::copy(from, from + last, first);
            } else {
                for (std::int64_t step = 0; step < last; ++step) {
                    first[step * geometry.stride] = from[step];
                }
            }
        }
    }
}

/// Adds what mirrored frames were pulled by to the frames that they mirror:
/// [in, clips · padded] → [clips, in, frames]
template <typename Element, typename Number>
void foldEnds(const Geometry& geometry, const Number* padded, Element* features)
{
    std::vector<float> sums(static_cast<std::size_t>(geometry.frames));
    auto* all = sums.data();
    for (std::int64_t row = 0; row < geometry.clips * geometry.in; ++row) {
        const auto clip = row / geometry.in;
        const auto channel = row % geometry.in;
        const auto* from = padded + (channel * geometry.clips + clip) * geometry.padded;
#pragma omp simd
        for (std::int64_t frame = 0; frame < geometry.frames; ++frame) {
            all[frame] = read(from[geometry.left + frame]);
        }
        for (std::int64_t at = 0; at < geometry.left; ++at) {
            all[geometry.left - at] += read(from[at]);
        }
        for (auto at = geometry.left + geometry.frames; at < geometry.padded; ++at) {
            all[2 * (geometry.frames - 1) + geometry.left - at] += read(from[at]);
        }
        auto* to = features + row * geometry.frames;
        for (std::int64_t frame = 0; frame < geometry.frames; ++frame) {
            write(all[frame], to[frame]);
        }
    }
}

/// Calls line(inClip, inProduct, channel) for every clip and channel: where its steps begin in
/// [clips, channels, steps] and in [channels, clips · steps].
template <typename Line> void forLines(const Geometry& geometry, const Line& line)
{
    for (std::int64_t channel = 0; channel < geometry.out; ++channel) {
        for (std::int64_t clip = 0; clip < geometry.clips; ++clip) {
            line((clip * geometry.out + channel) * geometry.steps,
                channel * geometry.columns() + clip * geometry.steps, channel);
        }
    }
}

torch::Tensor columnsOf(const Geometry& geometry, const torch::Tensor& features)
{
    auto columns = torch::empty({geometry.taps(), geometry.columns()}, features.scalar_type());
    withElement(features.scalar_type(), [&](auto* number) {
        using Number = ElementOf<decltype(number)>;
        fillColumns(geometry, features.data_ptr<Number>(), columns.data_ptr<Number>());
    });
    return columns;
}

class ColumnConv final : public torch::autograd::Function<ColumnConv> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& given,
        const torch::Tensor& weight, const torch::Tensor& bias, std::int64_t left,
        std::int64_t right, std::int64_t stride)
    {
        const auto type = given.scalar_type();
        const auto numbers =
            at::autocast::is_cpu_enabled() ? at::autocast::get_autocast_cpu_dtype() : type;
        const auto features = given.detach().to(numbers).contiguous();
        const Geometry geometry(features, weight, left, right, stride);
        const auto matrix = weight.detach().to(numbers).reshape({geometry.out, geometry.taps()});
        const auto product = torch::mm(matrix, columnsOf(geometry, features));
        const auto offsets = bias.detach().to(torch::kFloat32).contiguous();
        auto made = torch::empty({geometry.clips, geometry.out, geometry.steps}, type);
        withElement(type, [&](auto* element) {
            using Element = ElementOf<decltype(element)>;
            withElement(numbers, [&](auto* number) {
                using Number = ElementOf<decltype(number)>;
                auto* to = made.data_ptr<Element>();
                const auto* from = product.data_ptr<Number>();
                const auto* offset = offsets.data_ptr<float>();
                forLines(geometry, [&](auto inClip, auto inProduct, auto channel) {
#pragma omp simd
                    for (std::int64_t step = 0; step < geometry.steps; ++step) {
                        write(read(from[inProduct + step]) + offset[channel], to[inClip + step]);
                    }
                });
            });
        });
        context->save_for_backward({features, weight, matrix});
        context->saved_data["left"] = left;
        context->saved_data["right"] = right;
        context->saved_data["stride"] = stride;
        context->saved_data["type"] = type;
        return made;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto& features = saved[0];
        const auto& weight = saved[1];
        const auto& matrix = saved[2];
        const Geometry geometry(features, weight, context->saved_data["left"].toInt(),
            context->saved_data["right"].toInt(), context->saved_data["stride"].toInt());
        const auto numbers = matrix.scalar_type();
        const auto type = context->saved_data["type"].toScalarType();
        const auto given = gradients[0].to(type).contiguous();

        const auto pulls = torch::empty({geometry.out, geometry.columns()}, numbers);
        const auto biasPull = torch::zeros({geometry.out}, torch::kFloat32);
        auto featuresPull = context->needs_input_grad(0)
            ? torch::empty(features.sizes(), type)
            : torch::Tensor();
        withElement(type, [&](auto* element) {
            using Element = ElementOf<decltype(element)>;
            withElement(numbers, [&](auto* number) {
                using Number = ElementOf<decltype(number)>;
                const auto* from = given.data_ptr<Element>();
                auto* to = pulls.data_ptr<Number>();
                auto* sums = biasPull.data_ptr<float>();
                forLines(geometry, [&](auto inClip, auto inProduct, auto channel) {
                    float sum = 0.0F;
#pragma omp simd reduction(+ : sum)
                    for (std::int64_t step = 0; step < geometry.steps; ++step) {
                        const float pull = read(from[inClip + step]);
                        sum += pull;
                        write(pull, to[inProduct + step]);
                    }
                    sums[channel] += sum;
                });
                if (featuresPull.defined()) {
                    const auto columns = torch::empty(
                        {geometry.out * geometry.kernel, geometry.clips * geometry.padded}, numbers);
                    fillPullColumns(geometry, to, columns.data_ptr<Number>());
                    const auto byTap = matrix.view({geometry.out, geometry.in, geometry.kernel})
                                           .transpose(0, 1)
                                           .reshape({geometry.in, geometry.out * geometry.kernel});
                    const auto padded = torch::mm(byTap, columns);
                    foldEnds(geometry, padded.data_ptr<Number>(), featuresPull.data_ptr<Element>());
                }
            });
        });
        auto weightPull = torch::mm(pulls, columnsOf(geometry, features).t())
                              .to(weight.scalar_type())
                              .view(weight.sizes());
        return {featuresPull, std::move(weightPull), biasPull, {}, {}, {}};
    }
};

} // namespace

bool columnConvTakes(const torch::Tensor& features)
{
    return hasElements(features) && at::get_num_threads() == 1;
}

torch::Tensor columnConv(const torch::Tensor& features, const torch::Tensor& weight,
    const torch::Tensor& bias, std::int64_t left, std::int64_t right, std::int64_t stride)
{
    return ColumnConv::apply(features, weight, bias, left, right, stride);
}

} // namespace timbrel::nn
