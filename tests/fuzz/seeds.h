// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace timbrel::fuzz {

/// What fuzzing starts from: a small input that a reader accepts, or nearly.
struct Seed {
    std::string_view target;
    std::string name; ///< of the file that it is written to
    std::string bytes;
};

/// Made here: at least one for each target.
[[nodiscard]] std::vector<Seed> madeSeeds();

/// Real and odd files of at most 64 KiB in a folder such as ../shared/data; none where it is
/// absent.
[[nodiscard]] std::vector<Seed> collectedSeeds(const std::filesystem::path& folder);

} // namespace timbrel::fuzz
