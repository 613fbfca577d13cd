// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/run_sounds.h"

#include <algorithm>

#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/files/corpus_file.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/studies/clip_sound.h"
#include "engine/experiments/studies/file_clip.h"
#include "engine/experiments/studies/run_transfer.h"
#include "engine/snapshots/clip_name.h"

namespace timbrel::experiments {
namespace {

using corpus::Recording;
using snapshots::LaneRole;

/// Of Griffin-Lim's first phases: the same picture always sounds the same.
constexpr std::uint64_t kSeed = 0;

} // namespace

Result<RunSounds> RunSounds::open(
    const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto folder, RunFolder::open(run));
    TIMBREL_TRY(auto experiment, folder.experiment(std::move(schema)));
    TIMBREL_TRY(const auto record, folder.record());
    RunSounds sounds;
    TIMBREL_TRY(sounds.m_representation, makeRepresentation(experiment));
    sounds.m_experiment = std::move(experiment);
    sounds.m_scale = {record.scale};
    TIMBREL_TRY(sounds.m_corpus, loadCorpus(folder.corpusFile()));
    TIMBREL_TRY(sounds.m_subClasses, loadSubClasses(folder.subClassFile()));
    return sounds;
}

Result<LaneSound> RunSounds::lane(
    const snapshots::ClipView& view, std::size_t index, Monitor& monitor) const
{
    const auto& lane = view.lanes[index];
    LaneSound heard;
    if (lane.role == LaneRole::Input || lane.role == LaneRole::Truth) {
        auto sound = recorded(view.clipId, lane.className);
        if (sound) {
            heard.sound = std::move(*sound);
            return heard;
        }
        heard.notRecorded = std::move(sound).error();
    }
    TIMBREL_TRY(heard.sound,
        m_representation->synthesisePicture(lane.picture, m_scale, {.seed = kSeed}, monitor));
    return heard;
}

Result<snapshots::ClipView> RunSounds::original(const std::string& clipId) const
{
    if (const auto foreign = fileClip(clipId)) {
        TIMBREL_TRY(const auto track, readTrack(foreign->file, *m_experiment));
        auto view = recordingView(part(track, foreign->firstFrame, *m_representation),
            foreign->file.filename().string(), {}, *m_representation, m_scale);
        view.clipId = clipId;
        return view;
    }
    TIMBREL_TRY(auto sound, recorded(clipId, {}));
    const auto found =
        std::ranges::find(m_corpus.recordings, snapshots::recordingOf(clipId), &Recording::id);
    auto view = recordingView(std::move(sound), snapshots::clipName(clipId),
        m_corpus.classes[found->classIndex], *m_representation, m_scale);
    view.clipId = clipId;
    return view;
}

Result<Sound> RunSounds::recorded(const std::string& clipId, std::string_view className) const
{
    const auto own =
        std::ranges::find(m_corpus.recordings, snapshots::recordingOf(clipId), &Recording::id);
    const auto frame = firstFrameOf(clipId);
    if (own == m_corpus.recordings.end() || !frame) {
        return fail(ErrorCode::NotFound, say("the run's corpus has no such clip"), clipId,
            say("Copy the run again"));
    }
    const auto wished =
        m_subClasses ? m_subClasses->parentNamed(std::string(className)) : std::string(className);
    const auto played = [&](const Recording& recording) {
        return wished.empty() ? recording.id == own->id
                              : m_corpus.classes[recording.classIndex] == wished
                && (recording.id == own->id
                    || (!own->phrase.empty() && recording.phrase == own->phrase
                        && recording.split == own->split));
    };
    const auto found = std::ranges::find_if(m_corpus.recordings, played);
    if (found == m_corpus.recordings.end()) {
        return fail(
            ErrorCode::NotFound, say("nobody recorded this music with {}", className), clipId);
    }
    const auto index = static_cast<std::size_t>(found - m_corpus.recordings.begin());
    return clipSound(m_corpus,
        {.id = clipId, .recording = index, .firstFrame = *frame, .classIndex = found->classIndex},
        *m_representation);
}

snapshots::ClipView recordingView(Sound sound, std::string title, std::string className,
    const spectral::Representation& representation, std::optional<spectral::FeatureScale> scale)
{
    const auto absolute = representation.analyse(sound.samples);
    if (!scale) {
        scale = spectral::scaleOf(representation, absolute);
    }
    snapshots::ClipView view;
    view.title = std::move(title) + (className.empty() ? "" : " · " + className);
    snapshots::Lane lane{.role = LaneRole::Input,
        .label = "recording",
        .picture = representation.picture(absolute, *scale),
        .sound = std::make_shared<const Sound>(std::move(sound)),
        .className = std::move(className)};
    view.lanes.push_back(std::move(lane));
    return view;
}

} // namespace timbrel::experiments
