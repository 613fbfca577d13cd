// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include "engine/audio/resampler.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// Two rates of four bytes, then samples of four.
void fuzzResampler(Bytes bytes)
{
    std::int32_t rates[2];
    if (bytes.size() < sizeof rates) {
        return;
    }
    std::memcpy(rates, bytes.data(), sizeof rates);
    std::vector<float> samples((bytes.size() - sizeof rates) / sizeof(float));
    if (!samples.empty()) {
        std::memcpy(samples.data(), bytes.data() + sizeof rates, samples.size() * sizeof(float));
    }
    const auto resampled = audio::resampled(samples, rates[0], rates[1]);
    if (!resampled) {
        return;
    }
    const double wanted = static_cast<double>(samples.size()) * rates[1] / rates[0];
    require(std::abs(static_cast<double>(resampled->size()) - wanted) <= 1.0,
        "the length is rounded to the nearest sample");
}

} // namespace timbrel::fuzz
