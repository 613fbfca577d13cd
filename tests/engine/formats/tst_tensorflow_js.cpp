// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/tensorflow_js.h"

#include <cstring>

#include <gtest/gtest.h>

namespace timbrel::formats {
namespace {

std::string modelWith(const std::string& weights, const std::string& paths = R"(["a.bin"])")
{
    return R"({"format":"graph-model","weightsManifest":[{"paths":)" + paths + R"(,"weights":[)"
        + weights + "]}]}";
}

std::string weight(
    const std::string& name, const std::string& shape, const std::string& type = R"("float32")")
{
    return R"({"name":")" + name + R"(","shape":)" + shape + R"(,"dtype":)" + type + "}";
}

std::string bytesOf(const std::vector<float>& values)
{
    std::string bytes(values.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

TEST(TensorFlowJs, readsFloatsAndPassesOverIntegers)
{
    const auto model = modelWith(weight("axes", "[2]", R"("int32")") + ","
        + weight("kernel", "[2,1,3]") + "," + weight("scale", "[]"));
    const auto shard = bytesOf({0, 0, 1, 2, 3, 4, 5, 6, -0.5F});
    const auto arrays = fromTensorFlowJs(model, shard, "model.json");
    ASSERT_TRUE(arrays) << arrays.error().text();
    ASSERT_EQ(arrays->size(), 2U);
    EXPECT_EQ(arrays->at(0).name, "kernel");
    EXPECT_EQ(arrays->at(0).shape, (std::vector<std::int64_t>{2, 1, 3}));
    EXPECT_EQ(arrays->at(0).bytes, bytesOf({1, 2, 3, 4, 5, 6}));
    EXPECT_TRUE(arrays->at(1).shape.empty());
    EXPECT_EQ(arrays->at(1).bytes, bytesOf({-0.5F}));
}

TEST(TensorFlowJs, refusesWhatItCannotHold)
{
    const auto four = bytesOf({1});
    const std::pair<std::string, std::string> cases[] = {
        {"", four},
        {"[]", four},
        {R"({"weightsManifest":{}})", four},
        {R"({"weightsManifest":[]})", four},
        {R"({"weightsManifest":[{"paths":["a.bin"]}]})", four},
        {modelWith(weight("a", "[1]"), R"(["a.bin","b.bin"])"), four},
        {modelWith("7"), four},
        {modelWith(R"({"name":"a","shape":[1]})"), four},
        {modelWith(weight("a", "[-1]")), four},
        {modelWith(weight("a", "[1.5]")), four},
        {modelWith(weight("a", "[1]", "7")), four},
        {modelWith(weight("a", "[1]", R"("float16")")), four},
        {modelWith(weight("a", "[1]", R"("float32","quantization":{"dtype":"uint8"})")), four},
        {modelWith(weight("a", "[4611686018427387904,4]")), {}},
        {modelWith(weight("a", "[0,9223372036854775808]")), {}},
        {modelWith(weight("a", "[2]")), four},
        {modelWith(weight("a", "[1]")), four + "x"},
    };
    for (const auto& [model, shard] : cases) {
        const auto arrays = fromTensorFlowJs(model, shard, "some/model.json");
        ASSERT_FALSE(arrays) << model;
        EXPECT_EQ(arrays.error().code, ErrorCode::Unreadable);
        EXPECT_NE(arrays.error().text().english().find("some/model.json"), std::string::npos);
    }
}

} // namespace
} // namespace timbrel::formats
