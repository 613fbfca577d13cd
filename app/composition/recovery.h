// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/snapshots/session.h"

namespace timbrel::app {

class Workbench;

/// Where the last window was not closed properly: says so across the window, and of a run that it
/// was training how far it came and what is saved of it, with a button that resumes it.
void tellWhatHappened(Workbench& workbench, const snapshots::Session& last);

} // namespace timbrel::app
