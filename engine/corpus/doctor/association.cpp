// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/association.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <utility>

namespace timbrel::corpus {

double associationWithLabels(
    std::span<const std::size_t> classes, std::span<const std::string> labels)
{
    assert(classes.size() == labels.size());
    std::map<std::size_t, double> ofClass;
    std::map<std::string, double> ofLabel;
    std::map<std::pair<std::size_t, std::string>, double> ofBoth;
    for (std::size_t index = 0; index < classes.size(); ++index) {
        ++ofClass[classes[index]];
        ++ofLabel[labels[index]];
        ++ofBoth[{classes[index], labels[index]}];
    }
    const auto n = static_cast<double>(classes.size());
    const auto rows = static_cast<double>(ofClass.size());
    const auto columns = static_cast<double>(ofLabel.size());
    if (rows < 2.0 || columns < 2.0) {
        return 0.0;
    }
    // φ² = Σ observed² / (row sum · column sum) − 1; cells without observations add nothing.
    double phiSquared = -1.0;
    for (const auto& [cell, count] : ofBoth) {
        phiSquared += count * count / (ofClass[cell.first] * ofLabel[cell.second]);
    }
    const auto corrected = [n](double size) {
        return size - (size - 1.0) * (size - 1.0) / (n - 1.0);
    };
    const double smaller = std::min(corrected(rows), corrected(columns)) - 1.0;
    const double excess = phiSquared - (rows - 1.0) * (columns - 1.0) / (n - 1.0);
    return smaller > 0.0 ? std::sqrt(std::clamp(excess / smaller, 0.0, 1.0)) : 0.0;
}

double associationWithValues(std::span<const std::size_t> classes, std::span<const double> values)
{
    assert(classes.size() == values.size());
    struct Sum {
        double count = 0.0;
        double values = 0.0;
    };
    std::map<std::size_t, Sum> sums;
    Sum all;
    for (std::size_t index = 0; index < classes.size(); ++index) {
        for (Sum* sum : {&sums[classes[index]], &all}) {
            sum->count += 1.0;
            sum->values += values[index];
        }
    }
    const auto k = static_cast<double>(sums.size());
    if (k < 2.0 || all.count <= k) {
        return 0.0;
    }
    double within = 0.0;
    double total = 0.0;
    for (std::size_t index = 0; index < classes.size(); ++index) {
        const Sum& own = sums[classes[index]];
        within += std::pow(values[index] - own.values / own.count, 2.0);
        total += std::pow(values[index] - all.values / all.count, 2.0);
    }
    return total > 0.0
        ? std::clamp(1.0 - within / total * (all.count - 1.0) / (all.count - k), 0.0, 1.0)
        : 0.0;
}

} // namespace timbrel::corpus
