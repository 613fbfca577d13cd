// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/experiments/files/sub_class_file.h"
#include "engine/params/experiment.h"
#include "engine/params/schema.h"
#include "engine/snapshots/clip_view.h"
#include "engine/spectral/representation.h"

namespace timbrel::experiments {

/// A lane's sound, and how it was come by.
struct LaneSound {
    Sound sound;
    std::optional<Error> notRecorded; ///< why a picture is heard in place of the recording
};

/// What the clips of a run sound like: originals from the corpus's files, all else from the
/// pictures. Needs no network, so it can be asked while the run trains. Any one thread.
class RunSounds final {
public:
    [[nodiscard]] static Result<RunSounds> open(
        const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema);

    /// Input and truth as they were recorded where the files are there, otherwise as their pictures
    /// sound, like the lanes that a model made.
    [[nodiscard]] Result<LaneSound> lane(
        const snapshots::ClipView& view, std::size_t index, Monitor& monitor) const;

    /// A clip's recording, or that of a sound file (file_clip.h), heard and seen: a view of one
    /// lane.
    [[nodiscard]] Result<snapshots::ClipView> original(const std::string& clipId) const;

private:
    RunSounds() = default;

    /// What a class, or the class of a sub-class, played at a clip: the clip itself, or another
    /// rendering of its music.
    [[nodiscard]] Result<Sound> recorded(
        const std::string& clipId, std::string_view className) const;

    std::optional<params::Experiment> m_experiment;
    std::shared_ptr<const spectral::Representation> m_representation;
    spectral::FeatureScale m_scale;
    corpus::Corpus m_corpus;
    std::optional<SubClassTable> m_subClasses;
};

/// A sound with its picture, as a view of one lane; `scale` is a run's, or the sound's own.
[[nodiscard]] snapshots::ClipView recordingView(Sound sound, std::string title,
    std::string className, const spectral::Representation& representation,
    std::optional<spectral::FeatureScale> scale = {});

} // namespace timbrel::experiments
