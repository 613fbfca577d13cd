// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::training {

/// How many threads each of LibTorch's operations of the calling thread may take from now on. For
/// every step: at::set_num_threads would besides make a pool of threads for libraries that are not
/// used here, which waits in loops, and end it when the number changes again.
void useOperationThreads(std::int64_t threads);

} // namespace timbrel::training
