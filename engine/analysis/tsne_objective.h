// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/analysis/affinities.h"
#include "engine/analysis/plane_points.h"
#include "engine/analysis/repulsion.h"

namespace timbrel::analysis {

/// Σ p log(p/q) over all pairs of points in the plane, and its slope; p are the affinities, q the
/// pairs' share of 1/(1 + distance²). What points push each other with is `Repulsion`'s, with its
/// precision. The same bits for any `threads`. Van der Maaten and Hinton (2008), equation 5.
class TsneObjective final {
public:
    /// `affinities` must outlive this.
    TsneObjective(const Affinities& affinities, std::size_t threads);

    /// p being `exaggeration` × the affinities. `gradient` gets as many as there are points.
    void slope(float exaggeration, const PlanePoints& points, PlanePoints& gradient);

    /// The Kullback–Leibler divergence itself, without exaggeration.
    [[nodiscard]] double divergence(const PlanePoints& points);

private:
    /// Fills m_pushes and returns Σ 1/(1 + d²) over all pairs.
    double push(const PlanePoints& points);

    const Affinities& m_affinities;
    std::size_t m_threads;
    Repulsion m_repulsion;
    PlanePoints m_pushes;
    std::vector<double> m_closeness; ///< of each task
};

} // namespace timbrel::analysis
