// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace timbrel::snapshots {

/// The id of the recording that a clip was cut from.
[[nodiscard]] std::string_view recordingOf(std::string_view clipId);

/// A clip's recording for people: "heldout/piano/phrase_0912.flac@128" is "phrase 0912".
[[nodiscard]] std::string clipName(std::string_view clipId);

} // namespace timbrel::snapshots
