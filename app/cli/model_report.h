// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "engine/snapshots/model_view.h"

namespace timbrel::app {

// A network in the forms that the command line speaks. Each ends with its totals.

[[nodiscard]] std::string modelAsText(const snapshots::ModelView& view);
[[nodiscard]] std::string modelAsMarkdown(const snapshots::ModelView& view);
[[nodiscard]] std::string modelAsCsv(const snapshots::ModelView& view); ///< layers alone
[[nodiscard]] std::string modelAsJson(const snapshots::ModelView& view);

} // namespace timbrel::app
