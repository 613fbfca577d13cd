// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/stored_split.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "engine/experiments/assembly/experiment_parts.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kNamed = 10; // ids in one sentence

std::string namesOf(const std::vector<std::string>& ids)
{
    std::string text;
    for (std::size_t index = 0; index < std::min(kNamed, ids.size()); ++index) {
        text += (index == 0 ? "" : ", ") + ids[index];
    }
    return ids.size() <= kNamed ? text : fmt::format("{} and {} more", text, ids.size() - kNamed);
}

/// The experiment's corpus without what chooses among its recordings: the run has chosen already.
Result<corpus::Corpus> openWholeCorpus(
    params::Experiment experiment, const std::filesystem::path& solos, Monitor& monitor)
{
    TIMBREL_CHECK(experiment.set("corpus", "recordings_per_class", std::int64_t{0}));
    TIMBREL_CHECK(experiment.set("corpus", "leave_out", params::TextList{}));
    return openCorpus(experiment, solos, monitor);
}

} // namespace

std::vector<corpus::Problem> ReopenedCorpus::changes() const
{
    std::vector<corpus::Problem> problems;
    if (!missing.empty()) {
        problems.push_back({namesOf(missing),
            missing.size() == 1 ? say("the run used it, but it is no longer in the corpus")
                                : say("the run used them, but they are no longer in the corpus"),
            say("Bring the old recordings back to see what the run saw")});
    }
    if (!added.empty()) {
        problems.push_back({namesOf(added),
            added.size() == 1 ? say("not part of the run, so it is not used")
                              : say("not part of the run, so they are not used"),
            say("Train a new run to use everything")});
    }
    return problems;
}

ReopenedCorpus asStored(corpus::Corpus found, const corpus::Corpus& stored)
{
    std::map<std::string, corpus::Recording> there;
    for (auto& recording : found.recordings) {
        auto id = recording.id;
        there.emplace(std::move(id), std::move(recording));
    }
    ReopenedCorpus reopened;
    for (const auto& known : stored.recordings) {
        auto entry = there.extract(known.id);
        if (!entry) {
            reopened.missing.push_back(known.id);
            continue;
        }
        auto& recording = entry.mapped();
        recording.classIndex = known.classIndex;
        recording.split = known.split;
        reopened.corpus.recordings.push_back(std::move(recording));
    }
    for (const auto& entry : there) {
        reopened.added.push_back(entry.first);
    }
    reopened.corpus.folder = std::move(found.folder);
    reopened.corpus.layout = std::move(found.layout);
    reopened.corpus.classes = stored.classes;
    reopened.corpus.secondLabelName = std::move(found.secondLabelName);
    reopened.corpus.problems = std::move(found.problems);
    return reopened;
}

Result<ReopenedCorpus> reopenCorpus(const params::Experiment& experiment,
    const corpus::Corpus& stored, const std::filesystem::path& solos, Monitor& monitor)
{
    TIMBREL_TRY(auto found, openWholeCorpus(experiment, solos, monitor));
    const auto folder = found.folder.string();
    auto reopened = asStored(std::move(found), stored);
    if (reopened.corpus.recordings.empty()) {
        return fail(ErrorCode::InvalidArgument,
            say("none of the run's recordings is in it any more"), folder,
            say("Bring the old recordings back, or name the folder where they are"));
    }
    const auto& corpus = experiment.values("corpus");
    if (corpus.integer("recordings_per_class") > 0 || !corpus.names("leave_out").empty()) {
        reopened.added.clear(); // left out on purpose, as far as anyone can tell
    }
    return reopened;
}

Result<> requireWhole(const ReopenedCorpus& reopened)
{
    if (reopened.missing.empty()) {
        return {};
    }
    return fail(ErrorCode::InvalidArgument,
        reopened.missing.size() == 1
            ? say("the corpus has changed since the run began, so it cannot go on as it was: {} is "
                  "missing",
                namesOf(reopened.missing))
            : say("the corpus has changed since the run began, so it cannot go on as it was: {} "
                  "are missing",
                namesOf(reopened.missing)),
        reopened.corpus.folder.string(), say("Bring the old recordings back, or train a new run"));
}

} // namespace timbrel::experiments
