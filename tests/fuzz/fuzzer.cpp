// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstdint>

#include "tests/fuzz/targets.h"

// What libFuzzer calls over and over. Each target is a program of its own, TIMBREL_FUZZ_TARGET.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace timbrel::fuzz;
    static constexpr auto kTarget = std::find_if(kTargets.begin(), kTargets.end(),
        [](const Target& target) { return target.name == TIMBREL_FUZZ_TARGET; });
    static_assert(kTarget != kTargets.end());
    kTarget->run(std::as_bytes(std::span(data, size)));
    return 0;
}
