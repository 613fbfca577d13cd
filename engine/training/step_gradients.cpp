// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/step_gradients.h"

#include <algorithm>

#include "engine/nn/precision.h"
#include "engine/runtime/parallel.h"
#include "engine/training/blas_threads.h"
#include "engine/training/kept_memory.h"
#include "engine/training/operation_threads.h"

namespace timbrel::training {
namespace {

/// Clips [first, first + count) of a batch.
struct Part {
    std::int64_t first = 0;
    std::int64_t count = 0;
    double weight = 1.0; ///< share of the batch's clips

    [[nodiscard]] methods::Batch of(const methods::Batch& batch) const
    {
        return {batch.clips.narrow(0, first, count), batch.classes.narrow(0, first, count),
            batch.rows.narrow(0, first, count)};
    }
};

/// What a part adds to the batch's losses and gradients, its weight multiplied in.
struct PartResult {
    LossValues losses;
    std::vector<torch::Tensor> gradients; ///< undefined where a parameter has no share in the loss
};

std::vector<Part> parts(std::int64_t clips, std::int64_t shares)
{
    std::vector<Part> found;
    for (std::int64_t i = 0; i < shares; ++i) {
        const auto first = clips * i / shares;
        const auto count = clips * (i + 1) / shares - first;
        found.push_back({first, count, static_cast<double>(count) / static_cast<double>(clips)});
    }
    return found;
}

PartResult compute(methods::LearntMethod& method, const methods::Batch& batch,
    methods::TrainingStep step, const Part& part, const std::vector<torch::Tensor>& moved,
    const Pace& pace)
{
    useOperationThreads(pace.threads);
    step.firstClip = part.first;
    losses::LossTerms losses;
    {
        const nn::InPrecision precision(pace.precision);
        losses = method.trainingLosses(part.of(batch), step);
    }
    const auto total = part.weight == 1.0 ? losses.total : part.weight * losses.total;
    PartResult result;
    result.losses.emplace_back("total", total.item<double>());
    for (const auto& [name, term] : losses.terms) {
        result.losses.emplace_back(name, part.weight * term.item<double>());
    }
    result.gradients = torch::autograd::grad({total}, moved, {}, /*retain_graph=*/false,
        /*create_graph=*/false, /*allow_unused=*/true);
    return result;
}

/// Adds the other parts' losses and gradients to those of the first, in their order.
void addUp(std::vector<PartResult>& parts)
{
    auto& sum = parts.front();
    for (std::size_t part = 1; part < parts.size(); ++part) {
        for (std::size_t i = 0; i < sum.losses.size(); ++i) {
            sum.losses[i].second += parts[part].losses[i].second;
        }
    }
    if (parts.size() == 1) {
        return;
    }
    runtime::parallelFor(sum.gradients.size(), parts.size(), [&](std::size_t i) {
        useOperationThreads(1);
        auto& gradient = sum.gradients[i];
        for (std::size_t part = 1; part < parts.size(); ++part) {
            const auto& more = parts[part].gradients[i];
            if (!gradient.defined()) {
                gradient = more;
            } else if (more.defined()) {
                gradient.add_(more);
            }
        }
    });
}

} // namespace

LossValues stepGradients(methods::LearntMethod& method,
    const std::vector<methods::RatedParameters>& groups, const methods::Batch& batch,
    const methods::TrainingStep& step, const Pace& pace)
{
    std::vector<torch::Tensor> moved;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const auto& parameter : groups[i].parameters) {
            parameter.mutable_grad().reset();
            if (method.moves(i, step)) {
                moved.push_back(parameter);
            }
        }
    }
    const auto clips = batch.clips.size(0);
    const bool whole = pace.shares == 1 || !method.splits(step);
    const auto split = parts(clips, whole ? 1 : std::min(pace.shares, clips));
    const auto ownPace = whole ? Pace{1, pace.shares * pace.threads, pace.precision} : pace;

    keepFreedMemory();
    method.begin(step);
    useBlasThreads(ownPace.threads);
    std::vector<PartResult> results(split.size());
    runtime::parallelFor(split.size(), split.size(), [&](std::size_t i) {
        results[i] = compute(method, batch, step, split[i], moved, ownPace);
    });
    addUp(results);
    auto& sum = results.front();
    for (std::size_t i = 0; i < moved.size(); ++i) {
        moved[i].mutable_grad() = sum.gradients[i];
    }
    useOperationThreads(pace.shares * pace.threads);
    return std::move(sum.losses);
}

} // namespace timbrel::training
