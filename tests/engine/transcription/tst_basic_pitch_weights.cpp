// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/basic_pitch_weights.h"

#include <cstring>
#include <functional>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::transcription {
namespace {

using Shape = std::vector<std::int64_t>;

/// Counts up from `first`.
formats::NamedArray array(const std::string& name, const Shape& shape, float first)
{
    const auto size =
        std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    std::vector<float> values(static_cast<std::size_t>(size));
    std::iota(values.begin(), values.end(), first);
    std::string bytes(values.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    return {"StatefulPartitionedCall/model_1/" + name, formats::ElementType::F32, shape, bytes};
}

std::vector<formats::NamedArray> model()
{
    return {
        array("cq_t2010v2_1/conv1d/ExpandDims_1", {1, 256, 1, 36}, 0),
        array("cq_t2010v2_1/conv1d_1/ExpandDims_1", {1, 256, 1, 36}, 10000),
        array("cq_t2010v2_1/conv1d_2/ExpandDims_1", {1, 256, 1, 1}, 0),
        array("cq_t2010v2_1/Sqrt", {309, 1, 1}, 1),
        array("batch_normalization/FusedBatchNormV3/Scaled", {1}, 2),
        array("batch_normalization/FusedBatchNormV3/Offset", {1}, -3),
        array("conv2d_1/Conv2D_weights", {3, 39, 8, 8}, 0),
        array("conv2d_1/Conv2D_bn_offset", {8}, 0),
        array("contours-reduced/Conv2D/ReadVariableOp", {5, 5, 8, 1}, 0),
        array("contours-reduced/BiasAdd/ReadVariableOp", {1}, 4),
        array("conv2d_2/Conv2D/ReadVariableOp", {7, 7, 1, 32}, 0),
        array("conv2d_2/BiasAdd/ReadVariableOp", {32}, 0),
        array("conv2d_3/Conv2D/ReadVariableOp", {7, 3, 32, 1}, 0),
        array("conv2d_3/BiasAdd/ReadVariableOp", {1}, 5),
        array("conv2d_4/Conv2D_weights", {5, 5, 8, 32}, 0),
        array("conv2d_4/Conv2D_bn_offset", {32}, 0),
        array("conv2d_5/Conv2D/ReadVariableOp", {3, 3, 33, 1}, 0),
        array("conv2d_5/BiasAdd/ReadVariableOp", {1}, 6),
    };
}

TEST(BasicPitchWeights, areTransposedFromTensorFlowsOrder)
{
    const auto weights = basicPitchWeights(model(), "model.json");
    ASSERT_TRUE(weights) << weights.error().text();
    // [frame, band, in, out] = [2, 30, 5, 7] of 3×39×8×8, and [tap, bin] of 256×36.
    const auto& kernel = weights->contourHidden.kernel;
    EXPECT_EQ(kernel.sizes(), (Shape{8, 8, 39, 3}));
    EXPECT_EQ(kernel[7][5][30][2].item<float>(), ((2 * 39 + 30) * 8 + 5) * 8 + 7);
    EXPECT_EQ(weights->octave.sizes(), (Shape{72, 1, 256}));
    EXPECT_EQ(weights->octave[35][0][200].item<float>(), 200 * 36 + 35);
    EXPECT_EQ(weights->octave[36 + 2][0][9].item<float>(), 10000 + 9 * 36 + 2);
    EXPECT_EQ(weights->lowPass[0][0][255].item<float>(), 255);
    EXPECT_EQ(weights->binScale[308].item<float>(), 309);
    EXPECT_EQ(weights->inputScale.item<float>() + weights->inputOffset.item<float>(), -1);
    EXPECT_EQ(weights->note.kernel.sizes(), (Shape{1, 32, 3, 7}));
    EXPECT_EQ(weights->onset.bias.item<float>(), 6);
}

TEST(BasicPitchWeights, refuseEveryModelThatLacksSomething)
{
    const auto whole = model();
    for (std::size_t missing = 0; missing < whole.size(); ++missing) {
        auto arrays = whole;
        const auto name = arrays[missing].name;
        arrays.erase(arrays.begin() + static_cast<std::ptrdiff_t>(missing));
        const auto without = basicPitchWeights(arrays, "some/model.json");
        ASSERT_FALSE(without) << name;
        EXPECT_EQ(without.error().code, ErrorCode::Unreadable);

        arrays = whole;
        arrays[missing].shape.push_back(1);
        EXPECT_FALSE(basicPitchWeights(arrays, "some/model.json")) << name;

        arrays = whole;
        const float nan = std::numeric_limits<float>::quiet_NaN();
        std::memcpy(arrays[missing].bytes.data(), &nan, sizeof nan);
        EXPECT_FALSE(basicPitchWeights(arrays, "some/model.json")) << name;
    }
}

TEST(BasicPitchWeights, sayWhatIsWrongWithAModel)
{
    auto arrays = model();
    arrays[3].shape = {12, 1, 1};
    const auto text = basicPitchWeights(arrays, "some/model.json").error().text().english();
    for (const char* part : {"some/model.json", "Basic Pitch", "Sqrt", "[12, 1, 1]", "[309, 1, 1]",
             "packaging/models"}) {
        EXPECT_NE(text.find(part), std::string::npos) << part << " in " << text;
    }
}

TEST(BasicPitchWeights, lieInTheUsersDataFolder)
{
    const tests::EnvironmentVariable data("XDG_DATA_HOME", "/somewhere");
    EXPECT_EQ(basicPitchFolder(), "/somewhere/timbrel/models/basic-pitch");
}

TEST(BasicPitchWeights, sayHowToGetThemWhereTheyAreAbsent)
{
    const tests::TemporaryFolder folder;
    const auto absent = readBasicPitchWeights(folder.path());
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, ErrorCode::NotFound);
    EXPECT_NE(absent.error().text().english().find("Run packaging/models"), std::string::npos);

    ASSERT_TRUE(writeFileAtomically(folder.path() / "model.json", "{}"));
    EXPECT_FALSE(readBasicPitchWeights(folder.path())); // no shard
    ASSERT_TRUE(writeFileAtomically(folder.path() / "group1-shard1of1.bin", "1234"));
    const auto foreign = readBasicPitchWeights(folder.path());
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, ErrorCode::Unreadable);
}

} // namespace
} // namespace timbrel::transcription
