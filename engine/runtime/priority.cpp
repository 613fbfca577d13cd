// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/priority.h"

#include <sys/resource.h>
#include <unistd.h>

namespace timbrel::runtime {
namespace {

constexpr int kBehind = 5; // a third of the share of a thread at 0, where both want a core

} // namespace

void stepBack()
{
    // Of a thread, on Linux, and inherited. Where it fails the thread stays where it is.
    const auto thread = static_cast<id_t>(gettid());
    if (getpriority(PRIO_PROCESS, thread) < kBehind) {
        setpriority(PRIO_PROCESS, thread, kBehind);
    }
}

} // namespace timbrel::runtime
