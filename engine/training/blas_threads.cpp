// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/blas_threads.h"

#include <dlfcn.h>

namespace timbrel::training {

void useBlasThreads(std::int64_t threads)
{
    // Asked for by name, since any other BLAS does as well, and once: there are many libraries to
    // look through.
    static auto* const symbol =
        reinterpret_cast<void (*)(int)>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    if (symbol != nullptr) {
        symbol(static_cast<int>(threads));
    }
}

} // namespace timbrel::training
