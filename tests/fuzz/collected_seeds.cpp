// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/files.h"
#include "tests/fuzz/seeds.h"
#include "tests/fuzz/sound_suffixes.h"

namespace timbrel::fuzz {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargest = 64 << 10; // bytes; larger ones slow the search down
constexpr std::size_t kMostTunes = 8;

void collectSounds(const fs::path& folder, std::vector<Seed>& seeds)
{
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(folder, absent)) {
        const auto bytes = readFile(entry.path(), kLargest);
        const auto suffix = suffixIndex(entry.path().extension().string());
        if (bytes && suffix) {
            seeds.push_back(
                {"sound", entry.path().filename().string(), static_cast<char>(*suffix) + *bytes});
        }
    }
}

void collectTunes(const fs::path& folder, std::vector<Seed>& seeds)
{
    std::size_t tunes = 0;
    std::error_code absent;
    for (const auto& entry : fs::recursive_directory_iterator(folder, absent)) {
        if (entry.path().extension() == ".mid" && tunes < kMostTunes) {
            if (const auto bytes = readFile(entry.path(), kLargest)) {
                seeds.push_back({"midi", entry.path().filename().string(), *bytes});
                ++tunes;
            }
        }
    }
}

} // namespace

std::vector<Seed> collectedSeeds(const fs::path& folder)
{
    std::vector<Seed> seeds;
    collectSounds(folder / "odd", seeds);
    collectTunes(folder / "midi", seeds);
    struct Table {
        const char* target;
        const char* path;
    };
    for (const auto& [target, path] : {Table{"fma", "layouts/fma/fma_metadata/tracks.csv"},
             Table{"musicnet", "layouts/musicnet/musicnet_metadata.csv"},
             Table{"nsynth", "layouts/nsynth/nsynth-test/examples.json"}}) {
        if (const auto bytes = readFile(folder / path, kLargest)) {
            seeds.push_back({target, "collected", *bytes});
        }
    }
    return seeds;
}

} // namespace timbrel::fuzz
