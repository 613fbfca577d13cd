// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/resampler.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include <fmt/format.h>
#include <soxr.h>

#include "engine/audio/sample_rates.h"

namespace timbrel::audio {

Result<std::vector<float>> resampled(std::span<const float> samples, int from, int to)
{
    if (std::min(from, to) < kLowestRate || std::max(from, to) > kHighestRate) {
        return fail(ErrorCode::InvalidArgument, say("cannot resample from {} to {} Hz", from, to),
            {}, say("Use sample rates from {} to {} Hz", kLowestRate, kHighestRate));
    }
    if (from == to || samples.empty()) {
        return std::vector<float>(samples.begin(), samples.end());
    }
    const double ratio = static_cast<double>(to) / from;
    std::vector<float> output(
        static_cast<std::size_t>(std::llround(static_cast<double>(samples.size()) * ratio)));
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    const soxr_runtime_spec_t oneThread = soxr_runtime_spec(1);
    if (output.empty()) { // soxr's one-shot call crashes when it has nothing to make
        return output;
    }
    // Asked how much it used, soxr takes no more than it thinks it needs, and may lose the end.
    constexpr std::size_t* kUsed = nullptr;
    std::size_t made = 0;
    if (const soxr_error_t problem = soxr_oneshot(from, to, 1, samples.data(), samples.size(),
            kUsed, output.data(), output.size(), &made, nullptr, &quality, &oneThread)) {
        return fail(ErrorCode::Internal, say("cannot resample: {}", problem));
    }
    output.resize(made);
    return output;
}

} // namespace timbrel::audio
