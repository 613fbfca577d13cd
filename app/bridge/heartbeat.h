// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace timbrel::app {

/// How often the window looks for news of the engine: as often as pictures move smoothly.
inline constexpr std::chrono::milliseconds kHeartbeat{33};

} // namespace timbrel::app
