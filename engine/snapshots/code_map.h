// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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
    float principalX = 0.0F; ///< in the plane that the codes are widest in
    float principalY = 0.0F;
    bool learnt = false; ///< a clip of the training part
    bool added = false; ///< placed among the others when these stood
    std::size_t cluster = 0; ///< of its code among all codes, by k-means
    std::string soundId{}; ///< of a sound file's clip, which the corpus has not: asks for its sound
    std::optional<float> error{}; ///< of the clip's reconstruction, [0, 1] units, where it is known
    std::vector<std::uint32_t> neighbours{}; ///< points with the nearest codes, the nearest first
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
    std::optional<double> neighbourAccuracy{}; ///< of the class from the nearest other codes
    std::optional<double> silhouette{}; ///< how far classes stand apart, in [-1, 1]; 0: not at all
    std::size_t clusters = 0; ///< that codes fell into; 0 where they were not looked for
    int iteration = 0; ///< of a descent that goes on; 0 where it is over
    int iterations = 0;

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
