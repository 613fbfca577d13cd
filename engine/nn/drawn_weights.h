// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <mutex>

namespace timbrel::nn {

/// While it lives, modules of this thread draw their first weights from `seed`, and those of other
/// threads that ask for the same wait: LibTorch has one generator for all, and a model that is only
/// looked at must not take numbers from one that is about to learn.
class DrawnWeights final {
public:
    explicit DrawnWeights(std::uint64_t seed);

private:
    std::unique_lock<std::mutex> m_lock;
};

} // namespace timbrel::nn
