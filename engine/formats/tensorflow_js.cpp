// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/tensorflow_js.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

namespace timbrel::formats {
namespace {

using Json = nlohmann::json;

tl::unexpected<Error> refused(const std::string& where, Sentence how)
{
    return fail(ErrorCode::Unreadable, std::move(how), where,
        say("Fetch the model's files once more, unchanged"));
}

/// The manifest's list of weights, which must be all of one file's.
Result<Json> listOfWeights(std::string_view model, const std::string& where)
{
    const auto description = Json::parse(model, nullptr, /*allow_exceptions=*/false);
    if (!description.is_object() || !description.contains("weightsManifest")
        || !description["weightsManifest"].is_array()) {
        return refused(where, say("this is not the description of a TensorFlow.js model"));
    }
    const auto& groups = description["weightsManifest"];
    const bool isOneFile = groups.size() == 1 && groups[0].is_object()
        && groups[0].contains("paths") && groups[0]["paths"].is_array()
        && groups[0]["paths"].size() == 1;
    if (!isOneFile) {
        return refused(where, say("the model's weights do not lie in a single file"));
    }
    if (!groups[0].contains("weights") || !groups[0]["weights"].is_array()) {
        return refused(where, say("the model does not list its weights"));
    }
    return groups[0]["weights"];
}

struct Extent {
    std::vector<std::int64_t> shape;
    std::uint64_t bytes = 0;
};

Result<Extent> extentOf(const Json& entry, const std::string& where)
{
    const auto isCount = [](const Json& number) { return number.is_number_unsigned(); };
    const bool isWeight = entry.is_object() && entry.contains("name") && entry["name"].is_string()
        && entry.contains("dtype") && entry["dtype"].is_string() && entry.contains("shape")
        && entry["shape"].is_array() && std::ranges::all_of(entry["shape"], isCount);
    if (!isWeight) {
        return refused(where, say("the model lists something that is not a weight"));
    }
    if (entry.contains("quantization")
        || (entry["dtype"] != "float32" && entry["dtype"] != "int32")) {
        return refused(where,
            say("the weight \"{}\" is not of whole floats", entry["name"].get<std::string>()));
    }
    Extent extent{{}, 4};
    for (const Json& number : entry["shape"]) {
        extent.shape.push_back(number.get<std::int64_t>());
        if (extent.shape.back() < 0
            || __builtin_mul_overflow(extent.bytes, number.get<std::uint64_t>(), &extent.bytes)) {
            return refused(where,
                say("the weight \"{}\" has an impossible shape", entry["name"].get<std::string>()));
        }
    }
    return extent;
}

} // namespace

Result<std::vector<NamedArray>> fromTensorFlowJs(
    std::string_view model, std::string_view shard, const std::string& where)
{
    TIMBREL_TRY(const auto entries, listOfWeights(model, where));
    std::vector<NamedArray> arrays;
    for (const Json& entry : entries) {
        TIMBREL_TRY(auto extent, extentOf(entry, where));
        if (extent.bytes > shard.size()) {
            return refused(where, say("the file of weights is shorter than the model says"));
        }
        if (entry["dtype"] == "float32") {
            arrays.push_back({entry["name"].get<std::string>(), ElementType::F32,
                std::move(extent.shape), std::string(shard.substr(0, extent.bytes))});
        }
        shard.remove_prefix(extent.bytes);
    }
    if (!shard.empty()) {
        return refused(where, say("the file of weights is longer than the model says"));
    }
    return arrays;
}

} // namespace timbrel::formats
