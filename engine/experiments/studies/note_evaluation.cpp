// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/note_evaluation.h"

#include <optional>

#include "engine/measures/measure_run.h"
#include "engine/transcription/notes_kept.h"
#include "engine/transcription/transcriber.h"
#include "engine/transfer/track_transfer.h"

namespace timbrel::experiments {
namespace {

using measures::MeasureRow;
using measures::Reading;
using measures::Samples;
using transcription::NotesKept;

MeasureRow keptRow()
{
    return {"notes_kept", "Notes kept (F1)",
        "How many of the notes that an independent transcriber hears in the input it hears in the "
        "transfer as well, begun within 50 ms, and how few others: the harmonic mean of both "
        "shares. The transcriber errs, too: compare with the true rendering.",
        "F1", snapshots::Better::Higher,
        {{"truth", "the true rendering"}, {"other", "other music"}}};
}

MeasureRow scoreRow()
{
    return {"notes_of_score", "Notes of the score (F1)",
        "The same against the notes that were to be played. What the true rendering reaches is as "
        "much as this transcriber hears of the instrument.",
        "F1", snapshots::Better::Higher, {{"truth", "the true rendering"}}};
}

/// The values of one field, where it has one.
template <typename Field> Samples samplesOf(const std::vector<NotesKept>& results, Field field)
{
    Samples samples;
    for (const NotesKept& result : results) {
        if (const std::optional<double> value = result.*field) {
            samples.add(*value, result.group);
        }
    }
    return samples;
}

} // namespace

std::vector<MeasureRow> noteMeasures()
{
    return {keptRow(), scoreRow()};
}

Result<> addNoteMeasures(const transfer::Model& model, const corpus::Corpus& corpus,
    corpus::Loudness loudness, snapshots::MeasureTable& table, Monitor& monitor)
{
    TIMBREL_TRY(const auto transcriber,
        transcription::Transcriber::open(transcription::basicPitchFolder(), model.device));
    transcription::NotesKeptTask task;
    task.ear = [&](const Sound& sound, Monitor& part) { return transcriber.notes(sound, part); };
    TIMBREL_TRY(const auto stitching,
        transfer::Stitching::create({}, model.representation->shape().frames));
    task.performer = [&](const Sound& sound, std::size_t source, std::size_t target,
                         Monitor& part) -> Result<Sound> {
        TIMBREL_TRY(auto made,
            transfer::transferTrack(model, sound,
                {.stitching = stitching,
                    .target = model.firstOf(target),
                    .source = model.firstOf(source)},
                part));
        return std::move(made.sound);
    };
    task.sampleRate = model.representation->sampleRate();
    task.loudness = loudness;
    TIMBREL_TRY(const auto results, transcription::compareNotes(corpus, task, monitor));
    Reading kept{samplesOf(results, &NotesKept::kept),
        {samplesOf(results, &NotesKept::keptByTruth), samplesOf(results, &NotesKept::keptByOther)}};
    Reading ofScore{
        samplesOf(results, &NotesKept::ofScore), {samplesOf(results, &NotesKept::ofScoreByTruth)}};
    for (const auto& [row, reading] :
        {std::pair(keptRow(), kept), std::pair(scoreRow(), ofScore)}) {
        if (!reading.model.empty()) {
            table.measures.push_back(measures::measureOf(row, reading));
        }
    }
    return {};
}

} // namespace timbrel::experiments
