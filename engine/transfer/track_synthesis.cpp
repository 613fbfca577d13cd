// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/track_synthesis.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <vector>

#include "engine/base/part_monitor.h"

namespace timbrel::transfer {
namespace {

/// Frames that two stretches share: longer than the windows of any representation reach.
constexpr std::size_t kShared = 64;

Matrix columns(const Matrix& whole, std::size_t first, std::size_t count)
{
    Matrix part(whole.rows, count);
    for (std::size_t row = 0; row < whole.rows; ++row) {
        std::ranges::copy(whole.row(row).subspan(first, count), part.row(row).begin());
    }
    return part;
}

/// Appends `next`, which begins `shared` samples before the end of `samples`. Fades over in the
/// middle half of these: at their begin the new stretch does not know what came before, at their
/// end the old one did not know what would come.
void append(std::vector<float>& samples, std::span<const float> next, std::size_t shared)
{
    const std::size_t begin = samples.size() - shared;
    const std::size_t quarter = shared / 4;
    const std::size_t fade = shared - 2 * quarter;
    for (std::size_t n = quarter; n < shared; ++n) {
        const double way =
            std::min(1.0, (static_cast<double>(n - quarter) + 0.5) / static_cast<double>(fade));
        const auto share = static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * way));
        samples[begin + n] += share * (next[n] - samples[begin + n]);
    }
    samples.insert(samples.end(), next.begin() + static_cast<std::ptrdiff_t>(shared), next.end());
}

std::span<const float> part(std::span<const float> samples, std::size_t first, std::size_t count)
{
    first = std::min(first, samples.size());
    return samples.subspan(first, std::min(count, samples.size() - first));
}

} // namespace

Result<Sound> synthesiseTrack(const spectral::Representation& representation,
    const Matrix& absolute, const spectral::Synthesis& how, Monitor& monitor, std::size_t stretch)
{
    assert(stretch > 2 * kShared && absolute.columns > 0);
    const std::size_t hop = representation.hop();
    const std::size_t frames = absolute.columns;
    Sound whole{representation.sampleRate(), {}};
    whole.samples.reserve(frames * hop);
    for (std::size_t begin = 0, end = 0; end < frames; begin = end - kShared) {
        end = std::min(begin + stretch, frames);
        const auto share = [frames](std::size_t done) {
            return static_cast<double>(done) / static_cast<double>(frames);
        };
        PartMonitor stretchMonitor(
            monitor, share(begin == 0 ? 0 : begin + kShared), share(end), "making sound");
        stretchMonitor.progress(0.0, {});
        spectral::Synthesis here = how;
        here.content = part(how.content, begin * hop, (end - begin) * hop);
        here.begun = std::span(whole.samples).subspan(std::min(begin * hop, whole.samples.size()));
        TIMBREL_TRY(const Sound made,
            representation.synthesise(columns(absolute, begin, end - begin), here, stretchMonitor));
        append(whole.samples, made.samples, here.begun.size());
    }
    return whole;
}

} // namespace timbrel::transfer
