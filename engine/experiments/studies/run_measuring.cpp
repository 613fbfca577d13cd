// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_measuring.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/base/files.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/files/evaluation_file.h"
#include "engine/experiments/studies/evaluation.h"
#include "engine/experiments/studies/note_evaluation.h"
#include "engine/experiments/studies/other_corpus.h"

namespace timbrel::experiments {
namespace {

/// The recordings that have clips: the others are silent, too short or damaged.
corpus::Corpus withClips(corpus::Corpus corpus, const corpus::FeatureSet& features)
{
    std::vector<bool> used(corpus.recordings.size());
    for (const auto& clip : features.clips()) {
        used.at(clip.recording) = true;
    }
    std::size_t place = 0;
    std::erase_if(corpus.recordings, [&](const auto&) { return !used[place++]; });
    return corpus;
}

/// Adds what needs the transcriber, where it is there. What was measured before stays, whatever
/// listening comes to.
Result<> listenForNotes(const OpenedRun& opened, const corpus::Corpus& corpus,
    const corpus::FeatureSet& features, MeasuredRun& measured, Monitor& monitor)
{
    const auto loudness = corpus::clipRules(opened.experiment.values("corpus")).loudness;
    const auto added = addNoteMeasures(
        opened.trained.model, withClips(corpus, features), loudness, measured.table, monitor);
    if (!added && added.error().code != ErrorCode::Cancelled) {
        measured.notesProblem = added.error().text();
        return {};
    }
    return added;
}

} // namespace

Result<MeasuredRun> measureAgain(const MeasuringRequest& request,
    std::shared_ptr<const params::Schema> schema, const Places& places, Monitor& monitor)
{
    TIMBREL_TRY(auto opened, openRun(request.run, schema, places, {}, monitor, request.device));
    const snapshots::Stamp stamp{opened.folder.id(), opened.trained.step};
    const auto& model = opened.trained.model;
    MeasuredRun measured;
    measured.skipped = std::move(opened.trained.skipped);
    measured.changes = std::move(opened.changes);
    if (request.corpus.empty()) {
        TIMBREL_TRY(
            measured.table, evaluate(model, opened.features, opened.features, stamp, monitor));
        TIMBREL_CHECK(listenForNotes(opened, opened.corpus, opened.features, measured, monitor));
        TIMBREL_CHECK(writeFileAtomically(opened.folder.evaluationFile(), toJson(measured.table)));
        return measured;
    }
    TIMBREL_TRY(const auto other,
        openOtherCorpus(opened.experiment, model, opened.subClasses, request.corpus, request.layout,
            places, monitor));
    std::ranges::copy(other.leftOut, std::back_inserter(measured.changes));
    TIMBREL_TRY(measured.table, evaluate(model, opened.features, other.features, stamp, monitor));
    TIMBREL_CHECK(listenForNotes(opened, other.corpus, other.features, measured, monitor));
    measured.table.corpus = request.corpus.string();
    return measured;
}

} // namespace timbrel::experiments
