// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/params/experiment.h"

#include <cassert>

#include "engine/base/text.h"

namespace timbrel::params {

Experiment::Experiment(std::shared_ptr<const Schema> schema)
    : m_schema(std::move(schema))
{
    for (const auto& section : m_schema->sections) {
        assert(!section.rows.empty());
        m_parts.push_back({&section.rows.front(), ParameterSet(section.rows.front().parameters)});
    }
}

const Row& Experiment::row(std::string_view section) const
{
    const auto index = indexOf(section);
    assert(index);
    return *m_parts[*index].row;
}

const ParameterSet& Experiment::values(std::string_view section) const
{
    const auto index = indexOf(section);
    assert(index);
    return m_parts[*index].values;
}

Result<> Experiment::choose(std::string_view section, std::string_view rowId)
{
    TIMBREL_TRY(const auto index, indexOf(section));
    const auto& described = m_schema->sections[index];
    const Row* row = described.find(rowId);
    if (row == nullptr) {
        std::vector<std::string> ids;
        for (const auto& known : described.rows) {
            ids.push_back(known.id);
        }
        const std::string nearest = nearestName(rowId, ids);
        return fail(ErrorCode::InvalidArgument, say("there is no {} \"{}\"", described.id, rowId),
            {},
            nearest.empty() ? say("Known: {}", listed(ids)) : say("Did you mean \"{}\"?", nearest));
    }
    Part part{row, ParameterSet(row->parameters)};
    for (const auto& parameter : m_parts[index].values.parameters()) {
        if (part.values.find(parameter.id) != nullptr) {
            // A value that the new row's range refuses falls back to its default.
            static_cast<void>(
                part.values.set(parameter.id, m_parts[index].values.value(parameter.id)));
        }
    }
    m_parts[index] = std::move(part);
    return {};
}

Result<> Experiment::set(std::string_view section, std::string_view id, Value value)
{
    TIMBREL_TRY(const auto index, indexOf(section));
    return m_parts[index].values.set(id, std::move(value));
}

Result<> Experiment::setFromText(std::string_view key, std::string_view text)
{
    if (key == "name") {
        m_name = text;
        return {};
    }
    const auto dot = key.find('.');
    if (dot == std::string_view::npos) {
        return choose(key, text);
    }
    TIMBREL_TRY(const auto index, indexOf(key.substr(0, dot)));
    return m_parts[index].values.setFromText(key.substr(dot + 1), text);
}

Result<std::size_t> Experiment::indexOf(std::string_view section) const
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < m_schema->sections.size(); ++i) {
        if (m_schema->sections[i].id == section) {
            return i;
        }
        ids.push_back(m_schema->sections[i].id);
    }
    const std::string nearest = nearestName(section, ids);
    return fail(ErrorCode::InvalidArgument, say("an experiment has no section \"{}\"", section), {},
        nearest.empty() ? say("Known: {}", listed(ids)) : say("Did you mean \"{}\"?", nearest));
}

} // namespace timbrel::params
