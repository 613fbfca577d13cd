// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/random.h"

#include <cmath>
#include <numbers>

namespace timbrel {
namespace {

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15ULL;

std::uint64_t scramble(std::uint64_t bits)
{
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBULL;
    return bits ^ (bits >> 31);
}

} // namespace

std::uint64_t mixSeed(std::uint64_t seed, std::string_view stream, std::uint64_t index)
{
    std::uint64_t name = 0xCBF29CE484222325ULL; // FNV-1a over the name
    for (const char letter : stream) {
        name = (name ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    }
    return scramble(scramble(scramble(seed + kGolden) ^ name) + kGolden * (index + 1));
}

RandomStream::result_type RandomStream::operator()()
{
    m_state += kGolden;
    return scramble(m_state);
}

double RandomStream::uniform()
{
    return static_cast<double>((*this)() >> 11) * 0x1.0p-53;
}

double RandomStream::normal()
{
    // Box–Muller, one of the pair: a stream is cheap and a stored second value would be state.
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

std::size_t RandomStream::below(std::size_t bound)
{
    return static_cast<std::size_t>(uniform() * static_cast<double>(bound));
}

} // namespace timbrel
