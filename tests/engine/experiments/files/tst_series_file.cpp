// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/series_file.h"

#include <cmath>
#include <fstream>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

using snapshots::SeriesPoint;

std::vector<SeriesPoint> points(std::int64_t first, std::int64_t last)
{
    std::vector<SeriesPoint> made;
    for (std::int64_t step = first; step <= last; ++step) {
        const auto number = static_cast<double>(step);
        made.push_back({"run", "loss/total", step, number / 7.0, 0.125 * number, 1.0 / 3.0});
        made.push_back({"run", "loss/mse", step, number / 7.0, 0.125 * number, 1e-30 * number});
    }
    return made;
}

void expectEqual(const std::vector<SeriesPoint>& a, const std::vector<SeriesPoint>& b)
{
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_EQ(a[i].runId, b[i].runId);
        EXPECT_EQ(a[i].name, b[i].name);
        EXPECT_EQ(a[i].step, b[i].step);
        EXPECT_EQ(a[i].epoch, b[i].epoch);
        EXPECT_EQ(a[i].seconds, b[i].seconds);
        EXPECT_EQ(a[i].value, b[i].value);
    }
}

class SeriesFileTest : public testing::Test {
protected:
    void expectFile(const std::vector<SeriesPoint>& wanted) const
    {
        const auto read = series.read("run");
        ASSERT_TRUE(read) << read.error().text();
        expectEqual(*read, wanted);
    }

    tests::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "series.csv";
    SeriesFile series{path};
};

TEST_F(SeriesFileTest, readsWhatWasAppended)
{
    ASSERT_TRUE(series.append(points(1, 3)));
    ASSERT_TRUE(series.append(points(4, 9)));
    expectFile(points(1, 9));
    EXPECT_TRUE(readFile(path).value().starts_with("step,epoch,seconds,name,value\n1,"));
}

TEST_F(SeriesFileTest, keepsValuesThatAreNoNumbers)
{
    const double values[] = {std::nan(""), INFINITY, -INFINITY};
    for (const double value : values) {
        ASSERT_TRUE(series.append(std::vector{SeriesPoint{"", "x", 1, 0.0, 0.0, value}}));
    }
    const auto read = series.read({});
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 3U);
    EXPECT_TRUE(std::isnan((*read)[0].value));
    EXPECT_EQ((*read)[2].value, -INFINITY);
}

TEST_F(SeriesFileTest, leavesOutALineThatACrashCutShort)
{
    ASSERT_TRUE(series.append(points(1, 4)));
    const auto whole = readFile(path).value();
    const auto lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    for (auto length = lastLine; length < whole.size(); ++length) {
        std::filesystem::resize_file(path, length);
        auto wanted = points(1, 4);
        wanted.pop_back();
        expectFile(wanted);
        ASSERT_TRUE(writeFileAtomically(path, whole));
    }
}

TEST_F(SeriesFileTest, goesOnAfterACrash)
{
    ASSERT_TRUE(series.append(points(1, 4)));
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 3);
    ASSERT_TRUE(series.truncateAfter(3));
    ASSERT_TRUE(series.append(points(4, 6)));
    expectFile(points(1, 6));
}

TEST_F(SeriesFileTest, forgetsWhatComesAfterAStep)
{
    ASSERT_TRUE(series.append(points(1, 9)));
    ASSERT_TRUE(series.truncateAfter(5));
    expectFile(points(1, 5));
    ASSERT_TRUE(series.truncateAfter(0));
    expectFile({});
    ASSERT_TRUE(series.append(points(1, 2)));
    expectFile(points(1, 2));
}

TEST_F(SeriesFileTest, skipsForeignLines)
{
    std::ofstream(path) << "step,epoch,seconds,name,value\n"
                        << "1,0.5,0.25,loss/total,2\n"
                        << "one,0.5,0.25,loss/total,2\n"
                        << "2,0.5,0.25,loss/total\n"
                        << "2,0.5,0.25,loss/total,2,3\n\n";
    expectFile({{"run", "loss/total", 1, 0.5, 0.25, 2.0}});
}

TEST_F(SeriesFileTest, curvesHoldTheSameLines)
{
    ASSERT_TRUE(series.append(points(1, 300)));
    std::ofstream(path, std::ios::app) << "one,0.5,0.25,loss/total,2\n301,1,2,loss/total,0.";
    const auto curves = series.curves("run");
    ASSERT_TRUE(curves) << curves.error().text();
    const snapshots::CurveSet wanted(points(1, 300));
    ASSERT_EQ(curves->curves().size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(curves->curves()[i].runId, "run");
        EXPECT_EQ(curves->curves()[i].name, wanted.curves()[i].name);
        EXPECT_EQ(curves->curves()[i].steps, wanted.curves()[i].steps);
        EXPECT_EQ(curves->curves()[i].values, wanted.curves()[i].values);
    }
}

TEST_F(SeriesFileTest, saysWhenThereIsNoFile)
{
    EXPECT_FALSE(series.curves({}));
    EXPECT_FALSE(series.read({}));
    EXPECT_TRUE(series.truncateAfter(3)) << "a run may be killed before its first line";
    const auto written = SeriesFile(folder.path() / "missing" / "series.csv").append(points(1, 1));
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().text().english().find("series.csv"), std::string::npos);
}

} // namespace
} // namespace timbrel::experiments
