// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/npy.h"

#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>

#include <fmt/format.h>

namespace timbrel::formats {
namespace {

constexpr std::string_view kMagic("\x93NUMPY", 6);
constexpr std::size_t kAlignment = 64;

tl::unexpected<Error> refused(const std::string& where, Sentence why)
{
    return fail(ErrorCode::Unreadable, std::move(why), where,
        say("Save it from NumPy with numpy.save(…, array.astype('float32'))"));
}

/// What stands after `'key':` in the header's Python dictionary.
std::optional<std::string_view> entry(std::string_view header, std::string_view key)
{
    const auto begin = header.find(fmt::format("'{}':", key));
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    auto rest = header.substr(begin + key.size() + 3);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return rest;
}

/// "(3, 4), …" → {3, 4}; one number means one row.
std::optional<std::pair<std::size_t, std::size_t>> shapeFrom(std::string_view text)
{
    std::size_t extents[2] = {1, 0};
    std::size_t count = 0;
    if (text.empty() || text.front() != '(') {
        return std::nullopt;
    }
    text.remove_prefix(1);
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(" ,"), text.size()));
        if (text.empty()) {
            return std::nullopt;
        }
        if (text.front() == ')') {
            break;
        }
        if (count == 2) {
            return std::nullopt;
        }
        const auto read = std::from_chars(text.data(), text.data() + text.size(), extents[count]);
        if (read.ec != std::errc{}) {
            return std::nullopt;
        }
        ++count;
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    }
    if (count == 0) {
        return std::nullopt;
    }
    return count == 1 ? std::pair(std::size_t{1}, extents[0]) : std::pair(extents[0], extents[1]);
}

template <typename Source>
Matrix convert(std::string_view data, std::size_t rows, std::size_t columns)
{
    Matrix matrix(rows, columns);
    for (std::size_t i = 0; i < matrix.values.size(); ++i) {
        Source value;
        std::memcpy(&value, data.data() + i * sizeof value, sizeof value);
        matrix.values[i] = static_cast<float>(value);
    }
    return matrix;
}

} // namespace

std::string toNpy(const Matrix& matrix)
{
    std::string header =
        fmt::format("{{'descr': '<f4', 'fortran_order': False, 'shape': ({}, {}), }}", matrix.rows,
            matrix.columns);
    const std::size_t before = kMagic.size() + 4;
    header.resize(
        (before + header.size() + kAlignment) / kAlignment * kAlignment - before - 1, ' ');
    header += '\n';
    std::string bytes(kMagic);
    bytes += {'\x01', '\x00', static_cast<char>(header.size() & 0xFF),
        static_cast<char>(header.size() >> 8)};
    bytes += header;
    bytes.append(
        reinterpret_cast<const char*>(matrix.values.data()), matrix.values.size() * sizeof(float));
    return bytes;
}

Result<Matrix> fromNpy(std::string_view bytes, const std::string& where)
{
    if (bytes.size() < 12 || bytes.substr(0, 6) != kMagic) {
        return refused(where, say("this is not a .npy file"));
    }
    const auto byteAt = [&](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i]));
    };
    const bool longHeader = byteAt(6) >= 2;
    const std::size_t begin = longHeader ? 12 : 10;
    const std::size_t length = longHeader
        ? byteAt(8) | byteAt(9) << 8 | byteAt(10) << 16 | byteAt(11) << 24
        : byteAt(8) | byteAt(9) << 8;
    if (bytes.size() < begin + length) {
        return refused(where, say("the .npy file is cut off in its header"));
    }
    const auto header = bytes.substr(begin, length);
    const auto data = bytes.substr(begin + length);
    const auto type = entry(header, "descr");
    const auto order = entry(header, "fortran_order");
    const auto shapeText = entry(header, "shape");
    const auto shape = shapeText ? shapeFrom(*shapeText) : std::nullopt;
    if (!type || !order || !shape) {
        return refused(where, say("the .npy file does not hold a matrix"));
    }
    const bool isFloat = type->starts_with("'<f4'");
    if ((!isFloat && !type->starts_with("'<f8'")) || !order->starts_with("False")) {
        return refused(where, say("the .npy file holds something else than floats in C order"));
    }
    const auto [rows, columns] = *shape;
    if (rows == 0 || columns == 0) { // the other extent could be anything
        return refused(where, say("the .npy file holds no numbers"));
    }
    std::uint64_t size = isFloat ? 4 : 8;
    if (__builtin_mul_overflow(size, rows, &size) || __builtin_mul_overflow(size, columns, &size)
        || size != data.size()) {
        return refused(where, say("the .npy file is not as long as its shape says"));
    }
    return isFloat ? convert<float>(data, rows, columns) : convert<double>(data, rows, columns);
}

} // namespace timbrel::formats
