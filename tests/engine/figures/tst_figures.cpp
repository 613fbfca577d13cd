// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <set>

#include "engine/figures/comparison_figure.h"
#include "engine/figures/curves_figure.h"
#include "engine/figures/grid_figure.h"
#include "engine/figures/lanes_figure.h"
#include "engine/figures/map_figure.h"
#include "engine/figures/sweep_figure.h"
#include "engine/snapshots/rainbow.h"
#include "tests/engine/figures/examples.h"
#include "tests/engine/figures/picture_file.h"

namespace timbrel::figures {
namespace {

/// A figure as its tests need it: full, with other data, and with none.
struct Subject {
    std::string name;
    std::function<Result<>(const std::filesystem::path&)> drawExample;
    std::function<Result<>(const std::filesystem::path&)> drawOther;
    std::function<Result<>(const std::filesystem::path&)> drawNothing;
};

std::vector<Subject> subjects()
{
    using Path = std::filesystem::path;
    const auto grid = exampleGrid();
    auto otherGrid = grid;
    otherGrid.cells[6].picture = examplePicture(3, 99);
    const auto map = exampleMap();
    auto otherMap = map;
    otherMap.probeAccuracy = 0.9;
    const auto series = exampleSeries();
    auto otherSeries = series;
    otherSeries.back().value *= 2.0;
    const auto clip = exampleClip();
    auto otherClip = clip;
    otherClip.lanes[2].label = "→ flute";
    const auto sweep = exampleSweep();
    auto otherSweep = sweep;
    auto otherMeasures = *sweep.rows[1].measures;
    otherMeasures.measures[0].value *= 1.1;
    otherSweep.rows[1].measures = std::make_shared<const snapshots::MeasureTable>(otherMeasures);
    const auto drawMain = [](const snapshots::SweepTable& table, const Path& path) {
        return drawSweep(table, std::vector<std::string>{"transfer_error", "class_accuracy"}, path);
    };
    const auto comparison = exampleComparison();
    auto otherComparison = comparison;
    otherComparison.spectra[1].decibels[3] += 20.0;
    return {
        {"comparison", [=](const Path& path) { return drawComparison(comparison, path); },
            [=](const Path& path) { return drawComparison(otherComparison, path); },
            [](const Path& path) { return drawComparison({}, path); }},
        {"sweep", [=](const Path& path) { return drawMain(sweep, path); },
            [=](const Path& path) { return drawMain(otherSweep, path); },
            [](const Path& path) { return drawSweep({}, {}, path); }},
        {"grid", [=](const Path& path) { return drawGrid(grid, path); },
            [=](const Path& path) { return drawGrid(otherGrid, path); },
            [](const Path& path) { return drawGrid({}, path); }},
        {"map", [=](const Path& path) { return drawMap(map, path); },
            [=](const Path& path) { return drawMap(otherMap, path); },
            [](const Path& path) { return drawMap({}, path); }},
        {"curves", [=](const Path& path) { return drawCurves(series, path); },
            [=](const Path& path) { return drawCurves(otherSeries, path); },
            [](const Path& path) { return drawCurves({}, path); }},
        {"lanes", [=](const Path& path) { return drawLanes(clip, path); },
            [=](const Path& path) { return drawLanes(otherClip, path); },
            [](const Path& path) { return drawLanes({}, path); }},
    };
}

class TestFigures : public FigureTest, public testing::WithParamInterface<Subject> { };

TEST_P(TestFigures, drawsItsDataInColour)
{
    ASSERT_TRUE(GetParam().drawExample(file("a.png")));
    const Pixels pixels = readPng(file("a.png"));
    EXPECT_GT(pixels.width, 800);
    EXPECT_GT(pixels.height, 400);
    EXPECT_GT(pixels.colors(), 100U);
    EXPECT_EQ(pixels.at(0, 0), 0xFFFFFFU);
}

TEST_P(TestFigures, isTheSameForTheSameDataOnly)
{
    ASSERT_TRUE(GetParam().drawExample(file("a.png")));
    ASSERT_TRUE(GetParam().drawExample(file("again.png")));
    ASSERT_TRUE(GetParam().drawOther(file("other.png")));
    EXPECT_EQ(readPng(file("a.png")), readPng(file("again.png")));
    EXPECT_NE(readPng(file("a.png")), readPng(file("other.png")));
}

TEST_P(TestFigures, saysSoInWordsWhenThereIsNothing)
{
    ASSERT_TRUE(GetParam().drawNothing(file("a.png")));
    EXPECT_GT(readPng(file("a.png")).colors(), 10U); // the greys of letters
}

TEST_P(TestFigures, becomesVectorsToo)
{
    ASSERT_TRUE(GetParam().drawExample(file("a.svg")));
    ASSERT_TRUE(GetParam().drawExample(file("a.pdf")));
    EXPECT_TRUE(bytes("a.svg").ends_with("</svg>\n"));
    EXPECT_TRUE(bytes("a.pdf").starts_with("%PDF"));
}

TEST_P(TestFigures, tellsWhenItCannotBeWritten)
{
    const auto drawn = GetParam().drawExample(file("missing/a.png"));
    ASSERT_FALSE(drawn);
    EXPECT_EQ(drawn.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(GetParam().drawExample(file("a.txt")));
}

INSTANTIATE_TEST_SUITE_P(AllOf, TestFigures, testing::ValuesIn(subjects()),
    [](const auto& subject) { return subject.param.name; });

class TestCurvesFigure : public FigureTest { };

TEST_F(TestCurvesFigure, logarithmicScaleLeavesGroupsWithZerosLinear)
{
    std::vector<snapshots::SeriesPoint> points{
        {"run", "loss/mse", 1, 0.0, 0.0, 0.5}, {"run", "loss/mse", 2, 0.0, 0.0, 0.0}};
    ASSERT_TRUE(drawCurves(points, file("linear.png"), ValueScale::Linear));
    ASSERT_TRUE(drawCurves(points, file("log.png"), ValueScale::Logarithmic));
    EXPECT_EQ(readPng(file("linear.png")), readPng(file("log.png")));
    points[1].value = 0.1;
    ASSERT_TRUE(drawCurves(points, file("linear.png"), ValueScale::Linear));
    ASSERT_TRUE(drawCurves(points, file("log.png"), ValueScale::Logarithmic));
    EXPECT_NE(readPng(file("linear.png")), readPng(file("log.png")));
}

TEST_F(TestCurvesFigure, drawsASinglePoint)
{
    const std::vector<snapshots::SeriesPoint> points{{"run", "loss/mse", 7, 0.0, 0.0, 0.5}};
    ASSERT_TRUE(drawCurves(points, file("a.png")));
}

class TestLanesFigure : public FigureTest { };

TEST_F(TestLanesFigure, huesShowInTheLanesAndInTheColorBar)
{
    auto clip = exampleClip();
    clip.lanes.resize(1);
    auto& picture = clip.lanes[0].picture;
    picture.decibels = Matrix(2, 2, 0.0F);
    picture.hue = Matrix(2, 2, 0.25F);
    ASSERT_TRUE(drawLanes(clip, file("a.png")));
    const Pixels pixels = readPng(file("a.png"));
    const auto opaque = [](float hue) { return snapshots::rainbowColor(1.0F, hue) & 0xFFFFFFU; };
    EXPECT_EQ(pixels.at(600, 200), opaque(0.25F));
    const int bar = pixels.width - 118; // 60 to 50 points from the right edge
    std::set<std::uint32_t> colors;
    for (int x = bar; x < bar + 16; ++x) {
        colors.insert(pixels.at(x, 120));
    }
    EXPECT_GT(colors.size(), 8U);
}

class TestGridFigure : public FigureTest { };

TEST_F(TestGridFigure, namesStayAboveTheirColumn)
{
    auto grid = exampleGrid();
    grid.columns[1].label = "caf\xE9 " + std::string(200, 'y');
    ASSERT_TRUE(drawGrid(exampleGrid(), file("short.png")));
    ASSERT_TRUE(drawGrid(grid, file("long.png")));
    const Pixels shortNames = readPng(file("short.png"));
    const Pixels longName = readPng(file("long.png"));
    // The second column lies at 226 to 314 points, the line of names above 32.
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < shortNames.width; ++x) {
            if (x < 452 || x >= 628) {
                ASSERT_EQ(shortNames.at(x, y), longName.at(x, y)) << x << ", " << y;
            }
        }
    }
    EXPECT_NE(shortNames, longName);
}

} // namespace
} // namespace timbrel::figures
