// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

#include "engine/params/parameter.h"

namespace timbrel::params {

/// Parameters with their values, always valid: it starts from the defaults and refuses what a
/// parameter does not allow. A value type; copies are independent.
class ParameterSet final {
public:
    ParameterSet() = default;
    explicit ParameterSet(std::vector<Parameter> parameters);

    [[nodiscard]] const std::vector<Parameter>& parameters() const { return m_parameters; }
    [[nodiscard]] const Parameter* find(std::string_view id) const;
    [[nodiscard]] const Value& value(std::string_view id) const; ///< asserts that the id exists
    [[nodiscard]] bool isDefault(std::string_view id) const;

    [[nodiscard]] bool flag(std::string_view id) const;
    [[nodiscard]] std::int64_t integer(std::string_view id) const;
    [[nodiscard]] double real(std::string_view id) const;
    [[nodiscard]] const std::string& text(std::string_view id) const; ///< text, choices and paths
    [[nodiscard]] const TextList& names(std::string_view id) const;

    /// Refuses unknown names (offering the nearest) and values out of range.
    [[nodiscard]] Result<> set(std::string_view id, Value value);
    [[nodiscard]] Result<> setFromText(std::string_view id, std::string_view text);

private:
    [[nodiscard]] Result<std::size_t> indexOf(std::string_view id) const;

    std::vector<Parameter> m_parameters;
    std::vector<Value> m_values; ///< one for each parameter
};

} // namespace timbrel::params
