// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "engine/base/result.h"

namespace timbrel::corpus {

/// What NSynth's examples.json says about one note; texts that it does not give are empty.
struct NsynthNote {
    std::string name; ///< "guitar_acoustic_010-066-100"; the file's, without suffix
    std::string family; ///< "guitar"
    std::string source; ///< "acoustic"
    std::string instrument; ///< "guitar_acoustic_010"
};

/// Hands over the notes one after the other, since the published description has 289,205 of them;
/// ends when `visit` returns false. Refuses what is no JSON object of objects.
[[nodiscard]] Result<> visitNsynthNotes(
    const std::filesystem::path& path, const std::function<bool(const NsynthNote&)>& visit);

} // namespace timbrel::corpus
