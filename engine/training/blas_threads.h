// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::training {

/// How many threads each matrix product of this process may take from now on. OpenBLAS keeps
/// threads of its own beside LibTorch's, and they wait in loops, so parts of a batch that are
/// computed side by side would slow each other down several times if it used them.
void useBlasThreads(std::int64_t threads);

} // namespace timbrel::training
