// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace timbrel::runtime {

/// Calls `task(i)` for i in [0, count) on up to `threads` threads (the calling one among them) and
/// returns when all are done. Tasks are handed out in order, one by one, so uneven ones balance.
/// An exception of a task is rethrown here after the others have finished.
void parallelFor(
    std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& task);

/// As many threads as the machine runs at once, at least one.
[[nodiscard]] std::size_t hardwareThreads();

} // namespace timbrel::runtime
