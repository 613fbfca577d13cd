// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/thread_counts.h"

#include <ATen/Parallel.h>
#include <dlfcn.h>

namespace timbrel::training {

void useThreadsPerOperation(std::int64_t threads)
{
    at::set_num_threads(static_cast<int>(threads));
    // Asked for by name, since any other BLAS does as well.
    if (auto* const symbol = ::dlsym(RTLD_DEFAULT, "openblas_set_num_threads")) {
        reinterpret_cast<void (*)(int)>(symbol)(static_cast<int>(threads));
    }
}

} // namespace timbrel::training
