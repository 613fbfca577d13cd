// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"

namespace timbrel::params {

/// A description of an experiment: for each section of the schema a row and its values. Always
/// valid; a value type that may cross threads.
class Experiment final {
public:
    /// The first row of every section, with its defaults.
    explicit Experiment(std::shared_ptr<const Schema> schema);

    [[nodiscard]] const Schema& schema() const { return *m_schema; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    void setName(std::string name) { m_name = std::move(name); }

    /// The chosen row of a section and its values; both assert that the section exists.
    [[nodiscard]] const Row& row(std::string_view section) const;
    [[nodiscard]] const ParameterSet& values(std::string_view section) const;

    /// Chooses another row, with its defaults; values of parameters that both rows have are kept.
    [[nodiscard]] Result<> choose(std::string_view section, std::string_view rowId);
    [[nodiscard]] Result<> set(std::string_view section, std::string_view id, Value value);
    /// "training.batch", "64"; "method", "lord-semi" chooses a row.
    [[nodiscard]] Result<> setFromText(std::string_view key, std::string_view text);

private:
    struct Part {
        const Row* row = nullptr;
        ParameterSet values;
    };

    [[nodiscard]] Result<std::size_t> indexOf(std::string_view section) const;

    std::shared_ptr<const Schema> m_schema;
    std::string m_name;
    std::vector<Part> m_parts; ///< one for each section of the schema
};

} // namespace timbrel::params
