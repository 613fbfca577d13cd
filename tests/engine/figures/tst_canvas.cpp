// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/canvas.h"

#include <array>

#include "tests/engine/figures/picture_file.h"

namespace timbrel::figures {
namespace {

class TestCanvas : public FigureTest { };

TEST_F(TestCanvas, pngHasTwoPixelsToAPoint)
{
    auto canvas = Canvas::create(file("a.png"), 30.0, 20.0);
    ASSERT_TRUE(canvas);
    canvas->fill({10.0, 5.0, 10.0, 10.0}, Color::hex(0x2B6CB0));
    ASSERT_TRUE(canvas->save());
    const Pixels pixels = readPng(file("a.png"));
    EXPECT_EQ(pixels.width, 60);
    EXPECT_EQ(pixels.height, 40);
    EXPECT_EQ(pixels.at(0, 0), 0xFFFFFFU);
    EXPECT_EQ(pixels.at(20, 10), 0x2B6CB0U);
    EXPECT_EQ(pixels.at(39, 29), 0x2B6CB0U);
    EXPECT_EQ(pixels.at(40, 30), 0xFFFFFFU);
}

TEST_F(TestCanvas, suffixDecidesTheFormat)
{
    const auto saved = [this](const std::string& name) {
        auto canvas = Canvas::create(file(name), 30.0, 20.0);
        EXPECT_TRUE(canvas && canvas->save());
        return bytes(name);
    };
    EXPECT_TRUE(saved("a.png").starts_with("\x89PNG"));
    EXPECT_TRUE(saved("a.pdf").starts_with("%PDF"));
    const std::string svg = saved("a.svg");
    EXPECT_TRUE(svg.starts_with("<?xml"));
    EXPECT_NE(svg.find("viewBox=\"0 0 30 20\""), std::string::npos);
    EXPECT_TRUE(svg.ends_with("</svg>\n"));
}

TEST_F(TestCanvas, refusesOtherSuffixes)
{
    const auto canvas = Canvas::create(file("a.jpeg"), 30.0, 20.0);
    ASSERT_FALSE(canvas);
    EXPECT_EQ(canvas.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(canvas.error().remedy.english().find(".svg"), std::string::npos);
}

TEST_F(TestCanvas, tellsWhenAFileCannotBeWritten)
{
    auto canvas = Canvas::create(file("missing/a.png"), 30.0, 20.0);
    ASSERT_TRUE(canvas);
    const auto saved = canvas->save();
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::NotFound);
}

TEST_F(TestCanvas, tellsWhenTheSheetIsTooLarge)
{
    auto canvas = Canvas::create(file("a.png"), 1e6, 20.0);
    ASSERT_TRUE(canvas);
    EXPECT_FALSE(canvas->save());
    EXPECT_FALSE(std::filesystem::exists(file("a.png")));
}

TEST_F(TestCanvas, drawsTheFirstRowOfAnImageAtTheBottom)
{
    auto canvas = Canvas::create(file("a.png"), 20.0, 20.0);
    ASSERT_TRUE(canvas);
    canvas->image({0.0, 0.0, 20.0, 20.0}, 2, 1,
        [](std::size_t row, std::size_t) { return row == 0 ? 0xFF000004U : 0xFFFCFDBFU; });
    ASSERT_TRUE(canvas->save());
    const Pixels pixels = readPng(file("a.png"));
    EXPECT_EQ(pixels.at(20, 1), 0xFCFDBFU);
    EXPECT_EQ(pixels.at(20, 38), 0x000004U);
}

TEST_F(TestCanvas, survivesTextThatIsNone)
{
    auto canvas = Canvas::create(file("a.png"), 60.0, 20.0);
    ASSERT_TRUE(canvas);
    canvas->text({2.0, 14.0}, "caf\xE9", {});
    ASSERT_TRUE(canvas->save());
    EXPECT_GT(readPng(file("a.png")).colors(), 2U);
}

TEST_F(TestCanvas, alignsText)
{
    const auto leftmostInk = [this](Align align) {
        auto canvas = Canvas::create(file("a.png"), 100.0, 20.0);
        EXPECT_TRUE(canvas);
        canvas->text({50.0, 14.0}, "MMMM", {.align = align});
        EXPECT_TRUE(canvas->save());
        const Pixels pixels = readPng(file("a.png"));
        for (int x = 0; x < pixels.width; ++x) {
            for (int y = 0; y < pixels.height; ++y) {
                if (pixels.at(x, y) != 0xFFFFFFU) {
                    return x;
                }
            }
        }
        return pixels.width;
    };
    EXPECT_GE(leftmostInk(Align::Start), 100);
    EXPECT_LT(leftmostInk(Align::Middle), 90);
    EXPECT_LT(leftmostInk(Align::End), leftmostInk(Align::Middle));
}

} // namespace
} // namespace timbrel::figures
