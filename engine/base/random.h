// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <utility>

namespace timbrel {

/// One number out of (seed, stream name, index): the start of an independent random sequence.
[[nodiscard]] std::uint64_t mixSeed(
    std::uint64_t seed, std::string_view stream, std::uint64_t index = 0);

/// Random numbers that depend on nothing but (seed, stream name, index): a step or an item asks for
/// its own stream, so a resumed run needs no generator state. The same on every machine (unlike the
/// distributions of <random>).
class RandomStream final {
public:
    using result_type = std::uint64_t;

    RandomStream(std::uint64_t seed, std::string_view stream, std::uint64_t index = 0)
        : m_state(mixSeed(seed, stream, index))
    {
    }

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }

    result_type operator()(); ///< 64 random bits (SplitMix64)
    double uniform(); ///< in [0, 1)
    double normal(); ///< mean 0, variance 1
    std::size_t below(std::size_t bound); ///< in [0, bound), bound > 0

    /// A random permutation of `items` (Fisher–Yates).
    template <typename T> void shuffle(std::span<T> items)
    {
        for (std::size_t last = items.size(); last > 1; --last) {
            std::swap(items[last - 1], items[below(last)]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace timbrel
