// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

/// Reads the numbers of a FeatureScale of mel-normalised: the largest normalised value, the loudest
/// level in decibels, then for each group of classes σ and σ_b of every band.
class Normalisation final {
public:
    static constexpr float kLeastDeviation = 1e-3F; ///< added to σ_b, as in seed 003

    Normalisation(const FeatureScale& scale, std::size_t bands);

    [[nodiscard]] float largest() const { return m_values[0]; }
    [[nodiscard]] float loudestDb() const { return m_values[1]; }
    [[nodiscard]] std::size_t groups() const { return (m_values.size() - kHead) / (1 + m_bands); }
    [[nodiscard]] float deviation(std::size_t group) const; ///< σ
    [[nodiscard]] float bandDeviation(std::size_t group, std::size_t band) const; ///< σ_b + 10⁻³

private:
    static constexpr std::size_t kHead = 2;

    std::span<const float> m_values;
    std::size_t m_bands;
};

/// Measures it in three passes: σ and the loudest power; σ_b; the largest value.
class NormalisationEstimator final : public ScaleEstimator {
public:
    NormalisationEstimator(std::size_t groups, std::size_t bands);

    void add(const Matrix& power, std::size_t classIndex) override;
    [[nodiscard]] bool again() override;
    [[nodiscard]] FeatureScale scale() const override { return m_scale; }

private:
    /// Mean and deviation of what it is given.
    struct Moments {
        double count = 0.0;
        double sum = 0.0;
        double squares = 0.0;

        void add(double value);
        [[nodiscard]] float deviation() const; ///< 1 where there is none
    };

    std::size_t m_groups;
    std::size_t m_bands;
    int m_pass = 0;
    std::vector<Moments> m_power; ///< one for each group
    std::vector<Moments> m_bandMoments; ///< [group][band]
    float m_loudest = 0.0F;
    FeatureScale m_scale;
};

} // namespace timbrel::spectral
