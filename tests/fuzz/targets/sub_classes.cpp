// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/sub_class_file.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// sub-classes.json of a run's folder.
void fuzzSubClasses(Bytes bytes)
{
    const InputFolder folder("sub-classes.json", bytes);
    const auto path = folder.path() / "sub-classes.json";
    const auto table = experiments::loadSubClasses(path);
    if (!table || !*table) {
        return;
    }
    for (const auto& [clip, subClass] : (*table)->ofClips) {
        require((*table)->parents.of.at(subClass) < (*table)->parents.names.size(),
            "a clip has a sub-class, and that a class");
    }
    require(experiments::saveSubClasses(**table, path).has_value(), "what was read can be written");
}

} // namespace timbrel::fuzz
