// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/snapshots/log_line.h"

namespace timbrel::snapshots {

/// A recording, class or song that a finding is about, and what is the matter with it: the rest of
/// a sentence that begins with "it", without its full stop; may be empty.
struct FindingSubject {
    std::string name;
    Sentence detail;
};

/// A change to an experiment that carries a remedy out.
struct SuggestedSetting {
    enum class Change { Set, Add } change = Change::Set; ///< Add: to a list of names

    std::string label; ///< of the button that does it: "Leave out"
    std::string section;
    std::string key;
    std::vector<std::string> values; ///< as text; one of them where the value is not a list
};

/// Something about a corpus that should be known before training on it. Sentences as in Error.
struct Finding {
    std::string kind; ///< a stable id: "near-duplicates"
    Severity severity = Severity::Info; ///< Error: what is measured or learnt would be wrong
    std::string title; ///< of the kind, a few words; English, as are why and remedy: a catalog's
    Sentence what;
    std::string why; ///< it matters
    std::string remedy;
    std::vector<FindingSubject> subjects;
    std::optional<SuggestedSetting> setting; ///< nothing where no setting helps
};

} // namespace timbrel::snapshots
