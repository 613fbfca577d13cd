// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/event_file.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "engine/base/text.h"

namespace timbrel::formats {
namespace {

constexpr std::size_t kWaiting = std::size_t{1} << 16; // bytes that are written at once
constexpr std::string_view kVersion = "brain.Event:2";

/// What a field's key says of its bytes, in protocol buffers.
enum class Wire : std::uint64_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

/// The remainders of all single bytes, the lowest bit first.
constexpr std::array<std::uint32_t, 256> remainders()
{
    constexpr std::uint32_t kPolynomial = 0x82F63B78;
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit) {
            remainder = (remainder & 1U) != 0 ? remainder >> 1U ^ kPolynomial : remainder >> 1U;
        }
        table[byte] = remainder;
    }
    return table;
}

/// A CRC as TFRecords store it: one over bytes that hold CRCs themselves would be weak.
std::uint32_t masked(std::uint32_t crc)
{
    constexpr std::uint32_t kShift = 0xA282EAD8;
    return (crc >> 15U | crc << 17U) + kShift;
}

/// A number's bytes, the lowest first, as on every machine that Timbrel runs on.
template <typename Number> void addFixed(std::string& bytes, Number number)
{
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
void addVarint(std::string& bytes, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7U) {
        bytes += static_cast<char>((number & 0x7FU) | 0x80U);
    }
    bytes += static_cast<char>(number);
}

void addKey(std::string& bytes, std::uint64_t field, Wire wire)
{
    addVarint(bytes, field << 3U | static_cast<std::uint64_t>(wire));
}

/// Text, or a message within a message.
void addBytes(std::string& bytes, std::uint64_t field, std::string_view content)
{
    addKey(bytes, field, Wire::Bytes);
    addVarint(bytes, content.size());
    bytes += content;
}

/// `Event` up to what it holds: field 1 is wall_time, 2 step.
std::string eventAt(double wallTime)
{
    std::string event;
    addKey(event, 1, Wire::Fixed64);
    addFixed(event, wallTime);
    return event;
}

/// The `Event` of a curve's value: field 5 is its summary, whose field 1 is a value, with a tag in
/// field 1 and simple_value in field 2.
std::string encoded(const ScalarEvent& scalar)
{
    std::string value;
    addBytes(value, 1, asUtf8(scalar.tag));
    addKey(value, 2, Wire::Fixed32);
    addFixed(value, scalar.value);
    std::string summary;
    addBytes(summary, 1, value);

    auto event = eventAt(scalar.wallTime);
    addKey(event, 2, Wire::Varint);
    addVarint(event, static_cast<std::uint64_t>(scalar.step));
    addBytes(event, 5, summary);
    return event;
}

void addRecord(std::string& bytes, std::string_view message)
{
    std::string length;
    addFixed(length, static_cast<std::uint64_t>(message.size()));
    bytes += length;
    addFixed(bytes, masked(crc32c(length)));
    bytes += message;
    addFixed(bytes, masked(crc32c(message)));
}

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

} // namespace

std::uint32_t crc32c(std::string_view bytes)
{
    static constexpr auto kRemainders = remainders();
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc = crc >> 8U ^ kRemainders[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU];
    }
    return ~crc;
}

EventFile::EventFile(Descriptor file, std::filesystem::path path, std::filesystem::path temporary)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_temporary(std::move(temporary))
{
}

EventFile::~EventFile()
{
    if (m_file.valid()) {
        ::unlink(m_temporary.c_str());
    }
}

Result<EventFile> EventFile::create(std::filesystem::path path, double wallTime)
{
    auto temporary = folderOf(path)
        / ("." + path.filename().string() + "." + std::to_string(::getpid()) + ".part");
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!file.valid()) {
        return tl::unexpected(systemError(errno, say("create the file"), path.string()));
    }
    EventFile events(std::move(file), std::move(path), std::move(temporary));
    auto first = eventAt(wallTime);
    addBytes(first, 3, kVersion);
    addRecord(events.m_waiting, first);
    return events;
}

Result<> EventFile::add(const ScalarEvent& event)
{
    addRecord(m_waiting, encoded(event));
    return m_waiting.size() < kWaiting ? Result<>() : flush();
}

Result<> EventFile::flush()
{
    TIMBREL_CHECK(writeAll(m_file, m_waiting, m_path.string()));
    m_waiting.clear();
    return {};
}

Result<> EventFile::finish()
{
    TIMBREL_CHECK(flush());
    if (::fsync(m_file.get()) != 0 || m_file.close() != 0
        || ::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
        auto error = systemError(errno, say("save"), m_path.string());
        ::unlink(m_temporary.c_str());
        return tl::unexpected(std::move(error));
    }
    if (const Descriptor place(
            ::open(folderOf(m_path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        place.valid()) {
        ::fsync(place.get());
    }
    return {};
}

} // namespace timbrel::formats
