// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/pace.h"

#include <fmt/format.h>

namespace timbrel::training {

const char* idOf(nn::Precision precision)
{
    return precision == nn::Precision::BFloat16 ? "bfloat16" : "float32";
}

std::optional<nn::Precision> precisionOf(std::string_view id)
{
    for (const auto precision : {nn::Precision::Float32, nn::Precision::BFloat16}) {
        if (id == idOf(precision)) {
            return precision;
        }
    }
    return std::nullopt;
}

std::string inWords(const Pace& pace)
{
    const auto* const threads = pace.threads == 1 ? "thread" : "threads";
    auto work = pace.shares == 1 ? fmt::format("{} {}", pace.threads, threads)
                                 : fmt::format("{} parts of the batch side by side with {} {} each",
                                     pace.shares, pace.threads, threads);
    return work
        + (pace.precision == nn::Precision::BFloat16 ? ", 16-bit brain floats" : ", 32-bit floats");
}

} // namespace timbrel::training
