// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::training {

/// How many threads each matrix product and each other operation of LibTorch may take: the former
/// in this process, the latter where the calling thread asks for it. OpenBLAS keeps threads of its
/// own that wait in loops, so parts of a batch that are computed side by side would slow each other
/// down several times if it used them.
void useThreadsPerOperation(std::int64_t threads);

} // namespace timbrel::training
