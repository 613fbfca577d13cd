// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "engine/base/matrix.h"
#include "engine/base/result.h"
#include "engine/figures/color.h"

namespace timbrel::figures {

/// All lengths are points (1/72 inch) from the upper left corner; a PNG has two pixels to a point.
struct Point {
    double x = 0.0;
    double y = 0.0;
};

struct Area {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
};

enum class Align { Start, Middle, End };

struct TextStyle {
    double size = 9.0;
    Color color = kInk;
    Align align = Align::Start;
    bool bold = false;
    bool upwards = false; ///< turned by a quarter, to be read from below
};

/// A sheet of paper that becomes a file: PNG, SVG or PDF by the name it is made for. Drawing cannot
/// fail; what goes wrong is told by save().
class Canvas final {
public:
    [[nodiscard]] static Result<Canvas> create(
        const std::filesystem::path& path, double width, double height);
    Canvas(Canvas&&) noexcept;
    Canvas& operator=(Canvas&&) noexcept;
    ~Canvas();

    [[nodiscard]] double textWidth(std::string_view text, const TextStyle& style);

    void fill(const Area& area, Color color);
    void frame(const Area& area, Color color, double lineWidth);
    void line(Point from, Point to, Color color, double lineWidth);
    void curve(std::span<const Point> points, Color color, double lineWidth);
    void disc(Point centre, double radius, Color color);
    /// `anchor` is where the baseline starts, has its middle or ends. Broken UTF-8 is shown as "?".
    void text(Point anchor, std::string_view text, const TextStyle& style);
    using PixelAt = std::function<std::uint32_t(std::size_t row, std::size_t column)>;
    /// Cells in the colours 0xFFRRGGBB that `pixelAt` says, the first row at the bottom.
    void image(const Area& area, std::size_t rows, std::size_t columns, const PixelAt& pixelAt);

    /// Writes the file, all or nothing. The canvas is spent.
    [[nodiscard]] Result<> save();

private:
    struct Sheet;

    explicit Canvas(std::unique_ptr<Sheet> sheet);

    std::unique_ptr<Sheet> m_sheet;
};

} // namespace timbrel::figures
