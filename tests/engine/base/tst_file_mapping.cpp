// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/file_mapping.h"

#include <string>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel {
namespace {

class FileMappingTest : public testing::Test {
protected:
    FileMappingTest()
    {
        for (int n = 0; n < 20000; ++n) {
            text += static_cast<char>('a' + n % 23);
        }
        EXPECT_TRUE(writeFileAtomically(folder.path() / "text", text));
    }

    tests::TemporaryFolder folder;
    std::string text;
};

TEST_F(FileMappingTest, givesAnyPartOfAFile)
{
    const Descriptor file(::open((folder.path() / "text").c_str(), O_RDONLY));
    for (const std::size_t offset : {0U, 1U, 4095U, 4096U, 5000U, 19999U}) {
        for (const std::size_t bytes : {1U, 700U, 9000U}) {
            const auto part = FileMapping::open(file, offset, bytes, "text");
            ASSERT_EQ(part.has_value(), offset + bytes <= text.size());
            if (part) {
                EXPECT_EQ(part->bytes(), text.substr(offset, bytes));
            }
        }
    }
    EXPECT_FALSE(FileMapping::open(file, ~std::uint64_t{0}, 2, "text"));
}

TEST_F(FileMappingTest, seesThatAFileWasCutShort)
{
    const Descriptor file(::open((folder.path() / "text").c_str(), O_RDWR));
    ASSERT_EQ(::ftruncate(file.get(), 100), 0);
    EXPECT_TRUE(FileMapping::open(file, 0, 100, "text"));
    const auto beyond = FileMapping::open(file, 50, 51, "text");
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, ErrorCode::Unreadable);
}

} // namespace
} // namespace timbrel
