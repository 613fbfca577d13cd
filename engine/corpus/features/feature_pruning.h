// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace timbrel::corpus {

// What lies in a folder of features: <key>.features, <key>.partial while it is built, <key>.lock
// while somebody builds it.
inline constexpr const char* kFeatureSuffix = ".features";
inline constexpr const char* kPartialSuffix = ".partial";
inline constexpr const char* kLockSuffix = ".lock";

/// What all features together may take: those of one very large corpus (25,000 clips of 30 s are
/// 24 GB) and of dozens of ordinary ones.
inline constexpr std::uint64_t kMostCacheBytes = std::uint64_t{40} << 30;

/// Deletes features, the longest unused first, until all that is left takes at most `mostBytes`.
/// Spares `keptKey` and what is being built. Programs that still read them are not disturbed.
void pruneFeatures(
    const std::filesystem::path& folder, std::uint64_t mostBytes, std::string_view keptKey);

} // namespace timbrel::corpus
