// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/spectral/representation.h"

namespace timbrel::corpus {

/// The clips of a corpus as a network sees them: [channels, bands, frames] in [0, 1] each, all in
/// memory. Immutable; may be read from any thread.
class FeatureSet final {
public:
    [[nodiscard]] const spectral::FeatureShape& shape() const { return m_shape; }
    [[nodiscard]] const spectral::FeatureScale& scale() const { return m_scale; }
    [[nodiscard]] const std::vector<std::string>& classes() const { return m_classes; }
    [[nodiscard]] std::size_t classCount() const { return m_classes.size(); }

    [[nodiscard]] const std::vector<Clip>& clips() const { return m_clips; }
    [[nodiscard]] const std::vector<std::size_t>& trainingClips() const { return m_training; }
    [[nodiscard]] const std::vector<std::size_t>& heldOutClips() const { return m_heldOut; }
    /// [channels, bands, frames] in [0, 1]
    [[nodiscard]] std::vector<float> features(std::size_t clip) const;

    /// The clip in which a class plays the same music as `clip`, frame by frame: the clip itself
    /// for its own class, nothing where no such rendering is known.
    [[nodiscard]] std::optional<std::size_t> truthOf(
        std::size_t clip, std::size_t classIndex) const;

    /// Recordings that were left out when the features were computed.
    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }

private:
    friend class FeatureBuilder;

    spectral::FeatureShape m_shape;
    spectral::FeatureScale m_scale;
    std::vector<std::string> m_classes;
    std::vector<std::vector<float>> m_values; ///< one for each clip
    std::vector<Clip> m_clips;
    std::vector<std::string> m_music; ///< one for each clip: phrase and frame, or empty
    std::vector<std::size_t> m_training;
    std::vector<std::size_t> m_heldOut;
    std::unordered_map<std::string, std::vector<std::size_t>> m_renderings; ///< music → clips
    std::vector<Problem> m_problems;
};

/// Reads every recording, cuts it into clips every `clipHop` frames and scales them, on up to
/// `threads` threads. The scale is drawn from the training part unless one is `given` (that of a
/// run whose model will see the clips). Recordings that are unreadable, silent or shorter than a
/// clip are left out as problems, silent clips without a word. Fails, in words, when fewer than two
/// classes keep training clips.
[[nodiscard]] Result<FeatureSet> computeFeatures(const Corpus& corpus,
    std::shared_ptr<const spectral::Representation> representation, std::size_t clipHop,
    std::size_t threads, Monitor& monitor,
    std::optional<spectral::FeatureScale> given = std::nullopt);

} // namespace timbrel::corpus
