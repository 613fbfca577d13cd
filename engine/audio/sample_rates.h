// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace timbrel::audio {

// Samples per second of any sound here, in Hz; what is beyond these two is a damaged header.
inline constexpr int kLowestRate = 1000;
inline constexpr int kHighestRate = 768000;

} // namespace timbrel::audio
