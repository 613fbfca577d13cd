// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

namespace timbrel::tests {

/// A device that is not the processor, for machines without a graphics card. Its tensors lie in
/// ordinary memory under LibTorch's key for XPU, and the processor computes for it. Like a graphics
/// card it refuses to compute with tensors that lie elsewhere, so it meets what somebody forgot to
/// move; code with kernels of its own for the processor must not touch it.
[[nodiscard]] torch::Device pretendDevice();

} // namespace timbrel::tests
