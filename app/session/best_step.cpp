// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/best_step.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbrel::app {
namespace {

constexpr std::string_view kTransfer = "validation/transfer_error";
constexpr std::string_view kErrors = "validation/";
constexpr std::string_view kTotal = "loss/total";

} // namespace

std::vector<std::string> judgingCurves(const std::vector<snapshots::SeriesPoint>& series)
{
    std::vector<std::string> curves; // a handful, met a million times
    for (const auto& point : series) {
        const bool judges = point.name == kTotal || point.name.starts_with(kErrors);
        if (judges && std::ranges::find(curves, point.name) == curves.end()) {
            curves.push_back(point.name);
        }
    }
    const auto rank = [](std::string_view name) {
        return name == kTransfer ? 0 : name == kTotal ? 2 : 1;
    };
    std::ranges::sort(curves, {},
        [&rank](const std::string& name) { return std::pair(rank(name), std::string_view(name)); });
    return curves;
}

std::optional<std::int64_t> bestStep(const std::vector<snapshots::SeriesPoint>& series,
    const std::vector<std::int64_t>& steps, std::string_view curve)
{
    std::optional<std::int64_t> best;
    double least = 0.0;
    const auto take = [&](std::int64_t step, std::optional<double> value) {
        if (value && (!best || *value < least)) {
            best = step;
            least = *value;
        }
    };
    auto step = steps.begin();
    std::optional<double> value;
    for (const auto& point : series) {
        if (point.name != curve || !std::isfinite(point.value)) {
            continue;
        }
        for (; step != steps.end() && *step < point.step; ++step) {
            take(*step, value);
        }
        value = point.value;
    }
    for (; step != steps.end(); ++step) {
        take(*step, value);
    }
    return best;
}

} // namespace timbrel::app
