// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/preview_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "engine/formats/safetensors.h"

namespace timbrel::experiments {
namespace {

using formats::ElementType;
using formats::NamedArray;
using formats::SafeTensors;
using snapshots::GridHead;

using Json = nlohmann::ordered_json;
using snapshots::Spectrogram;

constexpr std::size_t kLargestFile = std::size_t{1} << 30;
constexpr float kLevels = 255.0F;

tl::unexpected<Error> damaged(const std::filesystem::path& path)
{
    return fail(ErrorCode::Unreadable, say("the preview is damaged"), path.string(),
        say("Choose another step; training is not affected"));
}

char packed(float unit)
{
    return static_cast<char>(
        static_cast<unsigned char>(std::lround(std::clamp(unit, 0.0F, 1.0F) * kLevels)));
}

float unpacked(char byte)
{
    return static_cast<float>(static_cast<unsigned char>(byte)) / kLevels;
}

/// [bands, frames] of levels, or with hues [2, bands, frames].
NamedArray pack(std::string name, const Spectrogram& picture)
{
    NamedArray array{std::move(name), ElementType::U8,
        {static_cast<std::int64_t>(picture.decibels.rows),
            static_cast<std::int64_t>(picture.decibels.columns)},
        {}};
    array.bytes.reserve(picture.decibels.values.size() + picture.hue.values.size());
    const float range = picture.ceilingDb - picture.floorDb;
    for (const float decibel : picture.decibels.values) {
        array.bytes.push_back(packed((decibel - picture.floorDb) / range));
    }
    if (!picture.hue.empty()) {
        array.shape.insert(array.shape.begin(), 2);
        std::ranges::transform(picture.hue.values, std::back_inserter(array.bytes), packed);
    }
    return array;
}

bool isPicture(const NamedArray& array)
{
    const auto& shape = array.shape;
    return array.type == ElementType::U8
        && (shape.size() == 2 || (shape.size() == 3 && shape.front() == 2));
}

/// `blank` has everything but the cells.
Spectrogram unpack(const NamedArray& array, const Spectrogram& blank)
{
    Spectrogram picture = blank;
    const auto rows = static_cast<std::size_t>(array.shape[array.shape.size() - 2]);
    const auto columns = static_cast<std::size_t>(array.shape.back());
    const std::string_view bytes = array.bytes;
    picture.decibels = Matrix(rows, columns);
    std::ranges::transform(bytes.substr(0, rows * columns), picture.decibels.values.begin(),
        [&](char byte) { return std::lerp(picture.floorDb, picture.ceilingDb, unpacked(byte)); });
    if (array.shape.size() == 3) {
        picture.hue = Matrix(rows, columns);
        std::ranges::transform(bytes.substr(rows * columns), picture.hue.values.begin(), unpacked);
    }
    return picture;
}

void packColumns(SafeTensors& file, const std::vector<GridHead>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        file.arrays.push_back(pack(fmt::format("column/{}", i), columns[i].original));
        if (columns[i].reconstruction) {
            file.arrays.push_back(
                pack(fmt::format("column-reconstruction/{}", i), *columns[i].reconstruction));
        }
    }
}

std::string cellName(const char* kind, std::size_t row, std::size_t column)
{
    return fmt::format("{}/{}/{}", kind, row, column);
}

Json describe(const std::vector<snapshots::GridHead>& heads)
{
    Json list = Json::array();
    for (const auto& head : heads) {
        list.push_back({{"label", head.label}, {"clip", head.clipId}});
    }
    return list;
}

Json describe(const snapshots::TransferGrid& grid)
{
    const auto& sample = grid.rows.front().original;
    Json json = {{"band_hz", sample.bandHz}, {"seconds_per_frame", sample.secondsPerFrame},
        {"floor_db", sample.floorDb}, {"ceiling_db", sample.ceilingDb}};
    json["heads"] = describe(grid.rows);
    if (!grid.choice.empty()) {
        json["columns"] = describe(grid.columns);
        json["choice"] = {{"columns", grid.choice.columns}, {"rows", grid.choice.rows}};
    }
    for (const auto& cell : grid.cells) {
        json["cells"].push_back({{"error", cell.error ? Json(*cell.error) : Json(nullptr)},
            {"reconstruction", cell.isReconstruction}});
    }
    return json;
}

Json describe(const std::vector<snapshots::CodePoint>& points)
{
    Json list = Json::array();
    for (const auto& point : points) {
        auto& entry = list.emplace_back(Json{{"x", point.x}, {"y", point.y},
            {"class", point.classIndex}, {"clip", point.clipId}, {"recording", point.recording},
            {"principal", {point.principalX, point.principalY}}, {"cluster", point.cluster},
            {"learnt", point.learnt}, {"neighbours", point.neighbours}});
        if (point.error && std::isfinite(*point.error)) {
            entry["error"] = *point.error;
        }
    }
    return list;
}

/// Classes of a map that names no others are whole.
ClassParents parentsFrom(const Json& json)
{
    const auto parents = json.find("parents");
    return parents == json.end() ? ClassParents::themselves(json.at("classes"))
                                 : ClassParents{parents->at("names"), parents->at("of")};
}

std::vector<snapshots::CodePoint> pointsFrom(const Json& list)
{
    std::vector<snapshots::CodePoint> points;
    for (const auto& entry : list) {
        snapshots::CodePoint point{entry.at("x"), entry.at("y"), entry.at("class"),
            entry.at("clip"), entry.at("recording")};
        if (const auto plane = entry.find("principal"); plane != entry.end()) {
            point.principalX = plane->at(0); // a map of old tells only where t-SNE placed it
            point.principalY = plane->at(1);
            point.cluster = entry.at("cluster");
            point.learnt = entry.at("learnt");
            point.neighbours = entry.at("neighbours").get<std::vector<std::uint32_t>>();
        }
        if (const auto error = entry.find("error"); error != entry.end()) {
            point.error = error->get<float>();
        }
        points.push_back(std::move(point));
    }
    return points;
}

/// Throws Json::exception where the description lacks something; arrays are looked up by name.
std::optional<snapshots::TransferGrid> gridFrom(const Json& json, const SafeTensors& file)
{
    Spectrogram blank;
    blank.bandHz = json.at("band_hz").get<std::vector<float>>();
    blank.secondsPerFrame = json.at("seconds_per_frame");
    blank.floorDb = json.at("floor_db");
    blank.ceilingDb = json.at("ceiling_db");
    const auto picture = [&](const std::string& name) -> std::optional<Spectrogram> {
        const auto* array = file.find(name);
        return array != nullptr && isPicture(*array) ? std::optional(unpack(*array, blank))
                                                     : std::nullopt;
    };
    const auto headsFrom = [&](const Json& list,
                               const char* kind) -> std::optional<std::vector<GridHead>> {
        std::vector<GridHead> heads;
        for (const auto& head : list) {
            const auto original = picture(fmt::format("{}/{}", kind, heads.size()));
            if (!original) {
                return std::nullopt;
            }
            const auto own = picture(fmt::format("{}-reconstruction/{}", kind, heads.size()));
            heads.push_back({head.at("label"), head.at("clip"), *original, own});
        }
        return heads;
    };
    snapshots::TransferGrid grid;
    // A grid of which nothing was chosen has the same heads twice.
    const auto columnList = json.find("columns");
    const auto rows = headsFrom(json.at("heads"), "head");
    const auto columns = columnList == json.end() ? rows : headsFrom(*columnList, "column");
    if (!rows || !columns) {
        return std::nullopt;
    }
    grid.rows = *rows;
    grid.columns = *columns;
    if (const auto choice = json.find("choice"); choice != json.end()) {
        grid.choice = {choice->at("columns"), choice->at("rows")};
    }
    const auto& cells = json.at("cells");
    if (cells.size() != grid.rows.size() * grid.columns.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto row = i / grid.columns.size();
        const auto column = i % grid.columns.size();
        const auto made = picture(cellName("cell", row, column));
        if (!made) {
            return std::nullopt;
        }
        const auto& error = cells[i].at("error");
        grid.cells.push_back({*made, picture(cellName("truth", row, column)),
            error.is_null() ? std::nullopt : std::optional(error.get<float>()),
            cells[i].at("reconstruction")});
    }
    return grid;
}

} // namespace

std::filesystem::path PreviewFolder::at(std::int64_t step) const
{
    return m_folder / fmt::format("{:06}", step);
}

std::vector<std::int64_t> PreviewFolder::steps() const
{
    std::vector<std::int64_t> found;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, failure)) {
        const auto name = entry.path().filename().string();
        std::int64_t step = 0;
        const auto digits = std::from_chars(name.data(), name.data() + name.size(), step);
        if (digits.ec == std::errc{} && digits.ptr == name.data() + name.size()) {
            found.push_back(step);
        }
    }
    std::ranges::sort(found);
    return found;
}

Result<> PreviewFolder::save(const snapshots::TransferGrid& grid) const
{
    if (grid.rows.empty()) {
        return {}; // a corpus without held-out clips has nothing to show
    }
    SafeTensors file;
    if (!grid.choice.empty()) {
        packColumns(file, grid.columns);
    }
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        file.arrays.push_back(pack(fmt::format("head/{}", row), grid.rows[row].original));
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            const auto& cell = grid.cell(row, column);
            file.arrays.push_back(pack(cellName("cell", row, column), cell.picture));
            if (cell.truth) {
                file.arrays.push_back(pack(cellName("truth", row, column), *cell.truth));
            }
        }
    }
    file.metadata["grid"] = describe(grid).dump(-1, ' ', false, Json::error_handler_t::replace);
    TIMBREL_CHECK(makeFolders(at(grid.stamp.step)));
    return writeFileAtomically(gridFile(grid.stamp.step, grid.choice), formats::toBytes(file));
}

Result<> PreviewFolder::save(const snapshots::CodeMap& map) const
{
    Json json = {{"classes", map.classes}, {"probe_accuracy", map.probeAccuracy},
        {"probe_chance", map.probeChance}, {"content_codes", describe(map.contentCodes)},
        {"class_codes", describe(map.classCodes)}};
    if (map.parents.haveSubClasses()) {
        json["parents"] = {{"names", map.parents.names}, {"of", map.parents.of}};
    }
    if (map.neighbourAccuracy && map.silhouette) {
        json["neighbour_accuracy"] = *map.neighbourAccuracy;
        json["silhouette"] = *map.silhouette;
        json["clusters"] = map.clusters;
    }
    TIMBREL_CHECK(makeFolders(at(map.stamp.step)));
    return writeFileAtomically(at(map.stamp.step) / "map.json",
        json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::filesystem::path PreviewFolder::gridFile(
    std::int64_t step, const snapshots::GridChoice& choice) const
{
    return at(step) / (choice.empty() ? "grid.safetensors" : "chosen.safetensors");
}

Result<snapshots::TransferGrid> PreviewFolder::loadGrid(const snapshots::Stamp& stamp) const
{
    return readGrid(stamp, gridFile(stamp.step, {}));
}

Result<snapshots::TransferGrid> PreviewFolder::loadGrid(
    const snapshots::Stamp& stamp, const snapshots::GridChoice& choice) const
{
    const auto path = gridFile(stamp.step, choice);
    TIMBREL_TRY(auto grid, readGrid(stamp, path));
    if (grid.choice != choice) {
        return fail(
            ErrorCode::NotFound, say("something else was chosen at that step"), path.string());
    }
    return grid;
}

Result<snapshots::TransferGrid> PreviewFolder::readGrid(
    const snapshots::Stamp& stamp, const std::filesystem::path& path) const
{
    TIMBREL_TRY(const auto bytes, readFile(path, kLargestFile));
    TIMBREL_TRY(const auto file, formats::fromBytes(bytes, path.string()));
    const auto text = file.metadata.find("grid");
    if (text == file.metadata.end()) {
        return damaged(path);
    }
    try {
        auto grid = gridFrom(Json::parse(text->second), file);
        if (!grid) {
            return damaged(path);
        }
        grid->stamp = stamp;
        return std::move(*grid);
    } catch (const Json::exception&) {
        return damaged(path);
    }
}

Result<snapshots::CodeMap> PreviewFolder::loadMap(const snapshots::Stamp& stamp) const
{
    const auto path = at(stamp.step) / "map.json";
    TIMBREL_TRY(const auto text, readFile(path, kLargestFile));
    try {
        const auto json = Json::parse(text);
        snapshots::CodeMap map{stamp, json.at("classes"), pointsFrom(json.at("content_codes")),
            pointsFrom(json.at("class_codes")), json.at("probe_accuracy"), json.at("probe_chance"),
            parentsFrom(json)};
        if (const auto found = json.find("silhouette"); found != json.end()) {
            map.silhouette = found->get<double>();
            map.neighbourAccuracy = json.at("neighbour_accuracy").get<double>();
            map.clusters = json.at("clusters");
        }
        const auto known = [&map](const snapshots::CodePoint& point) {
            return point.classIndex < map.classes.size()
                && std::ranges::all_of(point.neighbours,
                    [&map](std::uint32_t other) { return other < map.contentCodes.size(); });
        };
        if (map.parents.of.size() != map.classes.size()
            || !std::ranges::all_of(map.parents.of,
                [&](std::size_t parent) { return parent < map.parents.names.size(); })
            || !std::ranges::all_of(map.contentCodes, known)
            || !std::ranges::all_of(map.classCodes, known)) {
            return damaged(path);
        }
        return map;
    } catch (const Json::exception&) {
        return damaged(path);
    }
}

} // namespace timbrel::experiments
