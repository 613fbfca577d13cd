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

std::vector<std::string> judgingCurves(const snapshots::CurveSet& series)
{
    std::vector<std::string> curves;
    for (const auto& curve : series.curves()) {
        if (curve.name == kTotal || curve.name.starts_with(kErrors)) {
            curves.push_back(curve.name);
        }
    }
    const auto rank = [](std::string_view name) {
        return name == kTransfer ? 0 : name == kTotal ? 2 : 1;
    };
    std::ranges::sort(curves, {},
        [&rank](const std::string& name) { return std::pair(rank(name), std::string_view(name)); });
    return curves;
}

std::optional<std::int64_t> bestStep(const snapshots::CurveSet& series,
    const std::vector<std::int64_t>& steps, std::string_view curve)
{
    const auto* judge = series.find(curve);
    if (judge == nullptr) {
        return std::nullopt;
    }
    std::optional<std::int64_t> best;
    double least = 0.0;
    for (const auto step : steps) {
        const auto after = std::ranges::upper_bound(judge->steps, static_cast<double>(step));
        auto value = judge->values.begin() + (after - judge->steps.begin());
        while (value != judge->values.begin() && !std::isfinite(*(value - 1))) {
            --value; // its last point that is a number
        }
        if (value != judge->values.begin() && (!best || *(value - 1) < least)) {
            best = step;
            least = *(value - 1);
        }
    }
    return best;
}

} // namespace timbrel::app
