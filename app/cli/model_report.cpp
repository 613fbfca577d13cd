// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/model_report.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "engine/base/text.h"

namespace timbrel::app {
namespace {

using Cells = std::array<std::string, 6>;

const Cells kTitles{"layer", "kind", "output", "parameters", "share", "multiply-adds"};
constexpr std::size_t kFirstNumber = 3; // column; numbers stand on the right

/// "1,660,032"
std::string grouped(std::int64_t number)
{
    const auto digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += ',';
        }
        text += digits[i];
    }
    return text;
}

std::string percent(double share)
{
    return fmt::format("{:.1f} %", 100.0 * share);
}

/// Behind `rows`, a row for each layer.
std::vector<Cells> withLayers(std::vector<Cells> rows, const snapshots::ModelView& view)
{
    std::ranges::transform(view.layers, std::back_inserter(rows), [&](const auto& layer) {
        return Cells{layer.name, layer.kind, snapshots::shapeText(layer.output),
            grouped(layer.parameters), percent(view.shareOf(layer)), grouped(layer.multiplyAdds)};
    });
    return rows;
}

/// Letters of UTF-8 text, each as wide as any other here.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::array<std::size_t, std::tuple_size_v<Cells>> widthsOf(const std::vector<Cells>& rows)
{
    std::array<std::size_t, std::tuple_size_v<Cells>> widths{};
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    }
    return widths;
}

std::string line(
    const Cells& cells, const std::array<std::size_t, std::tuple_size_v<Cells>>& widths)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string room(widths[i] - widthOf(cells[i]), ' ');
        text += (i == 0 ? "" : "  ") + (i < kFirstNumber ? cells[i] + room : room + cells[i]);
    }
    return text + "\n";
}

/// What it is and what of it learns when, a line each.
std::string heading(const snapshots::ModelView& view)
{
    auto text = fmt::format("{}: {}, {} classes\n", view.name, view.method, view.classes);
    for (const auto& stage : view.graph.stages) {
        std::vector<std::string> terms;
        std::ranges::transform(stage.terms, std::back_inserter(terms),
            [](const auto& term) { return fmt::format("{:g} × {}", term.weight, term.label); });
        text += fmt::format("{}, {:.0f} % of the steps, minimises {}\n",
            stage.label.empty() ? "training" : stage.label, 100.0 * stage.share,
            fmt::join(terms, " + "));
    }
    return text;
}

std::string totals(const snapshots::ModelView& view)
{
    std::string text;
    for (const auto& part : view.parts) {
        text += fmt::format("{}: {} parameters", part.name, grouped(part.parameters));
        if (part.multiplyAdds > 0) {
            text += fmt::format(", {} multiply-adds for a clip", grouped(part.multiplyAdds));
        }
        text += "\n";
    }
    return text
        + fmt::format("all: {} parameters in {} layers, {} multiply-adds for a clip\n",
            grouped(view.parameters()), view.layers.size(), grouped(view.multiplyAdds()));
}

} // namespace

std::string modelAsText(const snapshots::ModelView& view)
{
    const auto rows = withLayers({kTitles}, view);
    const auto widths = widthsOf(rows);
    auto text = heading(view) + "\n";
    for (const auto& row : rows) {
        text += line(row, widths);
    }
    return text + "\n" + totals(view);
}

std::string modelAsMarkdown(const snapshots::ModelView& view)
{
    auto text = fmt::format("| {} |\n|---|---|---|---:|---:|---:|\n", fmt::join(kTitles, " | "));
    for (const auto& row : withLayers({}, view)) {
        text += fmt::format("| {} |\n", fmt::join(row, " | "));
    }
    text += "\n| part | parameters | multiply-adds |\n|---|---:|---:|\n";
    for (const auto& part : view.parts) {
        text += fmt::format(
            "| {} | {} | {} |\n", part.name, grouped(part.parameters), grouped(part.multiplyAdds));
    }
    return text
        + fmt::format("| **all** | **{}** | **{}** |\n", grouped(view.parameters()),
            grouped(view.multiplyAdds()));
}

std::string modelAsCsv(const snapshots::ModelView& view)
{
    std::string text = "layer,kind,output,parameters,share,multiply_adds\n";
    for (const auto& layer : view.layers) {
        text += fmt::format("{},{},{},{},{},{}\n", csvCell(layer.name), csvCell(layer.kind),
            csvCell(snapshots::shapeText(layer.output)), layer.parameters, view.shareOf(layer),
            layer.multiplyAdds);
    }
    return text;
}

std::string modelAsJson(const snapshots::ModelView& view)
{
    using nlohmann::ordered_json;
    ordered_json json{{"name", view.name}, {"method", view.method}, {"classes", view.classes},
        {"training_clips", view.trainingClips}, {"parameters", view.parameters()},
        {"multiply_adds", view.multiplyAdds()}, {"parts", ordered_json::array()},
        {"stages", ordered_json::array()}, {"layers", ordered_json::array()}};
    for (const auto& part : view.parts) {
        json["parts"].push_back({{"name", part.name}, {"parameters", part.parameters},
            {"multiply_adds", part.multiplyAdds}});
    }
    for (const auto& stage : view.graph.stages) {
        ordered_json terms = ordered_json::array();
        for (const auto& term : stage.terms) {
            terms.push_back({{"label", term.label}, {"weight", term.weight}});
        }
        json["stages"].push_back(
            {{"label", stage.label}, {"share", stage.share}, {"minimises", std::move(terms)}});
    }
    for (const auto& layer : view.layers) {
        json["layers"].push_back(
            {{"name", layer.name}, {"kind", layer.kind}, {"output", layer.output},
                {"parameters", layer.parameters}, {"multiply_adds", layer.multiplyAdds}});
    }
    return json.dump(2) + "\n";
}

} // namespace timbrel::app
