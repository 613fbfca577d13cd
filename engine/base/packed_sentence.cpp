// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/packed_sentence.h"

#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace timbrel {
namespace {

// form, then for each argument: kMark, its kind, the length of what follows, ':', and that.
constexpr char kMark = '\x1f';
constexpr int kDeepest = 16; // of sentences in sentences, so that no file can overflow the stack

struct Packing {
    std::string operator()(std::int64_t value) const { return 'i' + sized(fmt::to_string(value)); }
    std::string operator()(double value) const { return 'd' + sized(fmt::to_string(value)); }
    std::string operator()(const std::string& name) const { return 's' + sized(name); }
    std::string operator()(const std::shared_ptr<const Sentence>& sentence) const
    {
        return 'w' + sized(packed(*sentence));
    }

    static std::string sized(const std::string& bytes)
    {
        return fmt::format("{}:{}", bytes.size(), bytes);
    }
};

template <typename Number> std::optional<Number> numberFrom(std::string_view text)
{
    Number number{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                      : std::nullopt;
}

std::optional<Sentence> sentenceFrom(std::string_view bytes, int depth);

std::optional<Sentence::Argument> argumentFrom(char kind, std::string_view bytes, int depth)
{
    if (kind == 'i') {
        return numberFrom<std::int64_t>(bytes);
    }
    if (kind == 'd') {
        return numberFrom<double>(bytes);
    }
    if (kind == 's') {
        return std::string(bytes);
    }
    const auto inner = kind == 'w' ? sentenceFrom(bytes, depth + 1) : std::nullopt;
    return inner ? std::optional<Sentence::Argument>(std::make_shared<const Sentence>(*inner))
                 : std::nullopt;
}

std::optional<Sentence> sentenceFrom(std::string_view bytes, int depth)
{
    if (depth > kDeepest) {
        return std::nullopt;
    }
    const auto end = std::min(bytes.find(kMark), bytes.size());
    std::string form(bytes.substr(0, end));
    std::vector<Sentence::Argument> arguments;
    bytes.remove_prefix(end);
    while (!bytes.empty()) {
        const auto colon = bytes.find(':');
        if (bytes.front() != kMark || colon == std::string_view::npos || colon < 3) {
            return std::nullopt;
        }
        const char kind = bytes[1];
        const auto length = numberFrom<std::size_t>(bytes.substr(2, colon - 2));
        bytes.remove_prefix(colon + 1);
        if (!length || *length > bytes.size()) {
            return std::nullopt;
        }
        auto argument = argumentFrom(kind, bytes.substr(0, *length), depth);
        if (!argument) {
            return std::nullopt;
        }
        arguments.push_back(std::move(*argument));
        bytes.remove_prefix(*length);
    }
    return Sentence(std::move(form), std::move(arguments));
}

} // namespace

std::string packed(const Sentence& sentence)
{
    std::string bytes = sentence.form();
    for (const auto& argument : sentence.arguments()) {
        bytes += kMark + std::visit(Packing(), argument);
    }
    return bytes;
}

Sentence unpacked(std::string_view bytes)
{
    return sentenceFrom(bytes, 0).value_or(Sentence::known(std::string(bytes)));
}

} // namespace timbrel
