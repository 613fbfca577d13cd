// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/best_step.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace timbrel::app {
namespace {

constexpr std::string_view kTransfer = "validation/transfer_error";
constexpr std::string_view kErrors = "validation/";
constexpr std::string_view kTotal = "loss/total";

} // namespace

std::vector<std::string> judgingCurves(const std::vector<snapshots::SeriesPoint>& series)
{
    std::set<std::string, std::less<>> names;
    for (const auto& point : series) {
        if (point.name == kTotal || point.name.starts_with(kErrors)) {
            names.insert(point.name);
        }
    }
    const auto rank = [](std::string_view name) {
        return name == kTransfer ? 0 : name == kTotal ? 2 : 1;
    };
    std::vector<std::string> curves(names.begin(), names.end());
    std::ranges::stable_sort(curves, {}, rank);
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
