// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace timbrel::training {

/// From now on, what a step frees stays with the process for the next one, up to a few hundred
/// megabytes, instead of going back to the system, which would clear every page of it anew. Any
/// thread; once is enough.
void keepFreedMemory();

} // namespace timbrel::training
