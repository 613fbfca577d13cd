// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace timbrel {

/// Which class of the corpus each class of a model is a part of. Where classes were not taken apart
/// into sub-classes, each is its own parent.
struct ClassParents {
    std::vector<std::string> names; ///< the corpus's classes
    std::vector<std::size_t> of; ///< for each class of the model an index into `names`

    [[nodiscard]] static ClassParents themselves(std::vector<std::string> classes)
    {
        std::vector<std::size_t> of(classes.size());
        std::iota(of.begin(), of.end(), std::size_t{0});
        return {std::move(classes), std::move(of)};
    }
    [[nodiscard]] bool haveSubClasses() const { return of.size() > names.size(); }

    friend bool operator==(const ClassParents&, const ClassParents&) = default;
};

} // namespace timbrel
