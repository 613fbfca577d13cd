// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sounds that are played, and taken apart, with the features of the experiment that is written.

#include <algorithm>

#include "app/composition/drafting.h"
#include "app/composition/parts.h"
#include "app/composition/wiring.h"
#include "engine/snapshots/clip_name.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using widgets::CorpusPanel;
using widgets::ListeningPanel;
using widgets::ReconstructionPanel;
using widgets::RecordPanel;

void playRecording(Parts& parts, const Drafting& drafting, const QString& recordingId)
{
    const auto& corpus = *drafting.corpus();
    const auto found = std::ranges::find(
        corpus.recordings, recordingId.toStdString(), &snapshots::RecordingSummary::id);
    if (found != corpus.recordings.end()) {
        parts.auditions.requestRecording(std::filesystem::path(corpus.folder) / found->id,
            corpus.classes[found->classIndex].name, drafting.experiment());
    }
}

void playRecorded(Parts& parts, const Drafting& drafting, const QString& file)
{
    const auto& state = parts.recording.state();
    const auto found =
        std::ranges::find(state.clips, file.toStdString(), &snapshots::RecordedClip::file);
    if (found != state.clips.end()) {
        parts.auditions.requestRecording(std::filesystem::path(state.folder) / found->file,
            found->className, drafting.experiment());
    }
}

void compareShown(Parts& parts, const Drafting& drafting, int iterations)
{
    const auto& view = parts.clip.view();
    if (view && !view->lanes.empty() && view->lanes.front().sound) {
        // A cell is named after its transfer, and it is the original that is taken apart.
        const bool ofRun = !view->stamp.runId.empty();
        parts.reconstructions.compare(drafting.experiment(), view->lanes.front().sound,
            ofRun ? snapshots::clipName(view->clipId) : view->title, iterations);
    }
}

} // namespace

void connectDraft(Parts& parts, const Drafting& drafting)
{
    const auto& panels = parts.panels;
    QObject::connect(panels.corpus, &CorpusPanel::recordingPlayRequested, &drafting,
        [&](const QString& id) { playRecording(parts, drafting, id); });
    QObject::connect(panels.record, &RecordPanel::clipPlayRequested, &drafting,
        [&](const QString& file) { playRecorded(parts, drafting, file); });
    QObject::connect(
        panels.listening, &ListeningPanel::playRequested, &drafting, [&](const QString& id) {
            parts.auditions.requestRecording(parts.kept.soundFile(id), {}, drafting.experiment());
        });
    QObject::connect(panels.reconstruction, &ReconstructionPanel::compareRequested, &drafting,
        [&](int iterations) { compareShown(parts, drafting, iterations); });
    QObject::connect(panels.reconstruction, &ReconstructionPanel::recordingChosen, &drafting,
        [&](const QString& file, int iterations) {
            parts.reconstructions.compareFile(
                drafting.experiment(), file.toStdString(), iterations);
        });
}

} // namespace timbrel::app
