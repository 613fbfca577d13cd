// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/params/parameter_set.h"

#include <cassert>

#include "engine/base/text.h"

namespace timbrel::params {

ParameterSet::ParameterSet(std::vector<Parameter> parameters)
    : m_parameters(std::move(parameters))
{
    m_values.reserve(m_parameters.size());
    for (const auto& parameter : m_parameters) {
        assert(checked(parameter, parameter.fallback) && "a default must be allowed");
        m_values.push_back(parameter.fallback);
    }
}

const Parameter* ParameterSet::find(std::string_view id) const
{
    for (const auto& parameter : m_parameters) {
        if (parameter.id == id) {
            return &parameter;
        }
    }
    return nullptr;
}

const Value& ParameterSet::value(std::string_view id) const
{
    const auto* parameter = find(id);
    assert(parameter != nullptr && "this set has no such parameter");
    return m_values[static_cast<std::size_t>(parameter - m_parameters.data())];
}

bool ParameterSet::isDefault(std::string_view id) const
{
    const auto* parameter = find(id);
    return parameter != nullptr && parameter->fallback == value(id);
}

bool ParameterSet::flag(std::string_view id) const
{
    return std::get<bool>(value(id));
}

std::int64_t ParameterSet::integer(std::string_view id) const
{
    return std::get<std::int64_t>(value(id));
}

double ParameterSet::real(std::string_view id) const
{
    return std::get<double>(value(id));
}

const std::string& ParameterSet::text(std::string_view id) const
{
    return std::get<std::string>(value(id));
}

const TextList& ParameterSet::names(std::string_view id) const
{
    return std::get<TextList>(value(id));
}

Result<> ParameterSet::set(std::string_view id, Value value)
{
    TIMBREL_TRY(const auto index, indexOf(id));
    TIMBREL_TRY(m_values[index], checked(m_parameters[index], std::move(value)));
    return {};
}

Result<> ParameterSet::setFromText(std::string_view id, std::string_view text)
{
    TIMBREL_TRY(const auto index, indexOf(id));
    TIMBREL_TRY(m_values[index], parsed(m_parameters[index], text));
    return {};
}

Result<std::size_t> ParameterSet::indexOf(std::string_view id) const
{
    if (const auto* parameter = find(id)) {
        return static_cast<std::size_t>(parameter - m_parameters.data());
    }
    std::vector<std::string> ids;
    for (const auto& parameter : m_parameters) {
        ids.push_back(parameter.id);
    }
    const std::string nearest = nearestName(id, ids);
    return fail(ErrorCode::InvalidArgument, say("there is no parameter \"{}\"", id), {},
        nearest.empty() ? say("Known here: {}", listed(ids))
                        : say("Did you mean \"{}\"?", nearest));
}

} // namespace timbrel::params
