// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "tests/fuzz/targets.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::fuzz {

inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Ends the program, which a fuzzer takes for a finding, when a reader broke a promise.
inline void require(bool kept, const char* promise)
{
    if (!kept) {
        std::fprintf(stderr, "broken promise: %s\n", promise);
        std::abort();
    }
}

/// A folder for readers that want a file. Put it into memory (TMPDIR=/dev/shm) to be fast.
class InputFolder final {
public:
    InputFolder() = default;
    /// With one file in it.
    InputFolder(const std::string& name, Bytes bytes) { add(name, textOf(bytes)); }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path(); }
    void add(const std::string& name, std::string_view bytes) const
    {
        std::filesystem::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary) << bytes;
    }

private:
    tests::TemporaryFolder m_folder;
};

} // namespace timbrel::fuzz
