// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/evaluation_report.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

namespace timbrel::app {
namespace {

constexpr std::size_t kMostClasses = 12; // in a matrix as wide as a terminal

std::string bracketed(const std::optional<snapshots::Interval>& interval)
{
    return interval ? fmt::format("[{:.3f}, {:.3f}]", interval->low, interval->high) : "";
}

const char* arrow(snapshots::Better better)
{
    switch (better) {
    case snapshots::Better::Lower:
        return "lower is better";
    case snapshots::Better::Higher:
        return "higher is better";
    case snapshots::Better::AsGuessing:
        return "best near the first line below";
    }
    return "";
}

/// "class_accuracy" taken apart, in percent.
std::string toText(const snapshots::PairMeasure& pairs, const snapshots::MeasureTable& table)
{
    std::size_t width = 8;
    for (const auto& name : table.classes) {
        width = std::max(width, name.size() + 2);
    }
    std::string text = fmt::format("{:>{}}", "from \\ to", width + 2);
    for (const auto& name : table.classes) {
        text += fmt::format("{:>{}}", name, width);
    }
    text += "\n";
    for (std::size_t row = 0; row < table.classes.size(); ++row) {
        text += fmt::format("{:>{}}", table.classes[row], width + 2);
        for (const float value : pairs.values.row(row)) {
            text += std::isnan(value) ? fmt::format("{:>{}}", "·", width)
                                      : fmt::format("{:>{}.0f} %", 100.0F * value, width - 2);
        }
        text += "\n";
    }
    return text;
}

} // namespace

std::string toText(const snapshots::MeasureTable& table)
{
    std::string text = fmt::format("{} held-out clips, {} transfers{}\n\n", table.clips,
        table.transfers, table.corpus.empty() ? "" : " of " + table.corpus);
    const auto into = std::back_inserter(text);
    for (const auto& measure : table.measures) {
        fmt::format_to(into, "{:<44} {:>8.4f}  {:<17} {}{}\n", measure.label, measure.value,
            bracketed(measure.interval), measure.unit.empty() ? "" : measure.unit + ", ",
            arrow(measure.better));
        for (const auto& baseline : measure.baselines) {
            fmt::format_to(into, "  {:<42} {:>8.4f}  {}\n", baseline.label, baseline.value,
                bracketed(baseline.interval));
        }
    }
    if (!table.find("transfer_error")) {
        text += "\nHow far transfers are from the truth is unknown: no recording is played by "
                "another class too.\n";
    }
    for (const auto& pairs : table.pairs) {
        if (pairs.id == "class_accuracy" && table.classes.size() <= kMostClasses) {
            text += "\nHeard as the target class, from whom to whom\n" + toText(pairs, table);
        }
    }
    return text + "\nIn brackets: where 95 % of the means lie when recordings are drawn anew.\n";
}

} // namespace timbrel::app
