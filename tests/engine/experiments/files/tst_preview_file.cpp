// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/preview_file.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "engine/base/random.h"
#include "engine/formats/safetensors.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

using namespace snapshots;

constexpr float kStep = 80.0F / 255.0F; // what a byte resolves of 80 dB

Spectrogram picture(std::uint64_t seed)
{
    Spectrogram made{Matrix(4, 6), {100.0F, 200.0F, 400.0F, 800.0F}, 0.016, -100.0F, -20.0F};
    RandomStream random(seed, "picture");
    for (float& value : made.decibels.values) {
        value = -100.0F + 80.0F * static_cast<float>(random.uniform());
    }
    return made;
}

TransferGrid exampleGrid()
{
    TransferGrid grid{{"run", 120}, {}, {}, {}};
    grid.rows = {{"piano", "a.wav@0", picture(1)}, {"flute", "\"b\".wav@128", picture(2)}};
    grid.columns = grid.rows;
    grid.cells = {{picture(3), picture(1), 0.25F, true}, {picture(4), std::nullopt, {}, false},
        {picture(5), picture(6), 0.125F, false}, {picture(7), picture(2), 0.0F, true}};
    return grid;
}

CodeMap exampleMap()
{
    return {{"run", 120}, {"piano", "flute"},
        {{1.5F, -2.5F, 0, "a.wav@0", "a.wav"}, {0.0F, 1e-9F, 1, "b.wav@0", "b.wav"}},
        {{1.0F, 0.0F, 0, "", ""}, {-1.0F, 0.0F, 1, "", ""}}, 0.75, 0.5};
}

void expectNear(const Spectrogram& a, const Spectrogram& b)
{
    EXPECT_EQ(a.bandHz, b.bandHz);
    EXPECT_EQ(a.secondsPerFrame, b.secondsPerFrame);
    EXPECT_EQ(a.floorDb, b.floorDb);
    EXPECT_EQ(a.ceilingDb, b.ceilingDb);
    ASSERT_EQ(a.decibels.rows, b.decibels.rows);
    ASSERT_EQ(a.decibels.columns, b.decibels.columns);
    for (std::size_t i = 0; i < a.decibels.values.size(); ++i) {
        EXPECT_LE(std::abs(a.decibels.values[i] - b.decibels.values[i]), 0.51F * kStep);
    }
}

class PreviewFolderTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    PreviewFolder previews{folder.path() / "previews"};
    Stamp stamp{"run", 120};
    std::filesystem::path gridFile = folder.path() / "previews" / "000120" / "grid.safetensors";
    std::filesystem::path mapFile = folder.path() / "previews" / "000120" / "map.json";
};

TEST_F(PreviewFolderTest, huesComeBackToo)
{
    auto grid = exampleGrid();
    auto& shown = grid.cells[1].picture;
    shown.hue = Matrix(4, 6);
    RandomStream random(1, "hue");
    for (float& value : shown.hue.values) {
        value = static_cast<float>(random.uniform());
    }
    ASSERT_TRUE(previews.save(grid));
    const auto back = previews.loadGrid(stamp);
    ASSERT_TRUE(back) << back.error().text();
    expectNear(back->cells[1].picture, shown);
    const Matrix& hue = back->cells[1].picture.hue;
    ASSERT_EQ(hue.rows, 4U);
    ASSERT_EQ(hue.columns, 6U);
    for (std::size_t i = 0; i < hue.values.size(); ++i) {
        EXPECT_NEAR(hue.values[i], shown.hue.values[i], 0.51 / 255.0);
    }
    EXPECT_TRUE(back->cells[0].picture.hue.empty());
}

TEST_F(PreviewFolderTest, gridComesBackToWithinHalfAByte)
{
    const auto grid = exampleGrid();
    ASSERT_TRUE(previews.save(grid));
    const auto back = previews.loadGrid({"copied-run", 120});
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->stamp.runId, "copied-run");
    EXPECT_EQ(back->stamp.step, 120);
    ASSERT_EQ(back->rows.size(), 2U);
    ASSERT_EQ(back->columns.size(), 2U);
    ASSERT_EQ(back->cells.size(), 4U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(back->rows[i].label, grid.rows[i].label);
        EXPECT_EQ(back->columns[i].clipId, grid.columns[i].clipId);
        expectNear(back->rows[i].original, grid.rows[i].original);
    }
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        expectNear(back->cells[i].picture, grid.cells[i].picture);
        ASSERT_EQ(back->cells[i].truth.has_value(), grid.cells[i].truth.has_value());
        if (grid.cells[i].truth) {
            expectNear(*back->cells[i].truth, *grid.cells[i].truth);
        }
        EXPECT_EQ(back->cells[i].error, grid.cells[i].error);
        EXPECT_EQ(back->cells[i].isReconstruction, grid.cells[i].isReconstruction);
    }
}

TEST_F(PreviewFolderTest, aChosenGridLiesBesideTheUsualOne)
{
    ASSERT_TRUE(previews.save(exampleGrid()));
    auto chosen = exampleGrid();
    chosen.choice = {{"c.wav@0"}, {"piano", "flute"}};
    chosen.columns = {{"violin", "c.wav@0", picture(8), picture(9)}};
    chosen.cells.resize(2);
    chosen.cells[0].isReconstruction = false;
    ASSERT_TRUE(previews.save(chosen));
    EXPECT_EQ(previews.loadGrid(stamp)->columns.size(), 2U);
    const auto back = previews.loadGrid(stamp, chosen.choice);
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->choice, chosen.choice);
    EXPECT_EQ(back->rows.size(), 2U);
    ASSERT_EQ(back->columns.size(), 1U);
    EXPECT_EQ(back->columns[0].label, "violin");
    expectNear(back->columns[0].original, chosen.columns[0].original);
    ASSERT_NE(back->reconstructionOf(0), nullptr);
    expectNear(*back->reconstructionOf(0), *chosen.columns[0].reconstruction);
    const auto other = previews.loadGrid(stamp, {{"c.wav@0"}, {}});
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::NotFound);
}

TEST_F(PreviewFolderTest, mapComesBackWhole)
{
    const auto map = exampleMap();
    ASSERT_TRUE(previews.save(map));
    const auto back = previews.loadMap(stamp);
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->classes, map.classes);
    EXPECT_EQ(back->probeAccuracy, map.probeAccuracy);
    EXPECT_EQ(back->probeChance, map.probeChance);
    ASSERT_EQ(back->contentCodes.size(), 2U);
    ASSERT_EQ(back->classCodes.size(), 2U);
    EXPECT_EQ(back->contentCodes[1].x, map.contentCodes[1].x);
    EXPECT_EQ(back->contentCodes[1].y, map.contentCodes[1].y);
    EXPECT_EQ(back->contentCodes[1].classIndex, 1U);
    EXPECT_EQ(back->contentCodes[0].clipId, "a.wav@0");
    EXPECT_EQ(back->contentCodes[0].recording, "a.wav");
}

TEST_F(PreviewFolderTest, mapKeepsWhatIsKnownOfItsCodes)
{
    auto map = exampleMap();
    map.contentCodes[1].principalX = 2.5F;
    map.contentCodes[1].cluster = 1;
    map.contentCodes[1].learnt = true;
    map.contentCodes[1].neighbours = {0};
    map.contentCodes[1].error = 0.125F;
    map.contentCodes[0].error = std::nanf("");
    map.neighbourAccuracy = 0.75;
    map.silhouette = -0.25;
    map.clusters = 2;
    ASSERT_TRUE(previews.save(map));
    const auto back = previews.loadMap(stamp);
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(back->contentCodes[1].principalX, 2.5F);
    EXPECT_EQ(back->contentCodes[1].cluster, 1U);
    EXPECT_TRUE(back->contentCodes[1].learnt);
    EXPECT_EQ(back->contentCodes[1].neighbours, map.contentCodes[1].neighbours);
    EXPECT_EQ(back->contentCodes[1].error, 0.125F);
    EXPECT_FALSE(back->contentCodes[0].error); // no number is no error that is known
    EXPECT_EQ(back->neighbourAccuracy, 0.75);
    EXPECT_EQ(back->silhouette, -0.25);
    EXPECT_EQ(back->clusters, 2U);

    map.contentCodes[0].neighbours = {2}; // of two points
    ASSERT_TRUE(previews.save(map));
    EXPECT_FALSE(previews.loadMap(stamp));
}

TEST_F(PreviewFolderTest, mapKnowsTheParentsOfSubClasses)
{
    auto map = exampleMap();
    ASSERT_TRUE(previews.save(map));
    EXPECT_EQ(previews.loadMap(stamp)->parents, ClassParents::themselves(map.classes));
    map.parents = {{"strings"}, {0, 0}};
    ASSERT_TRUE(previews.save(map));
    EXPECT_EQ(previews.loadMap(stamp)->parents, map.parents);
    map.parents.of = {0, 1}; // there is only one
    map.parents.names = {"strings"};
    ASSERT_TRUE(previews.save(map));
    EXPECT_FALSE(previews.loadMap(stamp));
}

TEST_F(PreviewFolderTest, listsItsSteps)
{
    EXPECT_TRUE(previews.steps().empty());
    for (const std::int64_t step : {120, 7, 1234567}) {
        auto map = exampleMap();
        map.stamp.step = step;
        ASSERT_TRUE(previews.save(map));
    }
    ASSERT_TRUE(makeFolders(folder.path() / "previews" / "12 notes"));
    EXPECT_EQ(previews.steps(), (std::vector<std::int64_t>{7, 120, 1234567}));
}

TEST_F(PreviewFolderTest, savesNothingOfAnEmptyGrid)
{
    ASSERT_TRUE(previews.save(TransferGrid{}));
    EXPECT_TRUE(previews.steps().empty());
    const auto back = previews.loadGrid(stamp);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, ErrorCode::NotFound);
}

TEST_F(PreviewFolderTest, saysThatAMapIsDamaged)
{
    ASSERT_TRUE(previews.save(exampleMap()));
    const auto whole = readFile(mapFile).value();
    for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
        ASSERT_TRUE(writeFileAtomically(mapFile, whole.substr(0, length)));
        const auto back = previews.loadMap(stamp);
        ASSERT_FALSE(back) << length;
        EXPECT_EQ(back.error().where, mapFile.string());
        EXPECT_FALSE(back.error().remedy.empty());
    }
    auto map = exampleMap();
    map.classCodes[0].classIndex = 2; // there are only two classes
    ASSERT_TRUE(previews.save(map));
    EXPECT_FALSE(previews.loadMap(stamp));
}

/// The saved grid, changed by `change` and given a hash that fits.
template <typename Change> void rewrite(const std::filesystem::path& path, Change change)
{
    auto file = formats::fromBytes(readFile(path).value(), path.string()).value();
    change(file);
    file.metadata.erase("sha256");
    ASSERT_TRUE(writeFileAtomically(path, formats::toBytes(file)));
}

TEST_F(PreviewFolderTest, saysThatAGridIsDamaged)
{
    const auto replaced = [](std::string text, const std::string& from, const std::string& to) {
        return text.replace(text.find(from), from.size(), to);
    };
    using File = formats::SafeTensors;
    const std::vector<std::function<void(File&)>> damages{
        [](File& file) { file.metadata.erase("grid"); },
        [](File& file) { file.metadata["grid"] = "{"; },
        [](File& file) { file.metadata["grid"] = "[]"; },
        [](File& file) { file.arrays.erase(file.arrays.begin()); },
        [](File& file) { file.arrays.erase(file.arrays.begin() + 1); },
        [](File& file) { file.arrays[0].shape = {24}; },
        [&](File& file) {
            file.metadata["grid"] = replaced(file.metadata["grid"], "\"heads\":[", "\"heads\":[3,");
        },
        [&](File& file) {
            file.metadata["grid"] = replaced(file.metadata["grid"], "floor_db", "flour_db");
        },
    };
    for (std::size_t i = 0; i < damages.size(); ++i) {
        ASSERT_TRUE(previews.save(exampleGrid()));
        rewrite(gridFile, damages[i]);
        const auto back = previews.loadGrid(stamp);
        ASSERT_FALSE(back) << i;
        EXPECT_EQ(back.error().where, gridFile.string()) << i;
    }
    ASSERT_TRUE(previews.save(exampleGrid()));
    std::filesystem::resize_file(gridFile, std::filesystem::file_size(gridFile) / 2);
    EXPECT_FALSE(previews.loadGrid(stamp));
}

} // namespace
} // namespace timbrel::experiments
