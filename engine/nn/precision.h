// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace timbrel::nn {

/// What numbers the layers of networks compute in. Weights, what goes in and what comes out are
/// 32-bit floats in any case.
enum class Precision { Float32, BFloat16 };

/// While it lives, the layers that this thread runs compute in that precision on the processor.
class InPrecision final {
public:
    explicit InPrecision(Precision precision);
    ~InPrecision();
    InPrecision(const InPrecision&) = delete;
    InPrecision& operator=(const InPrecision&) = delete;

private:
    bool m_before;
};

} // namespace timbrel::nn
