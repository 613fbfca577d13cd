// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/grid_preview.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "engine/experiments/files/clip_list.h"
#include "engine/experiments/files/corpus_file.h"
#include "engine/experiments/files/grid_choice_file.h"
#include "engine/measures/coded_clips.h"
#include "engine/snapshots/clip_name.h"
#include "tests/engine/experiments/tiny_model.h"
#include "tests/support/temporary_folder.h"

// Grids whose rows and columns a person chose.

namespace timbrel::experiments {
namespace {

using snapshots::GridChoice;
using snapshots::Spectrogram;

class GridPreviewTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
        tiny = std::make_unique<TinyModel>();
        plan = planHeldOut(tiny->features);
    }
    [[nodiscard]] Result<snapshots::TransferGrid> grid(const GridChoice& choice) const
    {
        Monitor quiet;
        return makeGrid(tiny->model, tiny->features, plan, choice, {"run", 3}, quiet);
    }
    [[nodiscard]] const corpus::Clip& clip(std::size_t index) const
    {
        return tiny->features.clips()[index];
    }
    [[nodiscard]] Spectrogram played(std::size_t index, std::size_t classIndex) const
    {
        const auto clips = measures::clipBatch(tiny->model, tiny->features, std::span(&index, 1));
        return tiny->model.picture(
            tiny->model.decode(tiny->model.encode(clips), std::span(&classIndex, 1))[0],
            classIndex);
    }

    std::unique_ptr<TinyModel> tiny;
    HeldOutPlan plan;
};

/// Largest difference in decibels; batches of another size round differently, by thousandths.
float apart(const Spectrogram& a, const Spectrogram& b)
{
    EXPECT_EQ(a.decibels.values.size(), b.decibels.values.size());
    float largest = 0.0F;
    for (std::size_t i = 0; i < a.decibels.values.size(); ++i) {
        largest = std::max(largest, std::abs(a.decibels.values[i] - b.decibels.values[i]));
    }
    return largest;
}

constexpr float kSame = 0.02F; // dB

TEST_F(GridPreviewTest, chosenClipsArePlayedByEveryClass)
{
    const auto trained = tiny->features.trainingClips().back();
    const auto heldOut = tiny->features.heldOutClips().back();
    const auto made = grid({{clip(trained).id, clip(heldOut).id, clip(trained).id}, {}});
    ASSERT_TRUE(made) << made.error().text();
    ASSERT_EQ(made->columns.size(), 3U);
    ASSERT_EQ(made->rows.size(), tiny->model.classes.size());
    EXPECT_EQ(made->columns[1].clipId, clip(heldOut).id);
    for (std::size_t row = 0; row < made->rows.size(); ++row) {
        EXPECT_EQ(made->rows[row].label, tiny->model.classes[row]);
        EXPECT_LT(apart(made->cell(row, 0).picture, played(trained, row)), kSame);
        EXPECT_LT(apart(made->cell(row, 1).picture, played(heldOut, row)), kSame);
        EXPECT_EQ(made->cell(row, 0).isReconstruction, row == clip(trained).classIndex);
    }
    EXPECT_EQ(made->choice.columns.size(), 3U);
}

TEST_F(GridPreviewTest, rowsAreClassesOrClips)
{
    const auto own = clip(plan.gridClips.front()).classIndex;
    const auto other = 1 - own;
    const auto& id = clip(plan.gridClips.front()).id;
    const auto made = grid({{id}, {tiny->model.classes[other]}});
    ASSERT_TRUE(made) << made.error().text();
    ASSERT_EQ(made->rows.size(), 1U);
    EXPECT_FALSE(made->cell(0, 0).isReconstruction);
    ASSERT_TRUE(made->columns[0].reconstruction) << "no row plays the clip's own class";
    EXPECT_LT(apart(*made->reconstructionOf(0), played(plan.gridClips.front(), own)), kSame);

    const auto byClip = grid({{}, {id, id}});
    ASSERT_TRUE(byClip) << byClip.error().text();
    EXPECT_EQ(byClip->columns.size(), plan.gridClips.size()) << "the usual ones";
    EXPECT_EQ(byClip->rows[1].clipId, id);
    EXPECT_FALSE(byClip->columns[0].reconstruction) << "a row has it";
}

TEST_F(GridPreviewTest, aRecordingStandsForItsFirstClip)
{
    const std::string recording(snapshots::recordingOf(clip(plan.gridClips.back()).id));
    const auto made = grid({{recording}, {}});
    ASSERT_TRUE(made) << made.error().text();
    EXPECT_TRUE(made->columns[0].clipId.starts_with(recording + "@"));
    EXPECT_EQ(made->choice.columns[0], recording) << "as it was asked for";
}

TEST_F(GridPreviewTest, saysWhatItCannotShow)
{
    const auto unknown = grid({{"nowhere.flac@0"}, {}});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
    EXPECT_EQ(unknown.error().where, "nowhere.flac@0");
    const auto noClass = grid({{}, {"theremin"}});
    ASSERT_FALSE(noClass);
    EXPECT_NE(noClass.error().remedy.english().find(tiny->model.classes[0]), std::string::npos);
    const auto& id = clip(0).id;
    EXPECT_TRUE(grid({std::vector<std::string>(GridChoice::kMost, id), {id}}));
    EXPECT_FALSE(grid({std::vector<std::string>(GridChoice::kMost + 1, id), {id}}));
}

TEST_F(GridPreviewTest, theChoiceAndTheClipsLieInTheRunsFolder)
{
    tests::TemporaryFolder place;
    const auto run = RunFolder::create(place.path(), tiny->experiment).value();
    EXPECT_TRUE(loadGridChoice(run)->empty());
    const GridChoice choice{{"a@0", "\"b\"@1"}, {"flute"}};
    ASSERT_TRUE(saveGridChoice(run, choice));
    EXPECT_EQ(loadGridChoice(run).value(), choice);
    ASSERT_TRUE(writeFileAtomically(run.path() / "grid.json", "{\"columns\": 3}"));
    EXPECT_FALSE(loadGridChoice(run));

    Monitor quiet;
    const auto corpus = openCorpus(tiny->experiment, {}, quiet).value();
    ASSERT_TRUE(saveCorpus(corpus, tiny->features, run.corpusFile()));
    RunRecord record;
    record.classes = tiny->features.classes();
    ASSERT_TRUE(run.save(record));
    const auto list = loadClipList(run);
    ASSERT_TRUE(list) << list.error().text();
    ASSERT_EQ(list->clips.size(), tiny->features.clips().size());
    EXPECT_EQ(list->classes, tiny->features.classes());
    EXPECT_TRUE(list->clips.front().heldOut);
    EXPECT_FALSE(list->clips.back().heldOut);
    EXPECT_TRUE(grid({{list->clips.front().id, list->clips.back().id}, {}}));
}

} // namespace
} // namespace timbrel::experiments
