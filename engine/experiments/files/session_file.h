// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/snapshots/session.h"

namespace timbrel::experiments {

/// A session as TOML, for people to read and to change:
///
///     format = "timbrel-session"
///     [shown]
///     run = "/home/eva/.local/share/timbrel/runs/first-transfer-001"
///     cell = [1, 0]
///     [[dock]]
///     id = "curves"
///     place = "middle-below"
///     [view.curves]
///     log = true
///     [experiment.training]
///     steps = 6000
///
/// Reading refuses what is no session, and values of the wrong kind with their line; names it does
/// not know are left out, since another version may have written them. `where` names the source in
/// messages.
[[nodiscard]] Result<snapshots::Session> sessionFromToml(
    std::string_view text, const std::string& where);
[[nodiscard]] Result<snapshots::Session> loadSession(const std::filesystem::path& path);

[[nodiscard]] std::string toToml(const snapshots::Session& session);

/// Whether a file of TOML says of itself that it is a session; false for what cannot be read.
[[nodiscard]] bool saysItIsSession(std::string_view text);

/// Puts a file that cannot be read out of the way, so that nothing in it is lost; answers its new
/// name, empty where that failed.
std::filesystem::path putAside(const std::filesystem::path& path);

} // namespace timbrel::experiments
