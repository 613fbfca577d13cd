// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/class_parents.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

/// One code in the plane.
struct CodePoint {
    float x = 0.0F;
    float y = 0.0F;
    std::size_t classIndex = 0;
    std::string clipId; ///< empty for class codes
    std::string recording; ///< for people: the name of the recording the clip was cut from
};

/// t-SNE of content codes and of class codes, each in a plane of its own, and what a linear probe
/// reads out of the content codes: a t-SNE without clusters proves little on its own.
struct CodeMap {
    Stamp stamp;
    std::vector<std::string> classes;
    std::vector<CodePoint> contentCodes;
    std::vector<CodePoint> classCodes;
    double probeAccuracy = 0.0; ///< of the corpus's class from content codes it has not learnt
    double probeChance = 0.0; ///< what guessing the most frequent class reaches
    ClassParents parents{}; ///< where classes are sub-classes, the corpus's

    /// What codes can be coloured by: their classes, or the corpus's of which these are parts.
    [[nodiscard]] const std::vector<std::string>& groups(bool bySubClass) const
    {
        return parents.haveSubClasses() && !bySubClass ? parents.names : classes;
    }
    [[nodiscard]] std::size_t groupOf(const CodePoint& point, bool bySubClass) const
    {
        return parents.haveSubClasses() && !bySubClass ? parents.of[point.classIndex]
                                                       : point.classIndex;
    }
};

} // namespace timbrel::snapshots
