// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/params/schema.h"

#include <algorithm>

namespace timbrel::params {

const Row* Section::find(std::string_view rowId) const
{
    const auto found = std::ranges::find(rows, rowId, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

const Section* Schema::find(std::string_view sectionId) const
{
    const auto found = std::ranges::find(sections, sectionId, &Section::id);
    return found == sections.end() ? nullptr : &*found;
}

} // namespace timbrel::params
