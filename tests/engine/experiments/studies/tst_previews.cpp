// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/previews.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/experiments/studies/grid_preview.h"
#include "engine/measures/coded_clips.h"
#include "tests/engine/experiments/tiny_model.h"

namespace timbrel::experiments {
namespace {

class PreviewsTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
        tiny = std::make_unique<TinyModel>();
        plan = planHeldOut(tiny->features);
    }
    /// What the model makes of one clip, played by a class.
    [[nodiscard]] snapshots::Spectrogram played(std::size_t clip, std::size_t classIndex) const
    {
        const auto clips = measures::clipBatch(tiny->model, tiny->features, std::span(&clip, 1));
        return tiny->model.picture(
            tiny->model.decode(tiny->model.encode(clips), std::span(&classIndex, 1))[0],
            classIndex);
    }
    [[nodiscard]] snapshots::TransferGrid grid() const
    {
        return makeGrid(tiny->model, tiny->features, plan, {"run", 3});
    }

    std::unique_ptr<TinyModel> tiny;
    HeldOutPlan plan;
};

/// Largest difference between two pictures, in decibels. A batch of another size may round
/// differently, by thousandths.
float apart(const snapshots::Spectrogram& a, const snapshots::Spectrogram& b)
{
    EXPECT_EQ(a.decibels.values.size(), b.decibels.values.size());
    float largest = 0.0F;
    for (std::size_t i = 0; i < a.decibels.values.size(); ++i) {
        largest = std::max(largest, std::abs(a.decibels.values[i] - b.decibels.values[i]));
    }
    return largest;
}

constexpr float kSame = 0.02F; // dB

TEST_F(PreviewsTest, headsAreHeldOutClipsOfEveryClass)
{
    const auto made = grid();
    ASSERT_EQ(made.rows.size(), plan.gridClips.size());
    ASSERT_EQ(made.cells.size(), made.rows.size() * made.columns.size());
    for (const auto& name : tiny->model.classes) {
        EXPECT_TRUE(std::ranges::any_of(made.rows, [&](const auto& head) {
            return head.label == name;
        })) << name;
    }
    for (std::size_t i = 0; i < made.rows.size(); ++i) {
        const auto& clip = tiny->features.clips()[plan.gridClips[i]];
        EXPECT_EQ(clip.split, corpus::Split::HeldOut);
        EXPECT_EQ(made.rows[i].clipId, clip.id);
        EXPECT_EQ(made.columns[i].clipId, clip.id);
    }
}

TEST_F(PreviewsTest, aClipPlayedByItsOwnClassIsReconstruction)
{
    const auto made = grid();
    for (std::size_t row = 0; row < made.rows.size(); ++row) {
        for (std::size_t column = 0; column < made.columns.size(); ++column) {
            EXPECT_EQ(made.cell(row, column).isReconstruction,
                made.rows[row].label == made.columns[column].label);
        }
        const auto clip = plan.gridClips[row];
        const auto& cell = made.cell(row, row);
        EXPECT_LT(
            apart(cell.picture, played(clip, tiny->features.clips()[clip].classIndex)), kSame);
        ASSERT_TRUE(cell.truth);
        EXPECT_EQ(apart(*cell.truth, made.rows[row].original), 0.0F);
    }
}

TEST_F(PreviewsTest, aCellIsItsColumnsContentPlayedByItsRowsClass)
{
    const auto made = grid();
    for (std::size_t row = 0; row < made.rows.size(); ++row) {
        for (std::size_t column = 0; column < made.columns.size(); ++column) {
            const auto& cell = made.cell(row, column);
            const auto target = tiny->features.clips()[plan.gridClips[row]].classIndex;
            EXPECT_LT(apart(cell.picture, played(plan.gridClips[column], target)), kSame);
            EXPECT_GT(apart(cell.picture, played(plan.gridClips[column], 1 - target)), kSame);
            ASSERT_TRUE(cell.truth) << "every class plays the held-out phrases of a solos corpus";
            ASSERT_TRUE(cell.error);
            // The error is in units of the 80 dB that a picture shows.
            double sum = 0.0;
            for (std::size_t i = 0; i < cell.picture.decibels.values.size(); ++i) {
                sum += std::abs(static_cast<double>(cell.picture.decibels.values[i])
                    - static_cast<double>(cell.truth->decibels.values[i]));
            }
            EXPECT_NEAR(*cell.error,
                sum / 80.0 / static_cast<double>(cell.picture.decibels.values.size()), 1e-4);
        }
    }
}

TEST_F(PreviewsTest, theMapHasEveryHeldOutClipAndEveryClass)
{
    Monitor quiet;
    const auto map = makeMap(tiny->model, tiny->features, plan, {"run", 3}, quiet);
    ASSERT_TRUE(map) << map.error().text();
    ASSERT_EQ(map->contentCodes.size(), tiny->features.heldOutClips().size());
    ASSERT_EQ(map->classCodes.size(), 2U);
    for (std::size_t i = 0; i < map->contentCodes.size(); ++i) {
        const auto& point = map->contentCodes[i];
        const auto& clip = tiny->features.clips()[plan.mapClips[i]];
        EXPECT_TRUE(std::isfinite(point.x) && std::isfinite(point.y));
        EXPECT_EQ(point.clipId, clip.id);
        EXPECT_EQ(point.classIndex, clip.classIndex);
        EXPECT_TRUE(point.clipId.starts_with(point.recording + "@"));
        EXPECT_FALSE(point.learnt);
        EXPECT_LT(point.cluster, map->clusters);
        EXPECT_FALSE(point.neighbours.empty());
        EXPECT_EQ(std::ranges::count(point.neighbours, i), 0);
    }
    // How far each is from what its class makes of its code.
    const auto tried = plan.mapClips.front();
    const auto clip = tiny->features.features(tried);
    const std::vector<std::span<const float>> views{clip};
    const auto made = tiny->model
                          .decode(tiny->model.encode(tiny->model.batch(views), quiet),
                              std::vector<std::size_t>{map->contentCodes.front().classIndex})
                          .contiguous();
    double sum = 0.0;
    for (std::size_t i = 0; i < views.front().size(); ++i) {
        sum += std::abs(
            static_cast<double>(made.data_ptr<float>()[i]) - static_cast<double>(views.front()[i]));
    }
    ASSERT_TRUE(map->contentCodes.front().error);
    EXPECT_NEAR(
        *map->contentCodes.front().error, sum / static_cast<double>(views.front().size()), 1e-4);
    EXPECT_EQ(map->clusters, 2U);
    ASSERT_TRUE(map->neighbourAccuracy && map->silhouette);
    EXPECT_LE(std::abs(*map->silhouette), 1.0);
    EXPECT_EQ(map->probeChance, 0.5);
    EXPECT_GE(map->probeAccuracy, 0.0);
    EXPECT_LE(map->probeAccuracy, 1.0);

    const auto again = makeMap(tiny->model, tiny->features, plan, {"run", 3}, quiet);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->contentCodes[1].x, map->contentCodes[1].x);
    EXPECT_EQ(again->probeAccuracy, map->probeAccuracy);
}

TEST_F(PreviewsTest, aModelGoneAstrayIsToldOrDrawnButNeverCrashes)
{
    const torch::NoGradGuard noGradient;
    for (auto& parameter : tiny->model.method->network().parameters()) {
        parameter.fill_(std::nan(""));
    }
    Monitor quiet;
    EXPECT_EQ(grid().cells.size(), plan.gridClips.size() * plan.gridClips.size());
    const auto map = makeMap(tiny->model, tiny->features, plan, {"run", 3}, quiet);
    ASSERT_FALSE(map);
    EXPECT_NE(map.error().text().english().find("finite"), std::string::npos) << map.error().text();
}

} // namespace
} // namespace timbrel::experiments
