// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/operation_threads.h"

#include <ATen/Parallel.h>
#include <dlfcn.h>

namespace timbrel::training {

void useOperationThreads(std::int64_t threads)
{
    if (at::get_num_threads() == threads) {
        return;
    }
    // Most builds of LibTorch share their work by OpenMP, whose number is the calling thread's own.
    static auto* const symbol =
        reinterpret_cast<void (*)(int)>(::dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
    if (symbol != nullptr) {
        symbol(static_cast<int>(threads));
    }
    if (at::get_num_threads() != threads) {
        at::set_num_threads(static_cast<int>(threads));
    }
}

} // namespace timbrel::training
