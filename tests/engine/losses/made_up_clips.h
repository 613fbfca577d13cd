// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/losses/weighted_loss.h"
#include "engine/params/parameter_set.h"

namespace timbrel::losses {

inline constexpr std::int64_t kBands = 32;
inline constexpr std::int64_t kFrames = 48;
inline constexpr double kRangeDb = 80.0;

/// Two clips of random doubles, so that finite differences tell something.
inline torch::Tensor clips(std::uint64_t seed)
{
    torch::manual_seed(seed);
    return torch::rand({2, 1, kBands, kFrames}, torch::kFloat64);
}

/// The losses section with no weights but those that are set.
class LossValues final {
public:
    LossValues()
        : m_values(WeightedLoss::parametersRow().parameters)
    {
        for (const auto& row : lossCatalog()) {
            set(row.row.id, 0.0);
        }
    }
    LossValues& set(const std::string& id, params::Value value)
    {
        const auto outcome = m_values.set(id, std::move(value));
        EXPECT_TRUE(outcome) << outcome.error().text();
        return *this;
    }
    [[nodiscard]] LossContext context() const
    {
        return {.values = m_values,
            .bands = kBands,
            .frames = kFrames,
            .rangeDb = kRangeDb,
            .bandHz = bandHz(),
            .framesPerSecond = 62.5,
            .precision = torch::kFloat64};
    }
    [[nodiscard]] Result<WeightedLoss> sum() const { return WeightedLoss::create(context()); }

private:
    /// A quarter of an octave from band to band.
    static std::vector<float> bandHz()
    {
        std::vector<float> hz;
        for (std::int64_t band = 0; band < kBands; ++band) {
            hz.push_back(static_cast<float>(55.0 * std::exp2(static_cast<double>(band) / 4.0)));
        }
        return hz;
    }

    params::ParameterSet m_values;
};

/// The slope of a scalar function of `at` in one of its numbers, from both sides.
template <typename Function>
double slope(const Function& function, const torch::Tensor& at, std::int64_t index)
{
    constexpr double kStep = 1e-6;
    const torch::NoGradGuard noGradient;
    auto above = at.detach().clone();
    auto below = at.detach().clone();
    above.data_ptr<double>()[index] += kStep;
    below.data_ptr<double>()[index] -= kStep;
    return (function(above) - function(below)).template item<double>() / (2.0 * kStep);
}

} // namespace timbrel::losses
