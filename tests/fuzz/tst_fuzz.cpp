// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/fuzz/seeds.h"
#include "tests/fuzz/targets.h"

// What was once found, and what fuzzing starts from, through the same functions that are fuzzed. A
// reader that crashes, or breaks a promise, ends the program.

namespace timbrel::fuzz {

/// For GoogleTest, which finds it by its name.
void PrintTo(const Target& target, std::ostream* out)
{
    *out << target.name;
}

namespace {

namespace fs = std::filesystem;

const fs::path kFindings = TIMBREL_FINDINGS;

void replay(const Target& target, const std::string& name, const std::string& bytes)
{
    // Flushed: the last name is that of the input which ended the program.
    std::cout << target.name << ": " << name << std::endl;
    target.run(std::as_bytes(std::span(bytes)));
}

class Seeds : public ::testing::TestWithParam<Target> { };

TEST_P(Seeds, WholeAndCutOff)
{
    std::size_t count = 0;
    for (const Seed& seed : madeSeeds()) {
        if (seed.target == GetParam().name) {
            replay(GetParam(), seed.name, seed.bytes);
            replay(
                GetParam(), seed.name + ", cut off", seed.bytes.substr(0, seed.bytes.size() / 2));
            ++count;
        }
    }
    EXPECT_GT(count, 0U) << "fuzzing has nothing to start from";
    replay(GetParam(), "nothing", {});
}

INSTANTIATE_TEST_SUITE_P(Targets, Seeds, ::testing::ValuesIn(kTargets),
    [](const auto& target) { return std::string(target.param.name); });

TEST(Findings, AreFoundNoMore)
{
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(kFindings)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        const auto folder = entry.path().parent_path().filename();
        const auto* target = std::ranges::find(kTargets, folder, &Target::name);
        ASSERT_NE(target, kTargets.end()) << folder << " is no target";
        const auto bytes = readFile(entry.path());
        ASSERT_TRUE(bytes) << entry.path();
        replay(*target, entry.path().filename().string(), *bytes);
        ++count;
    }
    EXPECT_GT(count, 0U);
}

} // namespace
} // namespace timbrel::fuzz
