// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/sentence.h"

namespace timbrel::snapshots {

enum class Severity { Info, Warning, Error };

/// A line of the log, in words.
struct LogLine {
    Severity severity = Severity::Info;
    Sentence text;
};

} // namespace timbrel::snapshots
