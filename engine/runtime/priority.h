// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace timbrel::runtime {

/// Where a thread stands when there are fewer cores than work: beside the window and the sound, or
/// behind them. A thread that stands behind takes every core that nobody else wants.
enum class Standing { Beside, Behind };

/// Puts the calling thread, and the threads that it makes from now on, behind those that people
/// wait for. There is no way back. Any thread.
void stepBack();

} // namespace timbrel::runtime
