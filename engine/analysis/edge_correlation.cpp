// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/edge_correlation.h"

#include <cassert>
#include <cmath>
#include <vector>

namespace timbrel::analysis {
namespace {

/// Of angles, the shorter way round.
double step(float from, float to, bool isAngle)
{
    const double way = static_cast<double>(to) - static_cast<double>(from);
    return isAngle ? way - std::round(way) : way;
}

/// [rows − 1, columns − 1]
std::vector<double> edges(const EdgePicture& picture, std::size_t rows, std::size_t columns)
{
    std::vector<double> lengths;
    lengths.reserve((rows - 1) * (columns - 1));
    for (std::size_t row = 0; row + 1 < rows; ++row) {
        for (std::size_t column = 0; column + 1 < columns; ++column) {
            const auto here = row * columns + column;
            lengths.push_back(std::hypot(
                step(picture.values[here], picture.values[here + columns], picture.isAngle),
                step(picture.values[here], picture.values[here + 1], picture.isAngle)));
        }
    }
    return lengths;
}

double mean(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

} // namespace

std::optional<double> edgeCorrelation(
    const EdgePicture& first, const EdgePicture& second, std::size_t rows, std::size_t columns)
{
    assert(first.values.size() == rows * columns && second.values.size() == rows * columns);
    if (rows < 2 || columns < 2) {
        return std::nullopt;
    }
    const auto ofFirst = edges(first, rows, columns);
    const auto ofSecond = edges(second, rows, columns);
    const double meanFirst = mean(ofFirst);
    const double meanSecond = mean(ofSecond);
    double both = 0.0;
    double squaresFirst = 0.0;
    double squaresSecond = 0.0;
    for (std::size_t i = 0; i < ofFirst.size(); ++i) {
        const double awayFirst = ofFirst[i] - meanFirst;
        const double awaySecond = ofSecond[i] - meanSecond;
        both += awayFirst * awaySecond;
        squaresFirst += awayFirst * awayFirst;
        squaresSecond += awaySecond * awaySecond;
    }
    const double scale = std::sqrt(squaresFirst * squaresSecond);
    return scale > 0.0 ? std::optional(both / scale) : std::nullopt;
}

} // namespace timbrel::analysis
