// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "tests/fuzz/seeds.h"

// fuzz_seeds FOLDER [COLLECTED]: writes the seeds of every target into FOLDER/<target>, also those
// found in the folder COLLECTED.
int main(int count, char** arguments)
{
    using namespace timbrel::fuzz;
    if (count < 2) {
        std::fputs("usage: fuzz_seeds FOLDER [COLLECTED]\n", stderr);
        return 2;
    }
    auto seeds = madeSeeds();
    if (count > 2) {
        for (Seed& seed : collectedSeeds(arguments[2])) {
            seeds.push_back(std::move(seed));
        }
    }
    for (const Seed& seed : seeds) {
        const auto folder = std::filesystem::path(arguments[1]) / seed.target;
        std::filesystem::create_directories(folder);
        std::ofstream(folder / seed.name, std::ios::binary) << seed.bytes;
    }
    return 0;
}
