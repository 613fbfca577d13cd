// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/descriptor.h"
#include "engine/base/result.h"

namespace timbrel {

/// A part of a file, mapped into memory for reading while this lives. Mapping just what is needed,
/// for as long as it is needed, keeps resident memory small however large the file is.
///
/// The file must not become shorter meanwhile: whoever uses mappings replaces files whole.
class FileMapping final {
public:
    /// Refuses a part that the file, as long as it is now, does not have.
    [[nodiscard]] static Result<FileMapping> open(
        const Descriptor& file, std::uint64_t offset, std::size_t bytes, const std::string& where);
    ~FileMapping();
    FileMapping(FileMapping&& other) noexcept;
    FileMapping& operator=(FileMapping&&) = delete;

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }

private:
    FileMapping(void* pages, std::size_t mapped, std::string_view bytes);

    void* m_pages;
    std::size_t m_mapped;
    std::string_view m_bytes;
};

} // namespace timbrel
