// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/evaluation_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

#include <nlohmann/json.hpp>

#include "engine/base/files.h"

namespace timbrel::experiments {
namespace {

using Json = nlohmann::ordered_json;
using snapshots::Baseline;
using snapshots::Better;
using snapshots::Interval;
using snapshots::Measure;
using snapshots::MeasureTable;

constexpr std::uintmax_t kLargestFile = 16U << 20U;

constexpr std::array kDirections{std::pair{Better::Lower, "lower"},
    std::pair{Better::Higher, "higher"}, std::pair{Better::AsGuessing, "as guessing"}};

const char* word(Better better)
{
    return kDirections.at(static_cast<std::size_t>(better)).second;
}

/// Adds "interval": [low, high] where there is one.
Json withInterval(Json json, const std::optional<Interval>& interval)
{
    if (interval) {
        json["interval"] = {interval->low, interval->high};
    }
    return json;
}

Json toJson(const Measure& measure)
{
    auto json = withInterval({{"id", measure.id}, {"label", measure.label}, {"help", measure.help},
                                 {"unit", measure.unit}, {"better", word(measure.better)},
                                 {"count", measure.count}, {"value", measure.value}},
        measure.interval);
    json["baselines"] = Json::array();
    for (const auto& baseline : measure.baselines) {
        json["baselines"].push_back(withInterval(
            {{"id", baseline.id}, {"label", baseline.label}, {"value", baseline.value}},
            baseline.interval));
    }
    return json;
}

/// Row by row; null where nothing was measured.
Json toJson(const Matrix& pairs)
{
    Json rows = Json::array();
    for (std::size_t row = 0; row < pairs.rows; ++row) {
        Json values = Json::array();
        for (const float value : pairs.row(row)) {
            values.push_back(std::isnan(value) ? Json() : Json(static_cast<double>(value)));
        }
        rows.push_back(std::move(values));
    }
    return rows;
}

/// The errors under the names that they have had from the beginning.
void addErrors(Json& json, const MeasureTable& table)
{
    auto& heldOut = json["heldout"];
    heldOut["clips"] = table.clips;
    if (const auto* reconstruction = table.find("reconstruction_error")) {
        heldOut["reconstruction_error"] = reconstruction->value;
    }
    if (const auto* transfer = table.find("transfer_error")) {
        heldOut["transfers"] = transfer->count;
        heldOut["transfer_error"] = transfer->value;
        for (const auto& baseline : transfer->baselines) {
            heldOut[baseline.id + "_error"] = baseline.value;
        }
    }
    json["classes"] = table.classes;
    for (const auto& pairs : table.pairs) {
        if (pairs.id == "transfer_error") {
            Matrix values = pairs.values;
            for (float& value : values.values) {
                value = std::isnan(value) ? 0.0F : value;
            }
            json["pair_errors"] = toJson(values);
        }
    }
    if (const auto* probe = table.find("class_from_content")) {
        json["probe"]["accuracy"] = probe->value;
        json["probe"]["chance"] = probe->baselines.at(0).value;
    }
}

std::optional<Interval> intervalFrom(const Json& json)
{
    if (!json.contains("interval")) {
        return std::nullopt;
    }
    const auto& interval = json.at("interval");
    return Interval{interval.at(0).get<double>(), interval.at(1).get<double>()};
}

Better betterFrom(const std::string& text)
{
    for (const auto& [better, name] : kDirections) {
        if (text == name) {
            return better;
        }
    }
    throw std::out_of_range("no direction is called " + text);
}

Measure measureFrom(const Json& json)
{
    Measure measure{.id = json.at("id"),
        .label = json.at("label"),
        .help = json.at("help"),
        .unit = json.at("unit"),
        .better = betterFrom(json.at("better")),
        .value = json.at("value"),
        .interval = intervalFrom(json),
        .count = json.at("count"),
        .baselines = {}};
    for (const auto& baseline : json.at("baselines")) {
        measure.baselines.push_back({baseline.at("id"), baseline.at("label"), baseline.at("value"),
            intervalFrom(baseline)});
    }
    return measure;
}

Matrix pairsFrom(const Json& json, std::size_t classCount)
{
    // Looked at before there is a matrix: many classes without pairs would ask for all memory.
    const auto isShort = [classCount](const Json& list) { return list.size() < classCount; };
    if (isShort(json) || std::ranges::any_of(json, isShort)) {
        throw std::out_of_range("there are classes without pairs");
    }
    Matrix pairs(classCount, classCount, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t row = 0; row < classCount; ++row) {
        for (std::size_t column = 0; column < classCount; ++column) {
            const auto& value = json.at(row).at(column);
            if (!value.is_null()) {
                pairs.at(row, column) = value.get<float>();
            }
        }
    }
    return pairs;
}

MeasureTable tableFrom(const Json& json)
{
    MeasureTable table;
    table.stamp.step = json.at("step");
    table.corpus = json.value("corpus", "");
    table.classes = json.at("classes").get<std::vector<std::string>>();
    table.clips = json.at("heldout").at("clips");
    table.transfers = json.at("transfers");
    for (const auto& measure : json.at("measures")) {
        table.measures.push_back(measureFrom(measure));
    }
    for (const auto& [id, values] : json.at("pairs").items()) {
        table.pairs.push_back({id, pairsFrom(values, table.classes.size())});
    }
    return table;
}

} // namespace

std::string toJson(const MeasureTable& table)
{
    Json json;
    json["step"] = table.stamp.step;
    if (!table.corpus.empty()) {
        json["corpus"] = table.corpus;
    }
    addErrors(json, table);
    json["transfers"] = table.transfers;
    json["measures"] = Json::array();
    for (const auto& measure : table.measures) {
        json["measures"].push_back(toJson(measure));
    }
    json["pairs"] = Json::object();
    for (const auto& pairs : table.pairs) {
        json["pairs"][pairs.id] = toJson(pairs.values);
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<MeasureTable> loadEvaluation(const std::filesystem::path& path, const std::string& runId)
{
    TIMBREL_TRY(const auto text, readFile(path, kLargestFile));
    const auto json = Json::parse(text, nullptr, false);
    if (json.is_object() && json.contains("heldout") && !json.contains("measures")) {
        return fail(ErrorCode::Unreadable, say("the run was measured before there was a table"),
            path.string(), say("Measure it again: timbrel-cli evaluate"));
    }
    try {
        auto table = tableFrom(json);
        table.stamp.runId = runId;
        return table;
    } catch (const std::exception& damage) {
        return fail(ErrorCode::Unreadable, say("the measures cannot be read ({})", damage.what()),
            path.string(), say("Measure the run again: timbrel-cli evaluate"));
    }
}

} // namespace timbrel::experiments
