// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <concepts>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/core.h>

namespace timbrel {

/// How sentences are put into a person's language; the window has one, see widgets/base/text.h.
class Tongue {
public:
    virtual ~Tongue() = default;

    /// The form that stands for an English one, with the same places; maybe in another order.
    [[nodiscard]] virtual std::string form(const std::string& english) const = 0;
    /// What is the same in every language, a file or a class, amid such a form.
    [[nodiscard]] virtual std::string name(const std::string& name) const { return name; }
    [[nodiscard]] virtual std::string number(std::int64_t value) const = 0;
    /// `specification` is fmt's: ".1f".
    [[nodiscard]] virtual std::string number(
        double value, std::string_view specification) const = 0;
};

/// What the engine says to people: an English form with places, and what fills them. English where
/// text is asked for; a Tongue says it otherwise. Made by say(), so that every form is a literal
/// that translators get (translations/said_texts.h). A value.
class Sentence final {
public:
    using Argument =
        std::variant<std::int64_t, double, std::string, std::shared_ptr<const Sentence>>;

    Sentence() = default;
    Sentence(std::string form, std::vector<Argument> arguments)
        : m_form(std::move(form))
        , m_arguments(std::move(arguments))
    {
    }
    /// What a catalog says, or what was once said and then stored as text: translated where the
    /// whole of it is known.
    [[nodiscard]] static Sentence known(std::string english) { return {std::move(english), {}}; }

    [[nodiscard]] const std::string& form() const { return m_form; }
    [[nodiscard]] const std::vector<Argument>& arguments() const { return m_arguments; }
    [[nodiscard]] bool empty() const { return m_form.empty(); }
    void clear() { *this = {}; }

    [[nodiscard]] std::string english() const;
    operator std::string() const { return english(); }
    [[nodiscard]] std::string in(const Tongue& tongue) const;

    friend bool operator==(const Sentence& one, const Sentence& other)
    {
        return one.english() == other.english();
    }
    friend bool operator==(const Sentence& one, std::string_view english)
    {
        return one.english() == english;
    }

private:
    std::string m_form;
    std::vector<Argument> m_arguments;
};

std::ostream& operator<<(std::ostream& stream, const Sentence& sentence);

/// What fills a place: a number, a name that is the same in every language, or another sentence.
template <typename T> [[nodiscard]] Sentence::Argument sentenceArgument(const T& value)
{
    if constexpr (std::same_as<T, Sentence>) {
        return std::make_shared<const Sentence>(value);
    } else if constexpr (std::integral<T>) {
        return static_cast<std::int64_t>(value);
    } else if constexpr (std::floating_point<T>) {
        return static_cast<double>(value);
    } else {
        return std::string(value);
    }
}

} // namespace timbrel

template <> struct fmt::formatter<timbrel::Sentence> : fmt::formatter<std::string_view> {
    [[nodiscard]] fmt::format_context::iterator format(
        const timbrel::Sentence& sentence, fmt::format_context& context) const;
};

namespace timbrel {

/// "there is no {} in {:.1f} s", filled: fmt's places, checked by the compiler. What is the same in
/// every language goes into a place, and so does what others have worded: say("{}", theirWords).
template <typename... Arguments>
[[nodiscard]] Sentence say(
    fmt::format_string<const Arguments&...> form, const Arguments&... arguments)
{
    const fmt::string_view text = form;
    return {std::string(text.data(), text.size()), {sentenceArgument(arguments)...}};
}

/// "a, b and c".
[[nodiscard]] Sentence listed(const std::vector<std::string>& names);

} // namespace timbrel
