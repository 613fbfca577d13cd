// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/result.h"

namespace timbrel::params {

using TextList = std::vector<std::string>;
using Value = std::variant<bool, std::int64_t, double, std::string, TextList>;

/// What a parameter may be. The domain decides the widget in a form, the check, and the words of
/// its message.
struct Toggle { };
struct IntegerRange {
    std::int64_t smallest = 0;
    std::int64_t largest = 0;
};
struct RealRange {
    double smallest = 0.0;
    double largest = 0.0;
    bool logarithmic = false; ///< better moved by factors than by amounts (learning rates)
};
struct Option {
    std::string id;
    std::string label;
    std::string help;
};
struct Choice {
    std::vector<Option> options;
};
struct FreeText { };
struct PathTo {
    enum class Kind { File, Folder } kind = Kind::File;
};
struct Names { }; ///< a list of words, such as class names
using Domain = std::variant<Toggle, IntegerRange, RealRange, Choice, FreeText, PathTo, Names>;

/// One knob, declared once. The form, the TOML key, the command-line check, the validation message
/// and the documentation all come from this.
struct Parameter {
    std::string id; ///< the TOML key: snake_case
    std::string label;
    std::string help; ///< a sentence for people
    std::string unit; ///< "Hz", "frames", "" when it has none
    Value fallback; ///< the default
    Domain domain;
};

/// The value in the type the domain asks for (an integer where a real is wanted is made one), or a
/// message that names the parameter, the value and what is allowed.
[[nodiscard]] Result<Value> checked(const Parameter& parameter, Value value);

/// The same from text, as typed on a command line. Names are separated by commas.
[[nodiscard]] Result<Value> parsed(const Parameter& parameter, std::string_view text);

/// As `parsed` would read it back.
[[nodiscard]] std::string formatted(const Value& value);

/// "8000 to 192000 Hz", "one of mse, mae": what a person may enter.
[[nodiscard]] Sentence allowedText(const Parameter& parameter);

} // namespace timbrel::params
