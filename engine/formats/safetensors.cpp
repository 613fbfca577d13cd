// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/safetensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <xxhash.h>

namespace timbrel::formats {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestHeader = 100'000'000; // as Python's reader
constexpr const char* kHashKey = "timbrel.xxh3_64";
constexpr std::array<std::pair<ElementType, const char*>, 4> kTypeNames{{
    {ElementType::F32, "F32"},
    {ElementType::F64, "F64"},
    {ElementType::I64, "I64"},
    {ElementType::U8, "U8"},
}};
static_assert(
    std::endian::native == std::endian::little, "arrays are stored as they lie in memory");

std::string hashOf(std::string_view bytes)
{
    return fmt::format("{:016x}", XXH3_64bits(bytes.data(), bytes.size()));
}

tl::unexpected<Error> damaged(const std::string& where, Sentence how)
{
    return fail(ErrorCode::Unreadable, say("the file is damaged: {}", std::move(how)), where,
        say("Use another copy of it, or an earlier checkpoint"));
}

/// Bytes of an array of this shape, or nothing where the shape cannot be.
Result<std::uint64_t> byteCount(const NamedArray& array, const std::string& where)
{
    std::uint64_t count = elementSize(array.type);
    for (const auto extent : array.shape) {
        if (extent < 0
            || __builtin_mul_overflow(count, static_cast<std::uint64_t>(extent), &count)) {
            return damaged(where, say("the array \"{}\" has an impossible shape", array.name));
        }
    }
    return count;
}

/// Reads one entry of the header; `data` is everything after the header.
Result<NamedArray> readArray(const std::string& name, const Json& entry, std::string_view data,
    std::uint64_t expectedBegin, const std::string& where)
{
    const auto wrong = [&] {
        return damaged(where, say("its entry \"{}\" is not an array's", name));
    };
    if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string()
        || !entry.contains("shape") || !entry["shape"].is_array() || !entry.contains("data_offsets")
        || !entry["data_offsets"].is_array() || entry["data_offsets"].size() != 2) {
        return wrong();
    }
    const auto isCount = [](const Json& number) { return number.is_number_unsigned(); };
    if (!std::ranges::all_of(entry["shape"], isCount)
        || !std::ranges::all_of(entry["data_offsets"], isCount)) {
        return wrong();
    }
    const auto type = std::ranges::find_if(
        kTypeNames, [&](const auto& known) { return entry["dtype"] == known.second; });
    if (type == kTypeNames.end()) {
        return damaged(where, say("the array \"{}\" has a type that is not used here", name));
    }
    NamedArray array{name, type->first, entry["shape"].get<std::vector<std::int64_t>>(), {}};
    const auto begin = entry["data_offsets"][0].get<std::uint64_t>();
    const auto end = entry["data_offsets"][1].get<std::uint64_t>();
    TIMBREL_TRY(const auto size, byteCount(array, where));
    if (begin != expectedBegin || end < begin || end > data.size() || end - begin != size) {
        return damaged(where, say("the array \"{}\" does not lie where the header says", name));
    }
    array.bytes = data.substr(begin, size);
    return array;
}

} // namespace

const NamedArray* SafeTensors::find(std::string_view name) const
{
    const auto found = std::ranges::find(arrays, name, &NamedArray::name);
    return found == arrays.end() ? nullptr : &*found;
}

std::size_t elementSize(ElementType type)
{
    switch (type) {
    case ElementType::F32:
        return 4;
    case ElementType::F64:
    case ElementType::I64:
        return 8;
    case ElementType::U8:
        return 1;
    }
    return 0;
}

std::string toBytes(const SafeTensors& file)
{
    std::string data;
    Json header;
    Json metadata = file.metadata;
    Json entries = Json::object();
    for (const auto& array : file.arrays) {
        const auto type =
            std::ranges::find(kTypeNames, array.type, &decltype(kTypeNames)::value_type::first);
        entries[array.name] = {{"dtype", type->second}, {"shape", array.shape},
            {"data_offsets", {data.size(), data.size() + array.bytes.size()}}};
        data += array.bytes;
    }
    metadata[kHashKey] = hashOf(data);
    header["__metadata__"] = std::move(metadata);
    header.update(entries);

    std::string text = header.dump(-1, ' ', true, Json::error_handler_t::replace);
    text.resize((text.size() + 7) / 8 * 8, ' '); // the data begins aligned
    const std::uint64_t length = text.size();
    std::string bytes(sizeof length, '\0');
    std::memcpy(bytes.data(), &length, sizeof length);
    return bytes + text + data;
}

Result<SafeTensors> fromBytes(std::string_view bytes, const std::string& where)
{
    std::uint64_t length = 0;
    if (bytes.size() < sizeof length) {
        return damaged(where, say("it is too short for a header"));
    }
    std::memcpy(&length, bytes.data(), sizeof length);
    bytes.remove_prefix(sizeof length);
    if (length > kLargestHeader || length > bytes.size()) {
        return damaged(where, say("its header is cut off"));
    }
    const auto header = Json::parse(bytes.substr(0, length), nullptr, /*allow_exceptions=*/false);
    if (!header.is_object()) {
        return damaged(where, say("its header is not JSON"));
    }
    const auto data = bytes.substr(length);

    SafeTensors file;
    std::uint64_t end = 0;
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__") {
            for (const auto& [key, value] : entry.items()) {
                if (value.is_string()) {
                    file.metadata[key] = value.get<std::string>();
                }
            }
            continue;
        }
        TIMBREL_TRY(auto array, readArray(name, entry, data, end, where));
        end += array.bytes.size();
        file.arrays.push_back(std::move(array));
    }
    if (end != data.size()) {
        return damaged(where, say("its arrays do not fill it"));
    }
    const auto hash = file.metadata.extract(kHashKey);
    if (!hash.empty() && hash.mapped() != hashOf(data)) {
        return damaged(where, say("its bytes have changed since it was written"));
    }
    return file;
}

} // namespace timbrel::formats
