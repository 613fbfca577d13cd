// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/analysis/plane_points.h"

namespace timbrel::analysis {

/// How all points in the plane push each other away in t-SNE. A crowd that is far enough from a
/// group of points pushes as one point in its middle (Barnes and Hut 1986; van der Maaten 2014);
/// what it is compared with is the group, so that one list of crowds serves all its points.
///
/// Keeps its memory from one call to the next. Any one thread.
class Repulsion final {
public:
    /// A crowd counts as far where its width is below this part of its distance.
    explicit Repulsion(float openness = 0.4F)
        : m_openness(openness)
    {
    }

    /// Sorts the points into a tree. They must stay where they are until the next call.
    void prepare(const PlanePoints& points);

    /// Groups of neighbouring points, every point in one of them.
    [[nodiscard]] std::size_t groupCount() const { return m_groups.size(); }

    /// For each point of the groups [first, last): Σ (own − other) / (1 + d²)², by its index.
    /// Returns Σ 1/(1 + d²) over the pairs of a point of these groups and any other point. Groups
    /// may be pushed on several threads at once.
    double push(std::size_t first, std::size_t last, PlanePoints& pushes) const;

private:
    /// Points near each other: all below a cell of the tree, or those of one leaf.
    struct Crowd {
        float x = 0.0F; ///< its middle
        float y = 0.0F;
        float left = 0.0F; ///< what it takes up
        float right = 0.0F;
        float top = 0.0F;
        float bottom = 0.0F;
        float farAway = 0.0F; ///< beyond this squared distance it is one point
        std::uint32_t begin = 0; ///< its points, in the order of the tree
        std::uint32_t end = 0;
        std::uint32_t next = 0; ///< the crowd after it and all its parts
        bool leaf = false;
    };
    struct Pushers; ///< what pushes one group: crowds and points

    void sortPoints(const PlanePoints& points);
    void addCrowd(std::uint32_t begin, std::uint32_t end, int level);
    void describeLeaf(Crowd& crowd) const;
    void describeWhole(std::uint32_t index);
    void gather(const Crowd& group, Pushers& pushers) const;

    float m_openness;
    std::vector<std::uint64_t> m_keys; ///< place along a Z-shaped curve and index, rising
    std::vector<std::uint64_t> m_spare;
    std::vector<float> m_x; ///< in the order of the keys
    std::vector<float> m_y;
    std::vector<Crowd> m_crowds; ///< each followed by its parts
    std::vector<std::uint32_t> m_groups; ///< those that are leaves
};

} // namespace timbrel::analysis
