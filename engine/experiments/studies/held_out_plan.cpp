// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/held_out_plan.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

#include "engine/base/spread.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kFewestHeads = 4;
constexpr std::size_t kMostHeads = 8;
constexpr std::size_t kMapClips = 400;
constexpr std::size_t kProbeClips = 800;
constexpr std::size_t kValidationClips = 64;

double meanLevel(std::span<const float> features)
{
    return std::accumulate(features.begin(), features.end(), 0.0)
        / static_cast<double>(features.size());
}

/// One number for all clips of the same music, whoever plays it.
std::size_t musicOf(const corpus::FeatureSet& features, std::size_t clip)
{
    std::size_t first = clip;
    for (std::size_t c = 0; c < features.classCount(); ++c) {
        first = std::min(first, features.truthOf(clip, c).value_or(clip));
    }
    return first;
}

/// For each class the liveliest of these clips, each showing other music than those before.
std::vector<std::size_t> chooseHeads(
    const corpus::FeatureSet& features, std::vector<std::size_t> byLevel)
{
    const std::size_t classCount = features.classCount();
    const std::size_t perClass = classCount < kFewestHeads ? 2 : 1;
    std::unordered_map<std::size_t, double> levels; // every clip is read once
    for (const auto clip : byLevel) {
        levels[clip] = meanLevel(features.features(clip));
    }
    std::ranges::stable_sort(
        byLevel, [&](std::size_t a, std::size_t b) { return levels.at(a) > levels.at(b); });
    std::vector<std::size_t> heads;
    std::set<std::size_t> music;
    for (std::size_t c = 0; c < classCount && heads.size() < kMostHeads; ++c) {
        std::size_t found = 0;
        for (const auto clip : byLevel) {
            if (features.clips()[clip].classIndex != c || found == perClass) {
                continue;
            }
            if (music.insert(musicOf(features, clip)).second) {
                heads.push_back(clip);
                ++found;
            }
        }
    }
    return heads;
}

/// The classes of other parents than a class's, those that follow it first.
std::vector<std::size_t> othersOf(const corpus::FeatureSet& features, std::size_t own)
{
    std::vector<std::size_t> others;
    const auto& parents = features.parents().of;
    for (std::size_t step = 1; step < parents.size(); ++step) {
        const auto other = (own + step) % parents.size();
        if (parents[other] != parents[own]) {
            others.push_back(other);
        }
    }
    return others;
}

/// One transfer of each clip, to each other class in turn, so that every pair of classes has its
/// share. (Every n-th of all transfers would not do: their targets repeat with a period of their
/// own.)
std::vector<measures::HeldOutTransfer> oneTransferOfEach(
    const corpus::FeatureSet& features, const std::vector<std::size_t>& clips)
{
    std::vector<measures::HeldOutTransfer> transfers;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const auto others = othersOf(features, features.clips()[clips[i]].classIndex);
        if (others.empty()) {
            continue;
        }
        const auto target = others[i % others.size()];
        if (const auto truth = features.truthOf(clips[i], target)) {
            transfers.push_back({clips[i], target, truth});
        }
    }
    return transfers;
}

} // namespace

HeldOutPlan planHeldOut(const corpus::FeatureSet& features)
{
    const auto validationClips = spread(features.heldOutClips(), kValidationClips);
    const auto probeClips = spread(features.trainingClips(), kProbeClips);
    return {
        .gridClips = chooseHeads(features, features.heldOutClips()),
        .trainingGridClips = chooseHeads(features, probeClips),
        .mapClips = spread(features.heldOutClips(), kMapClips),
        .probeClips = probeClips,
        .validationClips = validationClips,
        .validationTransfers = oneTransferOfEach(features, validationClips),
    };
}

} // namespace timbrel::experiments
