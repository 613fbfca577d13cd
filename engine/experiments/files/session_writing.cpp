// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/session_file.h"

#include <cmath>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "engine/experiments/files/toml_reading.h"
#include "engine/experiments/files/toml_writing.h"

namespace timbrel::experiments {
namespace {

using snapshots::DockState;
using snapshots::Session;
using snapshots::ViewValue;

std::string keyOf(const std::string& name)
{
    return isBare(name) ? name : quoted(name);
}

std::string numberText(double number)
{
    const auto text = fmt::format("{}", std::isfinite(number) ? number : 0.0);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

template <typename Item, typename Text>
std::string listText(const std::vector<Item>& items, const Text& textOf)
{
    std::string out;
    for (const auto& item : items) {
        out += (out.empty() ? "[" : ", ") + textOf(item);
    }
    return out.empty() ? "[]" : out + "]";
}

std::string valueText(const ViewValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? "true" : "false";
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*whole);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return numberText(*real);
    }
    if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
        return listText(*numbers, numberText);
    }
    if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
        return listText(*texts, quoted);
    }
    return quoted(std::get<std::string>(value));
}

/// A line, or none for what is empty.
std::string line(std::string_view name, const std::string& text)
{
    return text.empty() ? std::string() : fmt::format("{} = {}\n", name, quoted(text));
}

std::string shownText(const Session& session)
{
    const auto& shown = session.shown;
    std::string text = "\n[shown]\n" + line("run", shown.run);
    if (shown.step) {
        text += fmt::format("step = {}\n", *shown.step);
    }
    if (shown.cell) {
        text += fmt::format("cell = [{}, {}]\n", shown.cell->first, shown.cell->second);
    }
    return text + line("clip", shown.clip) + fmt::format("lane = {}\n", shown.lane)
        + line("track", session.track);
}

std::string dockText(const DockState& dock)
{
    auto text = "\n[[dock]]\n" + line("id", dock.id) + line("place", dock.place)
        + fmt::format("shown = {}\nfront = {}\n", dock.shown, dock.front);
    if (dock.width > 0 || dock.height > 0) {
        text += fmt::format("size = [{}, {}]\n", dock.width, dock.height);
    }
    return text;
}

} // namespace

std::string toToml(const Session& session)
{
    std::string all = "# What Timbrel showed. Change what you like: docks, zooms, toggles.\n"
                      "# \"arrangement\" has the finer points of the window; docks below rule it.\n"
        + line("format", "timbrel-session") + line("saved_at", session.savedAt)
        + fmt::format("ended = {}\n", session.ended) + line("training", session.training)
        + fmt::format("recent = {}\n", listText(session.recent, quoted)) + shownText(session)
        + "\n[window]\n" + line("theme", session.theme) + line("language", session.language)
        + fmt::format("explained = {}\n", session.explained)
        + line("arrangement", session.arrangement);
    for (const auto& dock : session.docks) {
        all += dockText(dock);
    }
    for (const auto& [id, state] : session.views) {
        all += state.empty() ? std::string() : fmt::format("\n[view.{}]\n", keyOf(asUtf8(id)));
        for (const auto& [name, value] : state) {
            all += fmt::format("{} = {}\n", keyOf(asUtf8(name)), valueText(value));
        }
    }
    if (!session.experiment.empty()) {
        if (auto experiment = parseToml(session.experiment, "the experiment")) {
            all += "\n" + tableText(toml::table{{"experiment", std::move(*experiment)}});
        }
    }
    return all;
}

} // namespace timbrel::experiments
