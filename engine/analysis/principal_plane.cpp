// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/principal_plane.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

constexpr int kIterations = 30;

Matrix centred(Matrix points)
{
    std::vector<double> means(points.columns, 0.0);
    for (std::size_t i = 0; i < points.rows; ++i) {
        for (std::size_t j = 0; j < points.columns; ++j) {
            means[j] += static_cast<double>(points.at(i, j));
        }
    }
    for (std::size_t i = 0; i < points.rows; ++i) {
        for (std::size_t j = 0; j < points.columns; ++j) {
            points.at(i, j) -= static_cast<float>(means[j] / static_cast<double>(points.rows));
        }
    }
    return points;
}

float dot(std::span<const float> a, std::span<const float> b)
{
    float sum = 0.0F;
#pragma omp simd reduction(+ : sum)
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += a[i] * b[i];
    }
    return sum;
}

void addScaled(std::span<float> sum, float factor, std::span<const float> part)
{
    for (std::size_t i = 0; i < sum.size(); ++i) {
        sum[i] += factor * part[i];
    }
}

/// Length 1, or all zero where there is no direction left.
void normalise(std::span<float> direction)
{
    const float length = std::sqrt(dot(direction, direction));
    for (float& value : direction) {
        value = length > 0.0F ? value / length : 0.0F;
    }
}

std::vector<float> projected(const Matrix& points, std::span<const float> direction)
{
    std::vector<float> places(points.rows);
    for (std::size_t i = 0; i < points.rows; ++i) {
        places[i] = dot(points.row(i), direction);
    }
    return places;
}

/// One step of the power method: the points' covariance times the direction, length 1.
void widen(const Matrix& points, std::span<float> direction)
{
    std::vector<float> next(direction.size(), 0.0F);
    const auto places = projected(points, direction);
    for (std::size_t i = 0; i < points.rows; ++i) {
        addScaled(next, places[i], points.row(i));
    }
    normalise(next);
    std::ranges::copy(next, direction.begin());
}

} // namespace

PlanePoints principalPlane(const Matrix& points, std::uint64_t seed)
{
    const Matrix cloud = centred(points);
    Matrix directions(2, points.columns);
    RandomStream random(seed, "principal plane");
    for (float& value : directions.values) {
        value = static_cast<float>(random.normal());
    }
    const auto first = directions.row(0);
    const auto second = directions.row(1);
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        widen(cloud, first);
        widen(cloud, second);
        addScaled(second, -dot(first, second), first);
        normalise(second);
    }
    PlanePoints plane{projected(cloud, first), projected(cloud, second)};
    const float variance = dot(plane.x, plane.x) / static_cast<float>(points.rows);
    for (std::size_t i = 0; i < points.rows && variance > 0.0F; ++i) {
        plane.x[i] /= std::sqrt(variance);
        plane.y[i] /= std::sqrt(variance);
    }
    return plane;
}

} // namespace timbrel::analysis
