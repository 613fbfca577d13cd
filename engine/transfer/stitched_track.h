// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/transfer/stitching.h"

namespace timbrel::transfer {

/// Which rows of features are blended in which way.
struct BlendedRows {
    std::size_t all = 0;
    std::size_t decibels = 0; ///< the first ones, which can be blended as powers
    std::size_t firstAngle = 0; ///< angles have no mean: the clip with the largest share gives them
    std::size_t angles = 0;
};

/// A track that grows clip by clip. Keeps the track and no clip, so memory does not grow with their
/// overlap. One thread.
class StitchedTrack final {
public:
    /// Of `frames` frames, at least one.
    StitchedTrack(const Stitching& stitching, const BlendedRows& rows, std::size_t frames);

    [[nodiscard]] std::size_t clipCount() const { return m_clipCount; }
    /// Adds the next clip: absolute features, [rows, clipFrames].
    void add(const Matrix& clip);
    /// The whole, [rows, frames], when every clip was added.
    [[nodiscard]] Matrix take();

private:
    [[nodiscard]] bool isAngle(std::size_t row) const;

    Stitching m_stitching;
    BlendedRows m_rows;
    std::size_t m_clipCount;
    std::size_t m_added = 0;
    Matrix m_whole; ///< levels as powers while they are blended so
    std::vector<float> m_largest; ///< share of any clip so far, for each frame
};

} // namespace timbrel::transfer
