// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>

#include "app/bridge/errands.h"
#include "engine/base/result.h"

namespace timbrel::app {

/// What the program plays to itself needs: patience, and something to train on. GUI thread.

/// Lets the window live until something has come true.
[[nodiscard]] Result<> waitFor(const std::function<bool()>& condition, const char* what);

/// A few phrases of each instrument of the built-in corpus.
[[nodiscard]] Result<> makeSmallCorpus(Errands& errands, const std::filesystem::path& folder);

} // namespace timbrel::app
