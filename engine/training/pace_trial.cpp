// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/pace_trial.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/runtime/stopwatch.h"
#include "engine/training/step_gradients.h"

namespace timbrel::training {
namespace {

constexpr int kRounds = 3;
constexpr double kFarBehind = 2.5; // times the fastest so far
constexpr double kHardlySlower = 1.05;

double secondsOf(methods::LearntMethod& method, const std::vector<methods::RatedParameters>& groups,
    const methods::Batch& batch, const methods::TrainingStep& step, const Pace& pace)
{
    const runtime::Stopwatch watch;
    static_cast<void>(stepGradients(method, groups, batch, step, pace));
    return watch.seconds();
}

double shortest(const std::vector<TriedPace>& tried)
{
    return std::ranges::min_element(tried, {}, &TriedPace::seconds)->seconds;
}

} // namespace

std::vector<Pace> possiblePaces(const PaceWishes& wishes)
{
    const auto threads = wishes.threads > 0 ? wishes.threads : wishes.most;
    const auto shares = wishes.splits ? std::clamp<std::int64_t>(threads, 1, wishes.batch) : 1;
    std::vector<Pace> layouts{{.shares = shares, .threads = threads / shares}};
    if (wishes.threads == 0 && shares > 1) {
        layouts.push_back({.shares = 1, .threads = threads});
    }
    if (wishes.threads == 0 && threads > 1) {
        layouts.push_back({.shares = 1, .threads = 1});
    }
    std::vector<Pace> paces;
    for (const auto& layout : layouts) {
        for (const auto precision : {nn::Precision::Float32, nn::Precision::BFloat16}) {
            if (!wishes.precision || *wishes.precision == precision) {
                paces.push_back({layout.shares, layout.threads, precision});
            }
        }
    }
    return paces;
}

std::vector<TriedPace> tryPaces(methods::LearntMethod& method, const methods::Batch& batch,
    const methods::TrainingStep& step, const std::vector<Pace>& paces)
{
    const auto groups = method.parameterGroups();
    std::vector<torch::Tensor> before; // what a loss notes of its first step among them
    for (const auto& buffer : method.network().buffers()) {
        before.push_back(buffer.clone());
    }
    std::vector<TriedPace> tried;
    for (const auto& pace : paces) {
        // The first step of a kind also prepares kernels.
        static_cast<void>(secondsOf(method, groups, batch, step, pace));
        tried.push_back({pace, secondsOf(method, groups, batch, step, pace)});
    }
    for (int round = 1; round < kRounds; ++round) {
        const double limit = kFarBehind * shortest(tried);
        for (auto& one : tried) {
            if (one.seconds <= limit) {
                one.seconds =
                    std::min(one.seconds, secondsOf(method, groups, batch, step, one.pace));
            }
        }
    }
    for (const auto& group : groups) {
        for (const auto& parameter : group.parameters) {
            parameter.mutable_grad().reset();
        }
    }
    const torch::NoGradGuard noGradient;
    for (std::size_t i = 0; auto& buffer : method.network().buffers()) {
        buffer.copy_(before[i++]);
    }
    return tried;
}

const TriedPace& fastest(const std::vector<TriedPace>& tried)
{
    const double limit = kHardlySlower * shortest(tried);
    return *std::ranges::find_if(tried, [&](const auto& one) { return one.seconds <= limit; });
}

Sentence inWords(const std::vector<TriedPace>& tried, std::int64_t batch)
{
    Sentence words;
    for (const auto& one : tried) {
        const auto speed =
            say("{}: {:.0f} clips/s", inWords(one.pace), static_cast<double>(batch) / one.seconds);
        words = words.empty() ? speed : say("{}; {}", words, speed);
    }
    return words;
}

} // namespace timbrel::training
