// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/said_texts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <optional>

namespace timbrel::translations {
namespace {

constexpr std::array kRooms{"engine", "app/bridge"};

bool isWord(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

/// A C++ source, read from left to right as far as calls and literals go.
class Source final {
public:
    explicit Source(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t line() const
    {
        return 1
            + static_cast<std::size_t>(std::count(
                m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(m_at), '\n'));
    }

    /// Moves over a literal, a comment, a word or a letter; whether it was a call of say(), which
    /// then goes on right behind its parenthesis.
    bool passSay()
    {
        if (m_text[m_at] == '"') {
            static_cast<void>(literal());
        } else if (m_text[m_at] == '\'') {
            passQuoted('\'');
        } else if (m_text.substr(m_at).starts_with("//")) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (isWord(m_text[m_at])) {
            const auto begin = m_at;
            while (!atEnd() && (isWord(m_text[m_at]) || m_text[m_at] == '\'')) {
                ++m_at; // 1'000 is no quote
            }
            const bool member = begin > 0 && (m_text[begin - 1] == '.' || m_text[begin - 1] == '>');
            if (m_text.substr(begin, m_at - begin) == "say" && !member && !atEnd()
                && m_text[m_at] == '(') {
                ++m_at;
                return true;
            }
        } else {
            ++m_at;
        }
        return false;
    }

    /// The literals that stand here side by side, as one text; nothing where there is none.
    std::optional<std::string> literals()
    {
        std::optional<std::string> text;
        passSpace();
        while (!atEnd() && m_text[m_at] == '"') {
            text = text.value_or("") + literal();
            passSpace();
        }
        return text;
    }

private:
    /// And comments.
    void passSpace()
    {
        while (!atEnd()) {
            if (m_text.substr(m_at).starts_with("//")) {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else if (std::isspace(static_cast<unsigned char>(m_text[m_at])) == 0) {
                return;
            } else {
                ++m_at;
            }
        }
    }

    void passQuoted(char quote)
    {
        for (++m_at; !atEnd() && m_text[m_at] != quote; ++m_at) {
            m_at += m_text[m_at] == '\\' ? 1U : 0U;
        }
        ++m_at;
    }

    std::string literal()
    {
        const auto begin = m_at + 1;
        passQuoted('"');
        std::string text;
        for (auto at = begin; at + 1 < m_at; ++at) {
            if (m_text[at] == '\\') {
                ++at;
                text += m_text[at] == 'n' ? '\n' : m_text[at];
            } else {
                text += m_text[at];
            }
        }
        return text;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Whether something is left to translate beside the places.
bool hasWords(std::string_view form)
{
    bool inside = false;
    return std::ranges::any_of(form, [&](char letter) {
        inside = letter == '{' || (inside && letter != '}');
        return !inside && std::isalpha(static_cast<unsigned char>(letter)) != 0;
    });
}

} // namespace

void listen(SaidTexts& texts, std::string_view source, const std::string& name)
{
    Source reading(source);
    while (!reading.atEnd()) {
        if (!reading.passSay()) {
            continue;
        }
        if (const auto form = reading.literals(); !form) {
            texts.unheard.push_back(name + ':' + std::to_string(reading.line()));
        } else if (hasWords(*form)) {
            texts.forms.insert(*form);
        }
    }
}

SaidTexts saidTexts(const std::filesystem::path& root)
{
    SaidTexts texts;
    for (const char* room : kRooms) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / room)) {
            const auto& path = entry.path();
            const bool isSource = path.extension() == ".cpp" || path.extension() == ".h";
            if (isSource && path.filename() != "sentence.h") { // which declares it
                std::ifstream stream(path, std::ios::binary);
                listen(texts, std::string(std::istreambuf_iterator<char>(stream), {}),
                    path.lexically_relative(root).string());
            }
        }
    }
    return texts;
}

} // namespace timbrel::translations
