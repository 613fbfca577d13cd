// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/safetensors.h"

#include <cstring>
#include <numeric>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "engine/base/random.h"
#include "tests/engine/formats/python.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::formats {
namespace {

template <typename T> std::string bytesOf(const std::vector<T>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

SafeTensors example()
{
    std::vector<float> weights(24);
    std::iota(weights.begin(), weights.end(), -3.5F);
    return {
        {
            {"net.weight", ElementType::F32, {2, 3, 4}, bytesOf(weights)},
            {"Größe \"q\"", ElementType::F64, {1}, bytesOf<double>({0.1})},
            {"empty", ElementType::F32, {0, 7}, ""},
            {"scalar", ElementType::I64, {}, bytesOf<std::int64_t>({-42})},
            {"odd bytes", ElementType::U8, {3}, bytesOf<unsigned char>({0, 127, 255})},
        },
        {{"step", "12"}, {"empty", ""}},
    };
}

/// Any header before any data, with the length that is true.
std::string fileOf(const std::string& header, const std::string& data = {})
{
    return bytesOf<std::uint64_t>({header.size()}) + header + data;
}

std::string entry(const std::string& shape, const std::string& offsets)
{
    return R"({"a":{"dtype":"F32","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
}

void expectEqual(const SafeTensors& a, const SafeTensors& b)
{
    EXPECT_EQ(a.metadata, b.metadata);
    ASSERT_EQ(a.arrays.size(), b.arrays.size());
    for (std::size_t i = 0; i < a.arrays.size(); ++i) {
        EXPECT_EQ(a.arrays[i].name, b.arrays[i].name);
        EXPECT_EQ(a.arrays[i].type, b.arrays[i].type);
        EXPECT_EQ(a.arrays[i].shape, b.arrays[i].shape);
        EXPECT_EQ(a.arrays[i].bytes, b.arrays[i].bytes);
    }
}

TEST(SafeTensors, readsWhatItWrote)
{
    const auto file = example();
    const auto read = fromBytes(toBytes(file), "x.safetensors");
    ASSERT_TRUE(read) << read.error().text();
    expectEqual(*read, file);
    ASSERT_NE(read->find("scalar"), nullptr);
    EXPECT_EQ(read->find("nothing"), nullptr);
    const auto empty = fromBytes(toBytes({}), "x.safetensors");
    ASSERT_TRUE(empty) << empty.error().text();
    EXPECT_TRUE(empty->arrays.empty());
}

TEST(SafeTensors, isLaidOutAsTheFormatSays)
{
    const auto bytes = toBytes(example());
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    EXPECT_EQ(length % 8, 0U) << "the data begins aligned";
    const auto header = nlohmann::json::parse(bytes.substr(8, length));
    const auto& weight = header.at("net.weight");
    EXPECT_EQ(weight.at("dtype"), "F32");
    EXPECT_EQ(weight.at("shape"), (std::vector<int>{2, 3, 4}));
    EXPECT_EQ(weight.at("data_offsets"), (std::vector<int>{0, 96}));
    float second = 0.0F;
    std::memcpy(&second, bytes.data() + 8 + length + sizeof second, sizeof second);
    EXPECT_EQ(second, -2.5F);
    EXPECT_TRUE(header.at("__metadata__").at("timbrel.xxh3_64").is_string());
}

TEST(SafeTensors, readsFilesWithoutOurHash)
{
    const auto data = bytesOf<float>({1.0F, 2.0F});
    const auto read = fromBytes(fileOf(entry("[2]", "[0,8]"), data), "x.safetensors");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->arrays.front().bytes, data);
}

TEST(SafeTensors, refusesImpossibleHeaders)
{
    const std::string data(8, '\0');
    const std::string cases[] = {
        "",
        "short",
        bytesOf<std::uint64_t>({~std::uint64_t{0}}) + "{}",
        bytesOf<std::uint64_t>({std::uint64_t{1} << 40}) + "{}",
        fileOf("[]"),
        fileOf("not JSON"),
        fileOf(std::string(1 << 20, '[')),
        fileOf(R"({"a":null})"),
        fileOf(R"({"a":{"dtype":"F32"}})"),
        fileOf(R"({"a":{"dtype":"F16","shape":[4],"data_offsets":[0,8]}})", data),
        fileOf(R"({"a":{"dtype":7,"shape":[2],"data_offsets":[0,8]}})", data),
        fileOf(entry("[-2]", "[0,8]"), data),
        fileOf(entry("[2.0]", "[0,8]"), data),
        fileOf(entry("[\"2\"]", "[0,8]"), data),
        fileOf(entry("[18446744073709551615]", "[0,8]"), data),
        fileOf(entry("[4611686018427387904,4]", "[0,0]")),
        fileOf(entry("[4294967296,4294967296,4]", "[0,0]")),
        fileOf(entry("[2]", "[0,7]"), data),
        fileOf(entry("[2]", "[8,0]"), data),
        fileOf(entry("[2]", "[8,16]"), data + data),
        fileOf(entry("[2]", "[0,8,16]"), data),
        fileOf(entry("[4]", "[0,16]"), data),
        fileOf(entry("[1]", "[0,4]"), data),
        fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
               R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
            data),
    };
    for (const auto& bytes : cases) {
        const auto read = fromBytes(bytes, "some.safetensors");
        ASSERT_FALSE(read) << bytes.substr(0, 100);
        EXPECT_EQ(read.error().code, ErrorCode::Unreadable);
        EXPECT_NE(read.error().text().english().find("some.safetensors"), std::string::npos);
        EXPECT_FALSE(read.error().remedy.empty());
    }
}

TEST(SafeTensors, refusesEveryTruncation)
{
    const auto whole = toBytes(example());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        EXPECT_FALSE(fromBytes(std::string_view(whole).substr(0, length), "x")) << length;
    }
    EXPECT_FALSE(fromBytes(whole + '\0', "x"));
}

TEST(SafeTensors, noticesEveryChangedBitOfTheArrays)
{
    const auto whole = toBytes(example());
    std::uint64_t length = 0;
    std::memcpy(&length, whole.data(), sizeof length);
    for (std::size_t place = 8 + length; place < whole.size(); ++place) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            auto bytes = whole;
            bytes[place] ^= static_cast<char>(1U << bit);
            EXPECT_FALSE(fromBytes(bytes, "x")) << place;
        }
    }
}

TEST(SafeTensors, outlivesDamagedHeaders)
{
    const auto whole = toBytes(example());
    RandomStream random(1, "damage");
    std::size_t refused = 0;
    for (int round = 0; round < 20000; ++round) {
        auto bytes = whole;
        for (std::size_t flips = 1 + random.below(4); flips > 0; --flips) {
            bytes[random.below(bytes.size())] ^= static_cast<char>(1U << random.below(8));
        }
        if (const auto read = fromBytes(bytes, "x")) {
            for (const auto& array : read->arrays) {
                EXPECT_LE(array.bytes.size(), bytes.size());
            }
        } else {
            ++refused;
        }
    }
    EXPECT_GT(refused, 10000U);
}

TEST(SafeTensors, isReadByPython)
{
    if (!pythonHas("json")) {
        GTEST_SKIP() << "Python is not installed (package python3)";
    }
    const tests::TemporaryFolder folder;
    const auto path = (folder.path() / "x.safetensors").string();
    ASSERT_TRUE(writeFileAtomically(path, toBytes(example())));
    // The package of the format's authors where it is installed, their description otherwise.
    const auto result =
        runPython("import sys, json, struct\n"
                  "try:\n"
                  "    from safetensors import safe_open\n"
                  "    with safe_open(sys.argv[1], framework='numpy') as f:\n"
                  "        w = f.get_tensor('net.weight')\n"
                  "        print(len(f.keys()), w.shape[2], w[1, 2, 3], f.metadata()['step'])\n"
                  "except ImportError:\n"
                  "    b = open(sys.argv[1], 'rb').read()\n"
                  "    n = struct.unpack('<Q', b[:8])[0]\n"
                  "    h = json.loads(b[8:8 + n].decode())\n"
                  "    m = h.pop('__metadata__')\n"
                  "    s, e = h['net.weight']['data_offsets']\n"
                  "    w = struct.unpack('<24f', b[8 + n + s:8 + n + e])\n"
                  "    assert max(x['data_offsets'][1] for x in h.values()) == len(b) - 8 - n\n"
                  "    print(len(h), h['net.weight']['shape'][2], w[23], m['step'])\n",
            path);
    ASSERT_EQ(result.exitStatus, 0) << result.err;
    EXPECT_EQ(result.out, "5 4 19.5 12\n");
}

} // namespace
} // namespace timbrel::formats
