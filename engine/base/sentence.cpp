// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/sentence.h"

#include <algorithm>
#include <charconv>
#include <ostream>

#include <fmt/format.h>

namespace timbrel {
namespace {

class English final : public Tongue {
public:
    [[nodiscard]] std::string form(const std::string& english) const override { return english; }
    [[nodiscard]] std::string number(std::int64_t value) const override
    {
        return fmt::to_string(value);
    }
    [[nodiscard]] std::string number(double value, std::string_view specification) const override
    {
        return fmt::format(fmt::runtime(fmt::format("{{:{}}}", specification)), value);
    }
};

/// Puts what fills a place into words.
struct Filling {
    const Tongue& tongue;
    std::string_view specification;

    std::string operator()(std::int64_t value) const
    {
        return specification.empty()
            ? tongue.number(value)
            : fmt::format(fmt::runtime(fmt::format("{{:{}}}", specification)), value);
    }
    std::string operator()(double value) const { return tongue.number(value, specification); }
    std::string operator()(const std::string& name) const { return tongue.name(name); }
    std::string operator()(const std::shared_ptr<const Sentence>& sentence) const
    {
        return sentence->in(tongue);
    }
};

/// A place, "{}", "{1}" or "{0:.1f}", without its braces.
struct Place {
    std::size_t index = 0;
    std::string_view specification;

    Place(std::string_view inside, std::size_t& next)
    {
        const auto colon = std::min(inside.find(':'), inside.size());
        const std::string_view number = inside.substr(0, colon);
        specification = inside.substr(std::min(colon + 1, inside.size()));
        if (number.empty()) {
            index = next++;
        } else {
            std::from_chars(number.data(), number.data() + number.size(), index);
        }
    }
};

} // namespace

std::string Sentence::english() const
{
    return in(English());
}

std::string Sentence::in(const Tongue& tongue) const
{
    const std::string form = tongue.form(m_form);
    if (m_arguments.empty()) {
        return form; // a catalog's text may have braces of its own
    }
    std::string text;
    std::size_t next = 0;
    for (std::size_t at = 0; at < form.size(); ++at) {
        const bool twice = at + 1 < form.size() && form[at + 1] == form[at];
        if (form[at] == '{' && !twice) {
            const auto end = std::min(form.find('}', at), form.size());
            const Place place(std::string_view(form).substr(at + 1, end - at - 1), next);
            if (place.index < m_arguments.size()) { // a translation may be wrong
                text += std::visit(Filling{tongue, place.specification}, m_arguments[place.index]);
            }
            at = end;
            continue;
        }
        at += (form[at] == '{' || form[at] == '}') && twice ? 1U : 0U;
        text += form[at];
    }
    return text;
}

std::ostream& operator<<(std::ostream& stream, const Sentence& sentence)
{
    return stream << sentence.english();
}

Sentence listed(const std::vector<std::string>& names)
{
    Sentence list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        list = i == 0               ? say("{}", names[i])
            : i + 1 == names.size() ? say("{} and {}", list, names[i])
                                    : say("{}, {}", list, names[i]);
    }
    return list;
}

} // namespace timbrel

fmt::format_context::iterator fmt::formatter<timbrel::Sentence>::format(
    const timbrel::Sentence& sentence, fmt::format_context& context) const
{
    const std::string text = sentence.english();
    return fmt::formatter<std::string_view>::format(text, context);
}
