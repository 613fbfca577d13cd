// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/spectral/synthesis.h"

namespace timbrel::spectral {

/// The features of one clip: [channels, bands, frames].
struct FeatureShape {
    std::size_t channels = 1;
    std::size_t bands = 0;
    std::size_t frames = 0;

    [[nodiscard]] std::size_t rows() const { return channels * bands; }
    [[nodiscard]] std::size_t size() const { return rows() * frames; }
    friend bool operator==(const FeatureShape&, const FeatureShape&) = default;
};

/// What ties a corpus's [0, 1] features to absolute ones. One per corpus, not per clip, or clips
/// put side by side would change loudness; stored with the run. What the numbers mean is known to
/// the representation that made them.
struct FeatureScale {
    std::vector<float> values;

    friend bool operator==(const FeatureScale&, const FeatureScale&) = default;
};

/// Gathers the scale from a corpus's training part, in as many passes over it as that takes.
class ScaleEstimator {
public:
    ScaleEstimator() = default;
    ScaleEstimator(const ScaleEstimator&) = delete;
    ScaleEstimator& operator=(const ScaleEstimator&) = delete;
    virtual ~ScaleEstimator() = default;

    /// One recording's absolute features, [channels·bands, frames].
    virtual void add(const Matrix& absolute, std::size_t classIndex) = 0;
    /// Ends a pass; whether another one is needed.
    [[nodiscard]] virtual bool again() { return false; }
    [[nodiscard]] virtual FeatureScale scale() const = 0;
};

/// A way from sound to features and back. Immutable after creation; every function may be called
/// from any thread.
///
/// Absolute features are physical and know nothing of a corpus; unit features are what a network
/// sees. Matrices are [channels·bands, frames], a channel's bands one after another, and may be
/// of any number of frames.
class Representation {
public:
    Representation() = default;
    Representation(const Representation&) = delete;
    Representation& operator=(const Representation&) = delete;
    virtual ~Representation() = default;

    [[nodiscard]] virtual int sampleRate() const = 0; ///< Hz
    [[nodiscard]] virtual FeatureShape shape() const = 0; ///< of one clip
    [[nodiscard]] virtual std::size_t hop() const = 0; ///< samples per frame
    [[nodiscard]] std::size_t clipSamples() const { return shape().frames * hop(); }
    /// What absolute features are measured in, one word or two for each channel.
    [[nodiscard]] virtual std::string_view unit() const = 0;
    /// The channel that holds an angle, whose 0 and 1 are the same to it.
    [[nodiscard]] virtual std::optional<std::size_t> angleChannel() const { return {}; }

    /// Absolute features of a whole signal (not empty, at sampleRate()): samples/hop frames, at
    /// least one.
    [[nodiscard]] virtual Matrix analyse(std::span<const float> samples) const = 0;

    [[nodiscard]] virtual std::unique_ptr<ScaleEstimator> scaleEstimator(
        std::size_t classCount) const = 0;
    /// Whether classes have scales of their own, so that changing class changes the sound by the
    /// scale alone.
    [[nodiscard]] virtual bool scaleIsPerClass() const { return false; }
    /// Absolute to [0, 1] and back, in place, as features of a class.
    virtual void toUnit(
        Matrix& features, const FeatureScale& scale, std::size_t classIndex) const = 0;
    virtual void fromUnit(
        Matrix& features, const FeatureScale& scale, std::size_t classIndex) const = 0;

    /// Absolute features back to frames·hop samples. Deterministic in `how`; tells and asks
    /// `monitor` at every iteration.
    [[nodiscard]] virtual Result<Sound> synthesise(
        const Matrix& absolute, const Synthesis& how, Monitor& monitor) const = 0;

    /// Decibels under the scale's reference, for people.
    [[nodiscard]] virtual snapshots::Spectrogram picture(
        const Matrix& absolute, const FeatureScale& scale) const = 0;
    /// What a picture sounds like; whatever it does not show, such as phase, is estimated.
    [[nodiscard]] virtual Result<Sound> synthesisePicture(const snapshots::Spectrogram& picture,
        const FeatureScale& scale, const Synthesis& how, Monitor& monitor) const = 0;
};

/// The scale of a corpus that consists of one piece of one class.
[[nodiscard]] FeatureScale scaleOf(const Representation& representation, const Matrix& absolute);

} // namespace timbrel::spectral
