// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/snapshots/spectrogram.h"

namespace timbrel::spectral {

/// The features of one clip: [channels, bands, frames].
struct FeatureShape {
    std::size_t channels = 1;
    std::size_t bands = 0;
    std::size_t frames = 0;

    [[nodiscard]] std::size_t size() const { return channels * bands * frames; }
    friend bool operator==(const FeatureShape&, const FeatureShape&) = default;
};

/// What ties a corpus's [0, 1] features to absolute decibels. One per corpus, not per clip, or
/// clips put side by side would change loudness; stored with the run.
struct FeatureScale {
    float referenceDb = 0.0F;
};

/// A way from sound to features and back. Immutable after creation; every function may be called
/// from any thread.
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

    /// [channels·bands, frames] of a whole signal (not empty, at sampleRate()) in decibels:
    /// samples/hop frames, at least one.
    [[nodiscard]] virtual Matrix analyse(std::span<const float> samples) const = 0;

    /// The scale of a corpus from the largest absolute feature in its training part.
    [[nodiscard]] virtual FeatureScale scaleFor(float largest) const = 0;
    /// Decibels to [0, 1], what a network sees, and back; in place.
    virtual void toUnit(std::span<float> features, FeatureScale scale) const = 0;
    virtual void fromUnit(std::span<float> features, FeatureScale scale) const = 0;

    /// Decibels [channels·bands, frames] back to frames·hop samples. Deterministic in `seed`; asks
    /// `monitor` at every iteration.
    [[nodiscard]] virtual Result<Sound> synthesise(
        const Matrix& absolute, std::uint64_t seed, Monitor& monitor) const = 0;

    /// Decibels under the scale's reference, for people.
    [[nodiscard]] virtual snapshots::Spectrogram picture(
        const Matrix& absolute, FeatureScale scale) const = 0;
};

} // namespace timbrel::spectral
