// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/preview_file.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// map.json of a preview.
void fuzzMap(Bytes bytes)
{
    const InputFolder folder("000001/map.json", bytes);
    const experiments::PreviewFolder previews(folder.path());
    const auto map = previews.loadMap({"run-001", 1});
    if (!map) {
        return;
    }
    for (const auto& point : map->contentCodes) {
        require(point.classIndex < map->classes.size(), "a point has a class");
    }
    require(previews.save(*map).has_value(), "what was read can be written");
}

} // namespace timbrel::fuzz
