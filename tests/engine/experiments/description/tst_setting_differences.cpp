// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/setting_differences.h"

#include <gtest/gtest.h>

#include "engine/experiments/files/run_folder.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

using Values = std::vector<std::string>;

const snapshots::SettingsTable::Row* find(
    const snapshots::SettingsTable& table, const std::string& key)
{
    for (const auto& row : table.rows) {
        if (row.key == key) {
            return &row;
        }
    }
    return nullptr;
}

TEST(SettingDifferences, tellsOnlyWhatDiffers)
{
    params::Experiment one(sharedSchema());
    params::Experiment other(sharedSchema());
    EXPECT_TRUE(settingDifferences({{"a", one}, {"b", other}}).rows.empty());
    set(other, "training.batch", "8");
    set(other, "training.precision", "bfloat16");
    const auto table = settingDifferences({{"a", one}, {"b", other}, {"c", one}});
    EXPECT_EQ(table.runs, (Values{"a", "b", "c"}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_GT(table.same, 30U);
    const auto* batch = find(table, "training.batch");
    ASSERT_NE(batch, nullptr);
    EXPECT_EQ(batch->label, "Batch");
    EXPECT_EQ(batch->section, "Training");
    EXPECT_EQ(batch->values, (Values{"64", "8", "64"}));
    ASSERT_NE(find(table, "training.precision"), nullptr);
    EXPECT_EQ(find(table, "training.precision")->values[1], "16-bit brain floats")
        << "as people know it";
}

TEST(SettingDifferences, tellsOfSettingsThatOnlySomeHave)
{
    params::Experiment semi(sharedSchema());
    params::Experiment full(sharedSchema());
    set(full, "method", "lord-full");
    const auto table = settingDifferences({{"a", semi}, {"b", full}});
    const auto* method = find(table, "method");
    ASSERT_NE(method, nullptr);
    EXPECT_TRUE(method->label.empty());
    EXPECT_EQ(method->values[1], full.row("method").label);
    const auto* part = find(table, "method.latent_part");
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->values, (Values{"", "0.5"}));
}

TEST(SettingDifferences, readsRunsAndWritesATable)
{
    const tests::TemporaryFolder folder;
    params::Experiment experiment(sharedSchema());
    const auto one = RunFolder::create(folder.path(), experiment);
    set(experiment, "corpus.classes", "piano,flute");
    const auto other = RunFolder::create(folder.path(), experiment);
    ASSERT_TRUE(one && other);
    const auto table = settingDifferences({one->path(), other->path()}, sharedSchema());
    ASSERT_TRUE(table) << table.error().text();
    EXPECT_EQ(toCsv(*table),
        "setting,\"" + one->id() + "\",\"" + other->id()
            + "\"\n\"corpus.classes\",\"\",\"piano,flute\"\n");
    EXPECT_FALSE(settingDifferences({one->path()}, sharedSchema())) << "one run alone";
    EXPECT_FALSE(settingDifferences({one->path(), folder.path() / "none"}, sharedSchema()));
}

} // namespace
} // namespace timbrel::experiments
