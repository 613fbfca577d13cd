// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/canvas.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <utility>

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cairo.h>

#include "engine/base/files.h"
#include "engine/figures/utf8.h"

namespace timbrel::figures {
namespace {

constexpr double kPixelsPerPoint = 2.0;
constexpr const char* kFont = "DejaVu Sans";

struct SurfaceDeleter {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct PenDeleter {
    void operator()(cairo_t* pen) const { cairo_destroy(pen); }
};
using SurfaceHandle = std::unique_ptr<cairo_surface_t, SurfaceDeleter>;
using PenHandle = std::unique_ptr<cairo_t, PenDeleter>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size)
{
    static_cast<std::string*>(bytes)->append(data, data + size);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

struct Canvas::Sheet {
    std::filesystem::path path;
    bool isPixels = false;
    std::string bytes; ///< of the file, as cairo hands them over; must outlive the surface
    SurfaceHandle surface;
    PenHandle pen;

    void setColor(Color color) const
    {
        cairo_set_source_rgba(pen.get(), color.red, color.green, color.blue, color.opacity);
    }
    void stroke(Color color, double lineWidth) const
    {
        setColor(color);
        cairo_set_line_width(pen.get(), lineWidth);
        cairo_stroke(pen.get());
    }
    void setFont(const TextStyle& style) const
    {
        cairo_select_font_face(pen.get(), kFont, CAIRO_FONT_SLANT_NORMAL,
            style.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
        cairo_set_font_size(pen.get(), style.size);
    }
};

Canvas::Canvas(std::unique_ptr<Sheet> sheet)
    : m_sheet(std::move(sheet))
{
}
Canvas::Canvas(Canvas&&) noexcept = default;
Canvas& Canvas::operator=(Canvas&&) noexcept = default;
Canvas::~Canvas() = default;

Result<Canvas> Canvas::create(const std::filesystem::path& path, double width, double height)
{
    auto sheet = std::make_unique<Sheet>();
    sheet->path = path;
    const auto suffix = path.extension();
    if (suffix == ".png") {
        sheet->isPixels = true;
        sheet->surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
            static_cast<int>(std::lround(width * kPixelsPerPoint)),
            static_cast<int>(std::lround(height * kPixelsPerPoint))));
    } else if (suffix == ".svg") {
        sheet->surface.reset(
            cairo_svg_surface_create_for_stream(&append, &sheet->bytes, width, height));
    } else if (suffix == ".pdf") {
        sheet->surface.reset(
            cairo_pdf_surface_create_for_stream(&append, &sheet->bytes, width, height));
    } else {
        return fail(ErrorCode::InvalidArgument,
            say("a figure cannot be saved in a file of this kind"), path.string(),
            say("Name a file that ends in .png, .svg or .pdf"));
    }
    sheet->pen.reset(cairo_create(sheet->surface.get()));
    if (sheet->isPixels) {
        cairo_scale(sheet->pen.get(), kPixelsPerPoint, kPixelsPerPoint);
    }
    cairo_set_line_join(sheet->pen.get(), CAIRO_LINE_JOIN_ROUND);
    Canvas canvas(std::move(sheet));
    canvas.fill({0.0, 0.0, width, height}, kPaper);
    return canvas;
}

double Canvas::textWidth(std::string_view text, const TextStyle& style)
{
    m_sheet->setFont(style);
    cairo_text_extents_t extents;
    cairo_text_extents(m_sheet->pen.get(), validUtf8(text).c_str(), &extents);
    return extents.x_advance;
}

void Canvas::fill(const Area& area, Color color)
{
    m_sheet->setColor(color);
    cairo_rectangle(m_sheet->pen.get(), area.x, area.y, area.width, area.height);
    cairo_fill(m_sheet->pen.get());
}

void Canvas::frame(const Area& area, Color color, double lineWidth)
{
    cairo_rectangle(m_sheet->pen.get(), area.x, area.y, area.width, area.height);
    m_sheet->stroke(color, lineWidth);
}

void Canvas::line(Point from, Point to, Color color, double lineWidth)
{
    cairo_move_to(m_sheet->pen.get(), from.x, from.y);
    cairo_line_to(m_sheet->pen.get(), to.x, to.y);
    m_sheet->stroke(color, lineWidth);
}

void Canvas::curve(std::span<const Point> points, Color color, double lineWidth)
{
    for (const auto& point : points) {
        cairo_line_to(m_sheet->pen.get(), point.x, point.y);
    }
    m_sheet->stroke(color, lineWidth);
}

void Canvas::disc(Point centre, double radius, Color color)
{
    m_sheet->setColor(color);
    cairo_new_sub_path(m_sheet->pen.get());
    cairo_arc(m_sheet->pen.get(), centre.x, centre.y, radius, 0.0, 2.0 * std::numbers::pi);
    cairo_fill(m_sheet->pen.get());
}

void Canvas::text(Point anchor, std::string_view text, const TextStyle& style)
{
    const double width = textWidth(text, style);
    const double before = style.align == Align::Start ? 0.0
        : style.align == Align::Middle                ? width / 2.0
                                                      : width;
    cairo_t* pen = m_sheet->pen.get();
    cairo_save(pen);
    cairo_translate(pen, anchor.x, anchor.y);
    if (style.upwards) {
        cairo_rotate(pen, -std::numbers::pi / 2.0);
    }
    m_sheet->setColor(style.color);
    cairo_move_to(pen, -before, 0.0);
    cairo_show_text(pen, validUtf8(text).c_str());
    cairo_restore(pen);
    cairo_new_path(pen);
}

void Canvas::image(const Area& area, std::size_t rows, std::size_t columns, const PixelAt& pixelAt)
{
    if (rows == 0 || columns == 0) {
        return;
    }
    const SurfaceHandle picture(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(columns), static_cast<int>(rows)));
    unsigned char* const data = cairo_image_surface_get_data(picture.get());
    if (data == nullptr) {
        return;
    }
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(picture.get()));
    for (std::size_t row = 0; row < rows; ++row) {
        // cairo's pixels are 32-bit words, its rows aligned for them.
        auto* const pixels = reinterpret_cast<std::uint32_t*>(data + (rows - 1 - row) * stride);
        for (std::size_t column = 0; column < columns; ++column) {
            pixels[column] = pixelAt(row, column);
        }
    }
    cairo_surface_mark_dirty(picture.get());
    cairo_t* pen = m_sheet->pen.get();
    cairo_save(pen);
    cairo_rectangle(pen, area.x, area.y, area.width, area.height);
    cairo_clip(pen);
    cairo_translate(pen, area.x, area.y);
    cairo_scale(
        pen, area.width / static_cast<double>(columns), area.height / static_cast<double>(rows));
    cairo_set_source_surface(pen, picture.get(), 0.0, 0.0);
    cairo_pattern_set_extend(cairo_get_source(pen), CAIRO_EXTEND_PAD); // no pale edges
    cairo_paint(pen);
    cairo_restore(pen);
}

Result<> Canvas::save()
{
    cairo_status_t status = cairo_status(m_sheet->pen.get());
    if (status == CAIRO_STATUS_SUCCESS && m_sheet->isPixels) {
        status =
            cairo_surface_write_to_png_stream(m_sheet->surface.get(), &append, &m_sheet->bytes);
    }
    cairo_surface_finish(m_sheet->surface.get()); // hands the rest of an SVG or PDF over
    if (status == CAIRO_STATUS_SUCCESS) {
        status = cairo_surface_status(m_sheet->surface.get());
    }
    if (status != CAIRO_STATUS_SUCCESS) {
        return fail(ErrorCode::Internal,
            say("the figure cannot be drawn: {}", cairo_status_to_string(status)),
            m_sheet->path.string(), say("Try another kind of file"));
    }
    return writeFileAtomically(m_sheet->path, m_sheet->bytes);
}

} // namespace timbrel::figures
