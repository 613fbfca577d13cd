// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <set>
#include <string>
#include <variant>
#include <vector>

#include <gtest/gtest.h>

#include "engine/params/schema.h"

namespace timbrel::tests {

/// What forms, files and `timbrel-cli list` need of every catalog row.
inline void expectDescribed(const params::Row& row)
{
    EXPECT_FALSE(row.id.empty());
    EXPECT_FALSE(row.label.empty()) << row.id;
    EXPECT_FALSE(row.help.empty()) << row.id;
    std::set<std::string> ids;
    for (const auto& parameter : row.parameters) {
        EXPECT_TRUE(ids.insert(parameter.id).second) << parameter.id << " twice";
        EXPECT_FALSE(parameter.label.empty()) << parameter.id;
        EXPECT_FALSE(parameter.help.empty()) << parameter.id;
        EXPECT_TRUE(params::checked(parameter, parameter.fallback)) << parameter.id;
    }
}

/// Other values that a parameter allows, the most harmless first: to see that it is read at all.
inline std::vector<params::Value> otherValues(
    const params::Parameter& parameter, const params::Value& now)
{
    std::vector<params::Value> others;
    if (const auto* whole = std::get_if<std::int64_t>(&now)) {
        others = {*whole * 2, *whole + 1, *whole - 1};
    } else if (const auto* real = std::get_if<double>(&now)) {
        others = {*real * 2.0, *real + 0.25, *real / 2.0};
    } else if (const auto* on = std::get_if<bool>(&now)) {
        others = {!*on};
    } else if (const auto* choice = std::get_if<params::Choice>(&parameter.domain)) {
        for (const auto& option : choice->options) {
            others.emplace_back(option.id);
        }
    }
    std::erase_if(others, [&](const params::Value& other) {
        return other == now || !params::checked(parameter, other);
    });
    return others;
}

} // namespace timbrel::tests
