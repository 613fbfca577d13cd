// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "engine/measures/subject.h"

namespace timbrel::measures {

/// Values of single clips or transfers, with the music each is of. What is reported is their mean.
struct Samples {
    std::vector<double> values;
    std::vector<std::size_t> groups; ///< see Subject::groupOf

    void add(double value, std::size_t group)
    {
        values.push_back(value);
        groups.push_back(group);
    }
    [[nodiscard]] bool empty() const { return values.empty(); }
    [[nodiscard]] double mean() const; ///< there must be values
};

/// What a measure found: the model's values and, in the order of its row, those of its baselines,
/// empty where one does not apply.
struct Reading {
    Samples model;
    std::vector<Samples> baselines;
    Matrix pairs = {}; ///< means of the model's values, [source class, target class], or empty
};

/// One value for an example, or nothing where there is none.
using ExampleValue =
    std::function<std::optional<double>(const Example& example, std::size_t index)>;

/// The values of all examples, computed on all cores.
[[nodiscard]] Samples overExamples(std::span<const Example> examples, const ExampleValue& value);

/// Means by source and target class of the corpus, [classes, classes]; not a number for pairs
/// without values. `samples` has one value for each example.
[[nodiscard]] Matrix byPair(
    std::span<const Example> examples, const Samples& samples, const ClassParents& parents);

} // namespace timbrel::measures
