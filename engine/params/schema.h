// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/params/parameter.h"

namespace timbrel::params {

enum class Maturity { Stable, Experimental };

/// What a catalog row tells about itself before anything is constructed.
struct Row {
    std::string id;
    std::string label;
    std::string help;
    std::vector<Parameter> parameters;
    Maturity maturity = Maturity::Stable;
};

/// One part of an experiment: a choice among rows (a method, a representation), or a single row
/// when there is nothing to choose (training). The TOML table of the same id.
struct Section {
    std::string id;
    std::string label;
    std::string help;
    std::vector<Row> rows;

    [[nodiscard]] const Row* find(std::string_view rowId) const;
    [[nodiscard]] bool isChoice() const { return rows.size() > 1; }
};

/// Everything an experiment can say. Built from the catalogs, so a new row appears in forms, files
/// and the command line by itself.
struct Schema {
    std::vector<Section> sections;

    [[nodiscard]] const Section* find(std::string_view sectionId) const;
};

} // namespace timbrel::params
