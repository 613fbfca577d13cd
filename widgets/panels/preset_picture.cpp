// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/preset_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include <QPainter>

#include "widgets/base/color_map.h"

namespace timbrel::widgets {
namespace {

struct Note {
    double begin; ///< of the picture's width
    double length;
    double hz;
};
constexpr std::array kPhrase{Note{0.02, 0.13, 262.0}, Note{0.15, 0.1, 330.0},
    Note{0.25, 0.13, 392.0}, Note{0.38, 0.18, 523.0}, Note{0.57, 0.1, 440.0},
    Note{0.67, 0.1, 392.0}, Note{0.77, 0.21, 294.0}};
constexpr int kHarmonics = 14;
constexpr double kHighest = 8000.0; // Hz
constexpr double kLowest = 65.0; // of axes of octaves

enum class Axis { Linear, Mel, Octaves };

Axis axisOf(const QString& representation)
{
    if (representation == QStringLiteral("stft-log1p")) {
        return Axis::Linear;
    }
    const bool octaves =
        representation == QStringLiteral("cqt") || representation == QStringLiteral("rainbowgram");
    return octaves ? Axis::Octaves : Axis::Mel;
}

double mel(double hz)
{
    return std::log1p(hz / 700.0);
}

/// Where a frequency stands, 0 at the bottom and 1 at the top.
double placeOf(Axis axis, double hz)
{
    switch (axis) {
    case Axis::Linear:
        return hz / kHighest;
    case Axis::Mel:
        return mel(hz) / mel(kHighest);
    case Axis::Octaves:
        return std::log2(hz / kLowest) / std::log2(kHighest / kLowest);
    }
    return 0.0;
}

/// Levels in [0, 1], row by row from the top.
std::vector<double> levels(Axis axis, QSize size)
{
    const auto width = static_cast<std::size_t>(size.width());
    std::vector<double> picture(width * static_cast<std::size_t>(size.height()), 0.06);
    for (const Note& note : kPhrase) {
        for (int harmonic = 1; harmonic <= kHarmonics; ++harmonic) {
            const double middle = (1.0 - placeOf(axis, note.hz * harmonic)) * (size.height() - 1);
            const int last = std::min(
                size.width() - 1, static_cast<int>((note.begin + note.length) * size.width()));
            for (int y = std::max(0, static_cast<int>(middle) - 3);
                 y <= std::min(size.height() - 1, static_cast<int>(middle) + 3); ++y) {
                const double near = std::exp(-0.9 * (y - middle) * (y - middle));
                for (int x = static_cast<int>(note.begin * size.width()); x <= last; ++x) {
                    const double time =
                        (static_cast<double>(x) / size.width() - note.begin) / note.length;
                    const double level = near * std::exp(-1.1 * time) * (1.0 - 0.055 * harmonic);
                    auto& there =
                        picture[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)];
                    there = std::max(there, 0.06 + 0.9 * level);
                }
            }
        }
    }
    return picture;
}

QImage painted(Axis axis, QSize size, bool hues)
{
    const auto picture = levels(axis, size);
    QImage image(size, QImage::Format_RGB32);
    const ColorMap& map = ColorMap::magma();
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double level = picture[static_cast<std::size_t>(y * size.width() + x)];
            // A line's hue turns from one side of it to the other, as its frequency does.
            const int hue = (y * 47 + x / 9) % 360;
            image.setPixelColor(x, y,
                hues ? QColor::fromHsv(hue, 190, static_cast<int>(25 + 230 * level))
                     : QColor(map.at(static_cast<float>(level))));
        }
    }
    return image;
}

/// A channel of phase: along each band it turns as fast as the band is high.
QImage phase(QSize size, double shift)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double turns = 0.0022 * x * (size.height() - y) + shift;
            const int gray =
                static_cast<int>(128.0 + 90.0 * std::cos(2.0 * std::numbers::pi * turns));
            image.setPixelColor(x, y, QColor(gray, gray, gray));
        }
    }
    return image;
}

/// The parts of a run: one, or one after another; a critic's in a colour of its own.
void paintStages(QPainter& painter, const PresetLook& look, QRect strip)
{
    std::vector<double> shares{1.0};
    if (look.method == QStringLiteral("lord-full")) {
        shares =
            look.adversarial ? std::vector{0.5, 0.15, 0.15, 0.2} : std::vector{0.5, 0.15, 0.35};
    }
    double begin = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const bool critic = look.adversarial && i + 1 == shares.size();
        const float shade = critic ? 0.75F : 0.45F + 0.06F * static_cast<float>(i);
        const int left = static_cast<int>(begin * strip.width());
        begin += shares[i];
        const int right = static_cast<int>(begin * strip.width());
        painter.fillRect(QRect(strip.left() + left, strip.top(), right - left - 1, strip.height()),
            QColor(ColorMap::magma().at(shade)));
    }
}

} // namespace

QImage presetPicture(const PresetLook& look, QSize size)
{
    constexpr int kStrip = 5;
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    const QSize room(size.width(), size.height() - kStrip - 1);
    const int phases = look.representation == QStringLiteral("mel-db-phase2") ? 1
        : look.representation == QStringLiteral("mel-db-phase3")              ? 2
                                                                              : 0;
    const int channel = room.width() / (1 + phases);
    const bool hues = look.representation == QStringLiteral("rainbowgram");
    painter.drawImage(
        0, 0, painted(axisOf(look.representation), QSize(channel, room.height()), hues));
    for (int i = 1; i <= phases; ++i) {
        painter.drawImage(i * channel + 1, 0,
            phase(QSize(room.width() - i * channel - 1, room.height()), 0.25 * i));
    }
    paintStages(painter, look, QRect(0, size.height() - kStrip, size.width(), kStrip));
    return image;
}

} // namespace timbrel::widgets
