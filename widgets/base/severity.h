// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "engine/snapshots/log_line.h"

namespace timbrel::widgets {

/// "error", "warning" or "info": of its icon, and as the style sheet knows it.
[[nodiscard]] QString severityName(snapshots::Severity severity);

} // namespace timbrel::widgets
