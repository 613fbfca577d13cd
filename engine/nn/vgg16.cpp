// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/vgg16.h"

namespace timbrel::nn {

Vgg16::Vgg16()
    : m_features(register_module("features",
        std::make_shared<ConvStack>(3,
            std::vector<std::int64_t>{64, 64, kPool, 128, 128, kPool, 256, 256, 256, kPool, 512,
                512, 512, kPool, 512, 512, 512, kPool})))
{
}

} // namespace timbrel::nn
