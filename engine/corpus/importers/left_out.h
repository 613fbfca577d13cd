// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "engine/corpus/corpus.h"

namespace timbrel::corpus {

/// Recordings that are left out for one reason: one problem, however many they are.
class LeftOut final {
public:
    LeftOut(Sentence why, Sentence remedy)
        : m_why(std::move(why))
        , m_remedy(std::move(remedy))
    {
    }

    void add(const std::string& id)
    {
        if (m_count++ == 0) {
            m_first = id;
        }
    }
    /// Tells the corpus of them, if there are any.
    void note(Corpus& corpus) const
    {
        if (m_count > 0) {
            corpus.problems.push_back(
                {m_count == 1 ? m_first : fmt::format("{} and {} more", m_first, m_count - 1),
                    m_why, m_remedy});
        }
    }

private:
    Sentence m_why;
    Sentence m_remedy;
    std::string m_first;
    std::size_t m_count = 0;
};

} // namespace timbrel::corpus
