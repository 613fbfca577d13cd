// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/built_in.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <fmt/format.h>

#include "engine/base/text.h"

namespace timbrel::experiments {

std::string firstComment(std::string_view toml)
{
    std::string comment;
    while (toml.starts_with('#')) {
        const auto end = std::min(toml.find('\n'), toml.size());
        auto line = toml.substr(0, end);
        line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
        if (!comment.empty()) {
            comment += ' ';
        }
        comment.append(line);
        toml.remove_prefix(std::min(end + 1, toml.size()));
    }
    return comment;
}

Result<const BuiltIn*> findBuiltIn(
    std::span<const BuiltIn> texts, const std::string& name, const Sentence& kind)
{
    std::vector<std::string> ids;
    for (const auto& text : texts) {
        if (name == text.id) {
            return &text;
        }
        ids.emplace_back(text.id);
    }
    std::error_code ignored;
    if (!name.ends_with(".toml") && !std::filesystem::exists(name, ignored)) {
        const auto nearest = nearestName(name, ids);
        return fail(ErrorCode::NotFound, say("there is no {} or file \"{}\"", kind, name), {},
            nearest.empty() ? say("There are {}", listed(ids))
                            : say("Did you mean \"{}\"?", nearest));
    }
    return nullptr;
}

} // namespace timbrel::experiments
