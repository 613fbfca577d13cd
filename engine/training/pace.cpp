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

Sentence inWords(const Pace& pace)
{
    const auto threads =
        pace.threads == 1 ? say("{} thread", pace.threads) : say("{} threads", pace.threads);
    const auto work = pace.shares == 1
        ? threads
        : say("{} parts of the batch side by side with {} each", pace.shares, threads);
    return pace.precision == nn::Precision::BFloat16 ? say("{}, 16-bit brain floats", work)
                                                     : say("{}, 32-bit floats", work);
}

} // namespace timbrel::training
