// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/schema.h"
#include "engine/snapshots/track.h"

namespace timbrel::transfer {

/// The ways of making one track of clips, the usual one first. Each has at most two parameters:
/// `frames`, whose label says what it counts (0 is the usual number for the clips), and `power`,
/// where clips are blended at all.
[[nodiscard]] std::span<const params::Row> stitchingWays();

/// Rising weights of a crossfade over n frames: a_t = C(2n−1, t−1) / C(2n−1, n−1), t = 1..n
/// (Marsden 2021, eq. 7). The last is 1; most of the rise lies in the last 2 √n frames.
[[nodiscard]] std::vector<float> binomialMask(std::size_t n);

struct StitchingWay;

/// How large a share each clip has of each frame of a track. Clip i covers the frames from i·hop
/// on; the shares of all clips add up to 1 at every frame. The first and the last clip supply what
/// lies before and behind everything that clips give elsewhere; the last may reach beyond the
/// track. A value; any thread.
class Stitching final {
public:
    /// Refuses unknown ways and more frames than clips of `clipFrames` can give, in words.
    [[nodiscard]] static Result<Stitching> create(
        const snapshots::StitchingChoice& choice, std::size_t clipFrames);

    [[nodiscard]] std::size_t clipFrames() const { return m_clipFrames; }
    [[nodiscard]] std::size_t hop() const { return m_hop; }
    [[nodiscard]] bool blendsPower() const { return m_power; }

    /// The clips that cover a track, at least one.
    [[nodiscard]] std::size_t clipCount(std::size_t trackFrames) const;
    /// What clip `clip` of `count` gives to the frames that it covers: [clipFrames], in [0, 1].
    [[nodiscard]] std::vector<float> weights(std::size_t clip, std::size_t count) const;
    /// The frames of a track in which another clip than in the frame before has the largest share.
    [[nodiscard]] std::vector<std::size_t> seams(std::size_t trackFrames) const;

private:
    Stitching(const StitchingWay& way, std::size_t clipFrames, std::size_t number, bool power);

    const StitchingWay* m_way; ///< a row of the table
    std::size_t m_clipFrames;
    std::size_t m_number; ///< what the way makes something of, in frames
    std::size_t m_hop;
    bool m_power;
};

} // namespace timbrel::transfer
