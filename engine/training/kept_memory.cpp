// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/kept_memory.h"

#include <malloc.h>

namespace timbrel::training {

void keepFreedMemory()
{
    constexpr int kLargestKept = 32 * 1024 * 1024; // glibc's limit for one piece
    constexpr int kKept = 256 * 1024 * 1024;
    static const bool once = [] {
        ::mallopt(M_MMAP_THRESHOLD, kLargestKept);
        ::mallopt(M_TRIM_THRESHOLD, kKept);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace timbrel::training
