// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/measures.h"

#include <cassert>
#include <cmath>
#include <cstddef>
#include <vector>

namespace timbrel::spectral {

double spectralConvergence(const Matrix& reference, const Matrix& estimate)
{
    assert(reference.rows == estimate.rows && reference.columns == estimate.columns);
    double difference = 0.0;
    double whole = 0.0;
    for (std::size_t n = 0; n < reference.values.size(); ++n) {
        const double wanted = static_cast<double>(reference.values[n]);
        const double error = wanted - static_cast<double>(estimate.values[n]);
        difference += error * error;
        whole += wanted * wanted;
    }
    return whole > 0.0 ? std::sqrt(difference / whole) : 0.0;
}

double amplitudeDb(double ratio)
{
    return 20.0 * std::log10(ratio);
}

double logSpectralDistance(const Matrix& reference, const Matrix& estimate, DistanceAxis axis)
{
    assert(reference.rows == estimate.rows && reference.columns == estimate.columns);
    assert(!reference.empty());
    const bool overBands = axis == DistanceAxis::Bands;
    std::vector<double> squares(overBands ? reference.columns : reference.rows);
    for (std::size_t band = 0; band < reference.rows; ++band) {
        for (std::size_t frame = 0; frame < reference.columns; ++frame) {
            const double error = static_cast<double>(reference.at(band, frame))
                - static_cast<double>(estimate.at(band, frame));
            squares[overBands ? frame : band] += error * error;
        }
    }
    const auto count = static_cast<double>(overBands ? reference.rows : reference.columns);
    double sum = 0.0;
    for (const double square : squares) {
        sum += std::sqrt(square / count);
    }
    return sum / static_cast<double>(squares.size());
}

} // namespace timbrel::spectral
