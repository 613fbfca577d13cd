// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/split.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/base/random.h"

namespace timbrel::corpus {
namespace {

/// The recordings of one class in an order drawn by the seed, as indices.
std::vector<std::size_t> drawn(
    const Corpus& corpus, std::size_t classIndex, std::int64_t seed, std::string_view stream)
{
    std::vector<std::size_t> indices;
    for (std::size_t index = 0; index < corpus.recordings.size(); ++index) {
        if (corpus.recordings[index].classIndex == classIndex) {
            indices.push_back(index);
        }
    }
    std::ranges::sort(indices, {}, [&](std::size_t index) { return corpus.recordings[index].id; });
    RandomStream random(
        static_cast<std::uint64_t>(seed), fmt::format("{}/{}", stream, corpus.classes[classIndex]));
    random.shuffle(std::span(indices));
    return indices;
}

/// Recordings that a split keeps together, in the order in which `order` first meets them.
std::vector<std::pair<std::string, std::vector<std::size_t>>> grouped(
    const Corpus& corpus, std::span<const std::size_t> order)
{
    std::vector<std::pair<std::string, std::vector<std::size_t>>> groups;
    std::map<std::string, std::size_t> places;
    for (const std::size_t index : order) {
        const Recording& recording = corpus.recordings[index];
        const std::string& name = recording.group.empty() ? recording.id : recording.group;
        const auto [place, isNew] = places.try_emplace(name, groups.size());
        if (isNew) {
            groups.push_back({name, {}});
        }
        groups[place->second].second.push_back(index);
    }
    return groups;
}

/// Whether recordings of both sides of the split are there.
bool isSplit(const Corpus& corpus)
{
    const auto has = [&](Split split) {
        return std::ranges::find(corpus.recordings, split, &Recording::split)
            != corpus.recordings.end();
    };
    return has(Split::Training) && has(Split::HeldOut);
}

void drawHeldOut(Corpus& corpus, const params::ParameterSet& values)
{
    std::map<std::string, Split>
        decided; // of groups; one met in an earlier class stays where it is
    for (std::size_t index = 0; index < corpus.classes.size(); ++index) {
        const auto order = drawn(corpus, index, values.integer("split_seed"), "held-out");
        const auto groups = grouped(corpus, order);
        const double share = values.real("held_out") * static_cast<double>(order.size());
        const auto wanted = std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(share)));
        std::size_t heldOut = 0;
        std::size_t groupsLeft = groups.size();
        for (const auto& [name, members] : groups) {
            const auto [place, isNew] = decided.try_emplace(name, Split::Training);
            if (isNew && heldOut < wanted && groupsLeft > 1) {
                place->second = Split::HeldOut;
            }
            if (place->second == Split::HeldOut) {
                heldOut += members.size();
                --groupsLeft;
            }
            for (const std::size_t recording : members) {
                corpus.recordings[recording].split = place->second;
            }
        }
    }
}

} // namespace

void decideSplit(Corpus& corpus, const params::ParameterSet& values)
{
    if (values.text("split") == kDrawnSplit || !isSplit(corpus)) {
        drawHeldOut(corpus, values);
    }
}

void limitTraining(Corpus& corpus, const params::ParameterSet& values)
{
    const auto most = static_cast<std::size_t>(values.integer("recordings_per_class"));
    if (most == 0) {
        return;
    }
    std::vector<bool> drop(corpus.recordings.size(), false);
    for (std::size_t index = 0; index < corpus.classes.size(); ++index) {
        std::size_t taken = 0;
        for (const std::size_t recording :
            drawn(corpus, index, values.integer("split_seed"), "training")) {
            if (corpus.recordings[recording].split == Split::Training) {
                drop[recording] = ++taken > most;
            }
        }
    }
    std::vector<Recording> kept;
    for (std::size_t index = 0; index < drop.size(); ++index) {
        if (!drop[index]) {
            kept.push_back(std::move(corpus.recordings[index]));
        }
    }
    corpus.recordings = std::move(kept);
}

} // namespace timbrel::corpus
