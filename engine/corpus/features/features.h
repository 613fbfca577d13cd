// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/class_parents.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/features/feature_file.h"
#include "engine/corpus/features/feature_request.h"
#include "engine/corpus/features/recording_facts.h"
#include "engine/spectral/representation.h"

namespace timbrel::corpus {

/// Classes taken apart, clip by clip: the classes of a FeatureSet in place of the corpus's.
struct SubClasses {
    std::vector<std::string> names;
    ClassParents parents; ///< the corpus's classes
    std::vector<std::size_t> ofClips; ///< for each clip of the set an index into `names`
};

/// The clips of a corpus as a network sees them: [channels, bands, frames] in [0, 1] each, read
/// from a file of absolute features and scaled when they are asked for. Immutable; may be read from
/// any thread.
class FeatureSet final {
public:
    [[nodiscard]] const spectral::FeatureShape& shape() const { return m_shape; }
    [[nodiscard]] const spectral::FeatureScale& scale() const { return m_scale; }
    [[nodiscard]] const std::vector<std::string>& classes() const { return m_classes; }
    [[nodiscard]] std::size_t classCount() const { return m_classes.size(); }
    /// The corpus's classes, of which classes() are parts where withSubClasses() made them.
    [[nodiscard]] const ClassParents& parents() const { return m_parents; }
    [[nodiscard]] std::size_t parentOf(std::size_t clip) const
    {
        return m_parents.of[m_clips[clip].classIndex];
    }
    /// The same clips with other classes; a clip's keeps its parent.
    [[nodiscard]] FeatureSet withSubClasses(SubClasses subClasses) &&;

    [[nodiscard]] const std::vector<Clip>& clips() const { return m_clips; }
    [[nodiscard]] const std::vector<std::size_t>& trainingClips() const { return m_training; }
    [[nodiscard]] const std::vector<std::size_t>& heldOutClips() const { return m_heldOut; }
    /// [channels, bands, frames] in [0, 1]. Throws std::runtime_error, in words, where the disk no
    /// longer gives what it gave before.
    [[nodiscard]] std::vector<float> features(std::size_t clip) const;

    /// The clip in which a class plays the same music as `clip`, frame by frame: the clip itself
    /// for its own class, nothing where no such rendering is known. Of a sub-class it is the
    /// rendering of its parent, whichever sub-class that has fallen to; of the other sub-classes
    /// of its own parent there is none, since the clip is how the parent plays it.
    [[nodiscard]] std::optional<std::size_t> truthOf(
        std::size_t clip, std::size_t classIndex) const;

    /// Recordings that were left out when the features were computed.
    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }
    /// Why the features could not be kept for the next time, if they could not.
    [[nodiscard]] const std::optional<Problem>& cacheProblem() const { return m_cacheProblem; }
    /// What decoding each recording told; nothing where no sample could be decoded.
    [[nodiscard]] const std::vector<std::optional<RecordingFacts>>& facts() const
    {
        return m_facts;
    }
    /// Of the corpus, see corpus::fingerprint().
    [[nodiscard]] const std::string& fingerprint() const { return m_fingerprint; }

private:
    friend class FeatureBuilder;

    /// The same phrase at the same frame.
    struct Music {
        std::size_t phrase = 0;
        std::size_t firstFrame = 0;
        friend auto operator<=>(const Music&, const Music&) = default;
    };

    std::shared_ptr<const spectral::Representation> m_representation;
    std::shared_ptr<const FeatureFile> m_file;
    spectral::FeatureShape m_shape;
    spectral::FeatureScale m_scale;
    std::vector<std::string> m_classes;
    ClassParents m_parents;
    std::vector<Clip> m_clips;
    std::vector<std::size_t> m_training;
    std::vector<std::size_t> m_heldOut;
    std::vector<std::optional<std::size_t>> m_phrases; ///< one for each recording
    std::map<Music, std::vector<std::size_t>> m_renderings; ///< clips
    std::vector<std::optional<RecordingFacts>> m_facts; ///< one for each recording
    std::vector<Problem> m_problems;
    std::optional<Problem> m_cacheProblem;
    std::string m_fingerprint;
};

/// The features of every recording, computed or as they were kept (feature_cache.h), cut into clips
/// and scaled. Recordings that are unreadable, silent or shorter than a clip are left out as
/// problems, silent clips without a word. Fails, in words, when fewer than two classes keep
/// training clips. What was damaged in the cache is made anew.
[[nodiscard]] Result<FeatureSet> computeFeatures(
    const Corpus& corpus, const FeatureRequest& request, Monitor& monitor);

} // namespace timbrel::corpus
