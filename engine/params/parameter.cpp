// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/params/parameter.h"

#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace timbrel::params {
namespace {

template <typename... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

tl::unexpected<Error> refuse(const Parameter& parameter, const std::string& shown)
{
    Sentence remedy = say("Use {}", allowedText(parameter));
    if (const auto* choice = std::get_if<Choice>(&parameter.domain)) {
        std::vector<std::string> ids;
        for (const auto& option : choice->options) {
            ids.push_back(option.id);
        }
        if (const std::string nearest = nearestName(shown, ids); !nearest.empty()) {
            remedy = say("{}; did you mean \"{}\"?", remedy, nearest);
        }
    }
    return fail(ErrorCode::InvalidArgument,
        say("{} ({}) cannot be \"{}\"", parameter.id, Sentence::known(parameter.label), shown), {},
        std::move(remedy));
}

bool contains(const Choice& choice, const std::string& id)
{
    for (const auto& option : choice.options) {
        if (option.id == id) {
            return true;
        }
    }
    return false;
}

template <typename Number> bool readNumber(std::string_view text, Number& number)
{
    const auto end = text.data() + text.size();
    const auto outcome = std::from_chars(text.data(), end, number);
    return outcome.ec == std::errc{} && outcome.ptr == end;
}

} // namespace

Result<Value> checked(const Parameter& parameter, Value value)
{
    const std::string shown = formatted(value);
    const auto no = [&]() -> Result<Value> { return refuse(parameter, shown); };
    return std::visit(
        Overloaded{
            [&](const Toggle&) -> Result<Value> {
                return std::holds_alternative<bool>(value) ? Result<Value>(value) : no();
            },
            [&](const IntegerRange& range) -> Result<Value> {
                const auto* number = std::get_if<std::int64_t>(&value);
                return number != nullptr && *number >= range.smallest && *number <= range.largest
                    ? Result<Value>(value)
                    : no();
            },
            [&](const RealRange& range) -> Result<Value> {
                if (const auto* whole = std::get_if<std::int64_t>(&value)) {
                    value = static_cast<double>(*whole);
                }
                const auto* number = std::get_if<double>(&value);
                return number != nullptr && std::isfinite(*number) && *number >= range.smallest
                        && *number <= range.largest
                    ? Result<Value>(value)
                    : no();
            },
            [&](const Choice& choice) -> Result<Value> {
                const auto* id = std::get_if<std::string>(&value);
                return id != nullptr && contains(choice, *id) ? Result<Value>(value) : no();
            },
            [&](const FreeText&) -> Result<Value> {
                return std::holds_alternative<std::string>(value) ? Result<Value>(value) : no();
            },
            [&](const PathTo&) -> Result<Value> {
                return std::holds_alternative<std::string>(value) ? Result<Value>(value) : no();
            },
            [&](const Names&) -> Result<Value> {
                return std::holds_alternative<TextList>(value) ? Result<Value>(value) : no();
            },
        },
        parameter.domain);
}

Result<Value> parsed(const Parameter& parameter, std::string_view text)
{
    Value value = std::string(text);
    if (std::holds_alternative<Toggle>(parameter.domain)) {
        if (text == "true" || text == "false") {
            value = text == "true";
        }
    } else if (std::holds_alternative<IntegerRange>(parameter.domain)) {
        if (std::int64_t number = 0; readNumber(text, number)) {
            value = number;
        }
    } else if (std::holds_alternative<RealRange>(parameter.domain)) {
        if (double number = 0.0; readNumber(text, number)) {
            value = number;
        }
    } else if (std::holds_alternative<Names>(parameter.domain)) {
        TextList names;
        while (!text.empty()) {
            const auto comma = text.find(',');
            if (const auto name = text.substr(0, comma); !name.empty()) {
                names.emplace_back(name);
            }
            text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
        }
        value = std::move(names);
    }
    return checked(parameter, std::move(value));
}

std::string formatted(const Value& value)
{
    return std::visit(
        Overloaded{
            [](bool on) -> std::string { return on ? "true" : "false"; },
            [](std::int64_t number) { return std::to_string(number); },
            [](double number) { return fmt::format("{}", number); },
            [](const std::string& text) { return text; },
            [](const TextList& names) { return fmt::format("{}", fmt::join(names, ",")); },
        },
        value);
}

Sentence allowedText(const Parameter& parameter)
{
    const auto withUnit = [&](const Sentence& range) {
        return parameter.unit.empty() ? range
                                      : say("{} {}", range, Sentence::known(parameter.unit));
    };
    return std::visit(
        Overloaded{
            [](const Toggle&) { return say("true or false"); },
            [&](const IntegerRange& range) {
                return withUnit(say("a whole number from {} to {}", range.smallest, range.largest));
            },
            [&](const RealRange& range) {
                return withUnit(say("a number from {:g} to {:g}", range.smallest, range.largest));
            },
            [](const Choice& choice) {
                std::vector<std::string> ids;
                for (const auto& option : choice.options) {
                    ids.push_back(option.id);
                }
                return say("one of {}", fmt::format("{}", fmt::join(ids, ", ")));
            },
            [](const FreeText&) { return say("text"); },
            [](const PathTo& path) {
                return path.kind == PathTo::Kind::File ? say("the path of a file")
                                                       : say("the path of a folder");
            },
            [](const Names&) { return say("a list of names"); },
        },
        parameter.domain);
}

} // namespace timbrel::params
