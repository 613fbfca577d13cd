// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/axis.h"

#include <algorithm>
#include <cmath>

namespace timbrel::widgets {

std::vector<double> roundTicks(double end, int most)
{
    std::vector<double> ticks;
    if (!(end > 0.0) || most < 1) {
        return ticks;
    }
    const double power = std::pow(10.0, std::floor(std::log10(end / most)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * power;
        if (end / step <= most) {
            break;
        }
    }
    const auto count = static_cast<int>(std::floor(end / step + 1e-9));
    for (int i = 0; i <= count; ++i) {
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

} // namespace timbrel::widgets
