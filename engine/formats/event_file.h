// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/base/descriptor.h"
#include "engine/base/result.h"

namespace timbrel::formats {

/// CRC-32C (Castagnoli's polynomial, reflected) of some bytes.
[[nodiscard]] std::uint32_t crc32c(std::string_view bytes);

/// One value of one curve.
struct ScalarEvent {
    std::string tag; ///< the curve's name; what stands before a '/' groups curves
    std::int64_t step = 0;
    double wallTime = 0.0; ///< seconds since 1970, UTC
    float value = 0.0F;
};

/// Writes an event file of TensorBoard: TFRecords (8 bytes of length, their masked CRC-32C, a
/// message, its masked CRC-32C, all little-endian), each an `Event` of protocol buffers.
/// TensorBoard takes a file for one where "tfevents" is in its name.
///
/// All or nothing, without ever holding all of it: records go into a temporary file beside the
/// target, which finish() renames over it. Without finish() nothing is left. One thread at a time.
class EventFile final {
public:
    /// Begins with the record that names the format's version.
    [[nodiscard]] static Result<EventFile> create(std::filesystem::path path, double wallTime);
    ~EventFile();
    EventFile(EventFile&&) noexcept = default;
    EventFile& operator=(EventFile&&) = delete;
    EventFile(const EventFile&) = delete;
    EventFile& operator=(const EventFile&) = delete;

    /// Adds a record; a tag that is no UTF-8 is taken as Latin-1, since readers refuse it
    /// otherwise.
    [[nodiscard]] Result<> add(const ScalarEvent& event);
    /// Waits until everything is on the disk and gives the file its name. The last that may be
    /// asked of it.
    [[nodiscard]] Result<> finish();

private:
    EventFile(Descriptor file, std::filesystem::path path, std::filesystem::path temporary);
    [[nodiscard]] Result<> flush();

    Descriptor m_file; ///< of m_temporary; closed once finished or moved away
    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    std::string m_waiting; ///< records that are not in the file yet
};

} // namespace timbrel::formats
