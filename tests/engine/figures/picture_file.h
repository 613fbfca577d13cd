// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <cairo.h>
#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::figures {

/// A PNG read back: 0x00RRGGBB, row by row.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> values;

    [[nodiscard]] std::uint32_t at(int x, int y) const
    {
        return values[static_cast<std::size_t>(y * width + x)];
    }
    [[nodiscard]] std::size_t colors() const
    {
        return std::set<std::uint32_t>(values.begin(), values.end()).size();
    }
    friend bool operator==(const Pixels&, const Pixels&) = default;
};

inline Pixels readPng(const std::filesystem::path& path)
{
    const std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface(
        cairo_image_surface_create_from_png(path.c_str()), &cairo_surface_destroy);
    EXPECT_EQ(cairo_surface_status(surface.get()), CAIRO_STATUS_SUCCESS) << path;
    Pixels pixels{cairo_image_surface_get_width(surface.get()),
        cairo_image_surface_get_height(surface.get()), {}};
    const unsigned char* data = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < pixels.height; ++y) {
        for (int x = 0; x < pixels.width; ++x) {
            pixels.values.push_back(
                *reinterpret_cast<const std::uint32_t*>(data + y * stride + 4 * x) & 0xFFFFFFU);
        }
    }
    return pixels;
}

/// Tests that leave files: a folder of their own, gone afterwards.
class FigureTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const
    {
        return m_folder.path() / name;
    }
    [[nodiscard]] std::string bytes(const std::string& name) const
    {
        return readFile(file(name)).value_or("");
    }

private:
    tests::TemporaryFolder m_folder;
};

} // namespace timbrel::figures
