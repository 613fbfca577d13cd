// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/import_steps.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/base/random.h"
#include "engine/base/text.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

/// Keeps the classes for which `keep` is true, and their recordings.
void keepClasses(Corpus& corpus, const std::vector<bool>& keep)
{
    std::vector<std::size_t> newIndex(keep.size());
    std::vector<std::string> kept;
    for (std::size_t index = 0; index < keep.size(); ++index) {
        newIndex[index] = kept.size();
        if (keep[index]) {
            kept.push_back(std::move(corpus.classes[index]));
        }
    }
    std::erase_if(
        corpus.recordings, [&](const Recording& recording) { return !keep[recording.classIndex]; });
    for (Recording& recording : corpus.recordings) {
        recording.classIndex = newIndex[recording.classIndex];
    }
    corpus.classes = std::move(kept);
}

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

} // namespace

Result<> keepNamedClasses(Corpus& corpus, const params::ParameterSet& values)
{
    const params::TextList& names = values.names("classes");
    if (names.empty()) {
        return {};
    }
    std::vector<bool> keep(corpus.classes.size(), false);
    for (const std::string& name : names) {
        const auto found = std::ranges::find(corpus.classes, name);
        if (found == corpus.classes.end()) {
            const std::string nearest = nearestName(name, corpus.classes);
            return fail(ErrorCode::InvalidArgument,
                fmt::format("the corpus has no class \"{}\"", name), "corpus.classes",
                nearest.empty() ? "It has " + joined(corpus.classes)
                                : fmt::format("Did you mean \"{}\"?", nearest));
        }
        keep[static_cast<std::size_t>(found - corpus.classes.begin())] = true;
    }
    keepClasses(corpus, keep);
    return {};
}

Result<> probeRecordings(Corpus& corpus, Monitor& monitor)
{
    std::vector<Result<audio::SoundFacts>> facts(corpus.recordings.size());
    Tally tally(monitor, "looking at recordings", corpus.recordings.size());
    runtime::parallelFor(facts.size(), runtime::hardwareThreads(), [&](std::size_t index) {
        if (!tally.cancelled()) {
            facts[index] = audio::soundFacts(corpus.recordings[index].file);
            tally.done();
        }
    });
    if (tally.cancelled()) {
        return fail(ErrorCode::Cancelled, "reading the corpus was cancelled");
    }
    std::vector<Recording> readable;
    for (std::size_t index = 0; index < facts.size(); ++index) {
        Recording& recording = corpus.recordings[index];
        if (facts[index]) {
            recording.seconds = facts[index]->seconds;
            readable.push_back(std::move(recording));
        } else {
            const Error& error = facts[index].error();
            corpus.problems.push_back({recording.id, error.what, error.remedy});
        }
    }
    corpus.recordings = std::move(readable);
    return {};
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

Result<> requireClasses(Corpus& corpus)
{
    std::vector<bool> used(corpus.classes.size(), false);
    for (const Recording& recording : corpus.recordings) {
        used[recording.classIndex] = true;
    }
    for (std::size_t index = 0; index < used.size(); ++index) {
        if (!used[index]) {
            corpus.problems.push_back({corpus.classes[index],
                "the class has no recording that can be read", "Add recordings, or remove it"});
        }
    }
    keepClasses(corpus, used);
    if (corpus.classes.size() >= 2) {
        return {};
    }
    std::string what = corpus.classes.empty()
        ? std::string("no class with readable recordings was found")
        : fmt::format("there is only one class, {}", corpus.classes.front());
    if (!corpus.problems.empty()) {
        const Problem& first = corpus.problems.front();
        what += fmt::format(
            " ({} left out; the first: {}: {})", corpus.problems.size(), first.file, first.what);
    }
    return fail(ErrorCode::Unreadable, std::move(what), corpus.folder.string(),
        "Use at least two classes, each with readable recordings in a folder of its own");
}

} // namespace timbrel::corpus
