// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "engine/corpus/corpus.h"

namespace timbrel::corpus {

/// The file of a solos corpus that describes it. Written last, so a folder that has it is whole.
inline constexpr const char* kSolosDescription = "solos.json";

/// Where a phrase played by a class lies within the corpus.
[[nodiscard]] inline std::string soloFile(
    Split split, const std::string& className, const std::string& phrase)
{
    return std::string(split == Split::HeldOut ? "heldout" : "training") + "/" + className
        + "/phrase_" + phrase + ".flac";
}

} // namespace timbrel::corpus
