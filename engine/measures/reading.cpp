// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/reading.h"

#include <cassert>
#include <limits>
#include <numeric>

#include "engine/analysis/held_out_errors.h"
#include "engine/runtime/parallel.h"

namespace timbrel::measures {

double Samples::mean() const
{
    assert(!values.empty());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Samples overExamples(std::span<const Example> examples, const ExampleValue& value)
{
    std::vector<std::optional<double>> values(examples.size());
    runtime::parallelFor(examples.size(), runtime::hardwareThreads(),
        [&](std::size_t index) { values[index] = value(examples[index], index); });
    Samples samples;
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (values[index]) {
            samples.add(*values[index], examples[index].group);
        }
    }
    return samples;
}

Matrix byPair(
    std::span<const Example> examples, const Samples& samples, const ClassParents& parents)
{
    const auto classCount = parents.names.size();
    assert(samples.values.size() == examples.size());
    std::vector<analysis::ErrorMean> means(classCount * classCount);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto source = parents.of[examples[i].source];
        const auto target = parents.of[examples[i].transfer.target];
        means[source * classCount + target].add(samples.values[i]);
    }
    Matrix pairs(classCount, classCount, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t i = 0; i < means.size(); ++i) {
        if (means[i].count > 0) {
            pairs.values[i] = static_cast<float>(means[i].value());
        }
    }
    return pairs;
}

} // namespace timbrel::measures
