// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/axis.h"

#include <algorithm>
#include <cmath>

namespace timbrel::widgets {

std::vector<double> roundTicks(double begin, double end, int most)
{
    std::vector<double> ticks;
    const double length = end - begin;
    if (!(length > 0.0) || most < 1) {
        return ticks;
    }
    const double power = std::pow(10.0, std::floor(std::log10(length / most)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * power;
        if (length / step <= most) {
            break;
        }
    }
    const auto first = static_cast<int>(std::ceil(begin / step - 1e-9));
    const auto last = static_cast<int>(std::floor(end / step + 1e-9));
    for (int i = first; i <= last; ++i) {
        ticks.push_back(i * step);
    }
    return ticks;
}

double bandPosition(std::span<const float> bandHz, double hertz)
{
    if (bandHz.size() < 2) {
        return -1.0;
    }
    const auto above = std::ranges::lower_bound(bandHz, static_cast<float>(hertz));
    const auto right = std::clamp<std::ptrdiff_t>(
        above - bandHz.begin(), 1, static_cast<std::ptrdiff_t>(bandHz.size()) - 1);
    const auto index = static_cast<std::size_t>(right);
    const double low = bandHz[index - 1];
    const double high = bandHz[index];
    const double band = static_cast<double>(right - 1) + (hertz - low) / (high - low);
    return (band + 0.5) / static_cast<double>(bandHz.size());
}

std::vector<double> frequencyTicks(std::span<const float> bandHz)
{
    std::vector<double> ticks;
    for (double hertz = 31.25; hertz < 100'000.0; hertz *= 2.0) {
        const double place = bandPosition(bandHz, hertz);
        if (place >= 0.0 && place <= 1.0) {
            ticks.push_back(hertz);
        }
    }
    return ticks;
}

double noteNumber(double hertz)
{
    return 69.0 + 12.0 * std::log2(hertz / 440.0);
}

QString noteText(double hertz)
{
    static constexpr const char* kNames[] = {
        "C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
    if (!(hertz > 0.0) || !std::isfinite(hertz)) {
        return {};
    }
    const auto note = static_cast<int>(std::lround(noteNumber(hertz)));
    const int octave = static_cast<int>(std::floor(note / 12.0)) - 1;
    return QString::fromUtf8(kNames[note - 12 * (octave + 1)]) + QString::number(octave);
}

std::vector<double> noteTicks(std::span<const float> bandHz)
{
    std::vector<double> ticks;
    for (int note = 12; note <= 132; note += 12) { // C0 to C10
        const double hertz = 440.0 * std::exp2((note - 69) / 12.0);
        const double place = bandPosition(bandHz, hertz);
        if (place >= 0.0 && place <= 1.0) {
            ticks.push_back(hertz);
        }
    }
    return ticks;
}

double bandHertz(std::span<const float> bandHz, double position)
{
    if (bandHz.size() < 2) {
        return 0.0;
    }
    const double band = std::clamp(position * static_cast<double>(bandHz.size()) - 0.5, 0.0,
        static_cast<double>(bandHz.size() - 1));
    const auto low = std::min(static_cast<std::size_t>(band), bandHz.size() - 2);
    return std::lerp(static_cast<double>(bandHz[low]), static_cast<double>(bandHz[low + 1]),
        band - static_cast<double>(low));
}

} // namespace timbrel::widgets
