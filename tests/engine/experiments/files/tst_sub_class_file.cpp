// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/sub_class_file.h"

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

SubClassTable example()
{
    SubClassTable table;
    table.names = {"piano", "violin 1", "violin 2"};
    table.parents = {{"piano", "violin"}, {0, 1, 1}};
    table.centres = Matrix(3, 2);
    table.centres.values = {0.1F, 1e-7F, 0.3F, 1.0F / 3.0F, -5.0F, 6.0F};
    table.ofClips = {{"a.wav@0", 0}, {"b.wav@0", 2}, {"b.wav@128", 1}};
    return table;
}

class SubClassFileTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "sub-classes.json";
};

TEST_F(SubClassFileTest, comesBackToTheLastBit)
{
    const auto table = example();
    ASSERT_TRUE(saveSubClasses(table, path));
    const auto back = loadSubClasses(path);
    ASSERT_TRUE(back) << back.error().text();
    ASSERT_TRUE(back->has_value());
    EXPECT_EQ((*back)->names, table.names);
    EXPECT_EQ((*back)->parents, table.parents);
    EXPECT_EQ((*back)->centres, table.centres);
    EXPECT_EQ((*back)->ofClips, table.ofClips);
    EXPECT_EQ((*back)->parentNamed("violin 2"), "violin");
    EXPECT_EQ((*back)->parentNamed("oboe"), "oboe");
}

TEST_F(SubClassFileTest, isAbsentWhereClassesAreWhole)
{
    const auto back = loadSubClasses(path);
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->has_value());
}

TEST_F(SubClassFileTest, isRefusedWhereItContradictsItself)
{
    ASSERT_TRUE(saveSubClasses(example(), path));
    const auto whole = readFile(path).value();
    for (std::size_t length = 0; length + 2 < whole.size(); length += 7) {
        ASSERT_TRUE(writeFileAtomically(path, whole.substr(0, length)));
        ASSERT_FALSE(loadSubClasses(path)) << length;
    }
    const auto refused = [&](auto change) {
        auto table = example();
        change(table);
        return saveSubClasses(table, path) && !loadSubClasses(path);
    };
    EXPECT_TRUE(refused([](auto& table) { table.ofClips["a.wav@0"] = 3; }));
    EXPECT_TRUE(refused([](auto& table) { table.parents.of = {1, 1, 1}; })); // no piano
    EXPECT_TRUE(refused([](auto& table) { table.parents.of = {1, 0, 1}; }));
    EXPECT_TRUE(refused([](auto& table) { table.parents.of = {0, 1, 2}; }));
}

} // namespace
} // namespace timbrel::experiments
