// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_pruning.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

#include "engine/base/file_lock.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

struct Stored {
    fs::path path;
    std::uint64_t bytes = 0;
    fs::file_time_type used;
};

std::vector<Stored> storedIn(const fs::path& folder)
{
    std::vector<Stored> stored;
    std::error_code gone; // another program may be pruning as well
    for (const auto& entry : fs::directory_iterator(folder, gone)) {
        const auto suffix = entry.path().extension();
        if (suffix == kFeatureSuffix || suffix == kPartialSuffix) {
            const auto bytes = entry.file_size(gone);
            const auto used = entry.last_write_time(gone);
            if (!gone) {
                stored.push_back({entry.path(), bytes, used});
            }
        }
    }
    std::ranges::sort(stored, {}, &Stored::used);
    return stored;
}

} // namespace

void pruneFeatures(const fs::path& folder, std::uint64_t mostBytes, std::string_view keptKey)
{
    const auto stored = storedIn(folder);
    std::uint64_t total = 0;
    for (const auto& each : stored) {
        total += each.bytes;
    }
    for (const auto& each : stored) {
        if (total <= mostBytes) {
            break;
        }
        auto lockPath = each.path;
        lockPath.replace_extension(kLockSuffix);
        if (each.path.stem() == keptKey) {
            continue;
        }
        if (const auto lock = FileLock::tryNow(lockPath)) {
            std::error_code failure;
            if (fs::remove(each.path, failure)) {
                total -= each.bytes;
            }
            fs::remove(lockPath, failure);
        }
    }
}

} // namespace timbrel::corpus
