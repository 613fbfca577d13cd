// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/runtime/mailbox.h"
#include "engine/snapshots/grid_choice.h"

namespace timbrel::experiments {

/// What people ask of a job while it works: they put, the job takes between two steps. The newest
/// wish counts. Any thread.
struct Inbox {
    runtime::Latest<snapshots::GridChoice> grid;
};

} // namespace timbrel::experiments
