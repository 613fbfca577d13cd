// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/class_parents.h"
#include "engine/base/matrix.h"
#include "engine/base/result.h"

namespace timbrel::experiments {

/// How a run's classes were taken apart. Sub-classes of one class stand together, the largest
/// first.
struct SubClassTable {
    std::vector<std::string> names; ///< "violin 1"
    ClassParents parents;
    Matrix centres; ///< [sub-classes, features], see clipPortraits()
    std::map<std::string, std::size_t> ofClips; ///< by the ids of the run's clips

    /// The corpus's class of a sub-class by name; of other names the name itself.
    [[nodiscard]] std::string parentNamed(const std::string& name) const;
};

/// `sub-classes.json`: found once, so that a run that is resumed or looked at again has the classes
/// that it was trained with. There is none where classes stay whole.
[[nodiscard]] Result<> saveSubClasses(
    const SubClassTable& table, const std::filesystem::path& path);
[[nodiscard]] Result<std::optional<SubClassTable>> loadSubClasses(
    const std::filesystem::path& path);

} // namespace timbrel::experiments
