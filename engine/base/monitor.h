// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace timbrel {

/// How long work reports where it is and learns that it should end. Long functions take one by
/// reference and ask `cancelled()` at least once per batch, file or iteration. Called from the
/// thread that does the work; implementations pass the news on without blocking.
class Monitor {
public:
    virtual ~Monitor() = default;

    [[nodiscard]] virtual bool cancelled() const { return false; }
    /// `fraction` in [0, 1] of `activity` ("computing features") is done.
    virtual void progress(double fraction, std::string_view activity)
    {
        static_cast<void>(fraction);
        static_cast<void>(activity);
    }
};

} // namespace timbrel
