// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/npy.h"

#include <cmath>
#include <cstring>
#include <limits>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "engine/base/random.h"
#include "tests/engine/formats/python.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::formats {
namespace {

Matrix example()
{
    Matrix matrix(3, 5);
    RandomStream random(7, "npy");
    for (float& value : matrix.values) {
        value = static_cast<float>(random.normal());
    }
    matrix.at(1, 2) = -std::numeric_limits<float>::infinity();
    return matrix;
}

/// A version 1.0 file with this header and these bytes after it.
std::string fileOf(const std::string& header, const std::string& data = {})
{
    const auto length = static_cast<std::uint16_t>(header.size());
    std::string bytes("\x93NUMPY\x01\x00", 8);
    bytes += {static_cast<char>(length & 0xFF), static_cast<char>(length >> 8)};
    return bytes + header + data;
}

std::string headerOf(const std::string& shape, const std::string& type = "<f4")
{
    return "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
}

TEST(Npy, readsWhatItWrote)
{
    const auto matrix = example();
    const auto read = fromNpy(toNpy(matrix), "x.npy");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(*read, matrix);
}

TEST(Npy, beginsItsDataOnABoundaryOf64Bytes)
{
    for (const std::size_t columns : {1U, 10U, 1000U, 100000U}) {
        EXPECT_EQ((toNpy(Matrix(1, columns)).size() - columns * sizeof(float)) % 64, 0U);
    }
}

TEST(Npy, readsDoublesAndOneDimension)
{
    const double values[] = {1.5, -2.25, 1e300};
    const std::string data(reinterpret_cast<const char*>(values), sizeof values);
    const auto read = fromNpy(fileOf(headerOf("(3,)", "<f8"), data), "x.npy");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->rows, 1U);
    EXPECT_EQ(read->at(0, 1), -2.25F);
    EXPECT_TRUE(std::isinf(read->at(0, 2)));
}

TEST(Npy, refusesWhatItCannotHold)
{
    const std::string four(4, '\0');
    const std::string cases[] = {
        "",
        "RIFF....WAVEfmt ",
        fileOf(headerOf("(1, 1)", "<i4"), four),
        fileOf(headerOf("(1, 1)", ">f4"), four),
        fileOf("{'descr': '<f4', 'fortran_order': True, 'shape': (1, 1), }\n", four),
        fileOf(headerOf("(1, 1, 1)"), four),
        fileOf(headerOf("()"), four),
        fileOf(headerOf("(-1, 1)"), four),
        fileOf(headerOf("(1, 1"), four),
        fileOf(headerOf("(2, 1)"), four),
        fileOf(headerOf("(4611686018427387904, 4)"), {}),
        fileOf(headerOf("(99999999999999999999999, 1)"), four),
        fileOf(headerOf("(0, 4)"), {}),
        fileOf(headerOf("(10000000000, 0)"), {}),
        fileOf(headerOf("(0,)"), {}),
        fileOf(headerOf("'no'"), four),
        fileOf("{}\n", four),
        std::string("\x93NUMPY\x02\x00\xFF\xFF\xFF\xFF", 12),
    };
    for (const auto& bytes : cases) {
        const auto read = fromNpy(bytes, "some.npy");
        ASSERT_FALSE(read) << bytes;
        EXPECT_EQ(read.error().code, ErrorCode::Unreadable);
        EXPECT_NE(read.error().text().english().find("some.npy"), std::string::npos);
    }
}

TEST(Npy, refusesEveryTruncation)
{
    const auto whole = toNpy(example());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        EXPECT_FALSE(fromNpy(std::string_view(whole).substr(0, length), "x.npy")) << length;
    }
    EXPECT_FALSE(fromNpy(whole + "x", "x.npy"));
}

TEST(Npy, outlivesDamagedBytes)
{
    const auto whole = toNpy(example());
    RandomStream random(1, "damage");
    std::size_t refused = 0;
    for (int round = 0; round < 20000; ++round) {
        auto bytes = whole;
        for (std::size_t flips = 1 + random.below(4); flips > 0; --flips) {
            bytes[random.below(bytes.size())] ^= static_cast<char>(1U << random.below(8));
        }
        if (const auto read = fromNpy(bytes, "x.npy")) {
            EXPECT_LE(read->values.size() * 4, bytes.size());
        } else {
            ++refused;
        }
    }
    EXPECT_GT(refused, 2000U);
}

TEST(Npy, isWhatNumPyReadsAndWrites)
{
    if (!pythonHas("numpy")) {
        GTEST_SKIP() << "NumPy is not installed (package python3-numpy)";
    }
    const tests::TemporaryFolder folder;
    const auto path = (folder.path() / "matrix.npy").string();
    const auto matrix = example();
    ASSERT_TRUE(writeFileAtomically(path, toNpy(matrix)));
    const auto result = runPython("import numpy, sys\n"
                                  "m = numpy.load(sys.argv[1])\n"
                                  "assert m.dtype == numpy.float32, m.dtype\n"
                                  "print(m.shape, float(m[0, 1]), float(m[2, 4]))\n"
                                  "numpy.save(sys.argv[1], m.astype('float64'))\n",
        path);
    ASSERT_EQ(result.exitStatus, 0) << result.err;
    double first = 0.0;
    double last = 0.0;
    ASSERT_EQ(std::sscanf(result.out.c_str(), "(3, 5) %lf %lf", &first, &last), 2) << result.out;
    EXPECT_EQ(static_cast<float>(first), matrix.at(0, 1));
    EXPECT_EQ(static_cast<float>(last), matrix.at(2, 4));
    const auto back = fromNpy(readFile(path).value(), path);
    ASSERT_TRUE(back) << back.error().text();
    EXPECT_EQ(*back, matrix);
}

} // namespace
} // namespace timbrel::formats
