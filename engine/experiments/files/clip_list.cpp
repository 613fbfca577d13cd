// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/clip_list.h"

#include <algorithm>

#include "engine/experiments/files/corpus_file.h"
#include "engine/snapshots/clip_name.h"

namespace timbrel::experiments {
namespace {

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

} // namespace

Result<snapshots::ClipList> loadClipList(const RunFolder& run)
{
    TIMBREL_TRY(const auto corpus, loadCorpus(run.corpusFile()));
    TIMBREL_TRY(const auto record, run.record());
    TIMBREL_TRY(const auto clips, loadClips(run.corpusFile()));
    snapshots::ClipList list{run.id(), corpus.classes, record.classes, {}};
    for (const auto& clip : clips) {
        const auto& recording = corpus.recordings[clip.recording];
        list.clips.push_back(
            {clip.id, recording.classIndex, recording.split == corpus::Split::HeldOut,
                lowered(clip.id + ' ' + snapshots::clipName(clip.id) + ' '
                    + corpus.classes[recording.classIndex])});
    }
    std::ranges::stable_partition(list.clips, &snapshots::ListedClip::heldOut);
    return list;
}

} // namespace timbrel::experiments
