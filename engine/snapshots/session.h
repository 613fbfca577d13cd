// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace timbrel::snapshots {

using ViewValue = std::variant<bool, std::int64_t, double, std::string, std::vector<double>,
    std::vector<std::string>>;
/// What a person has turned in a panel: zooms, toggles, colours, by names that stay the same.
using ViewState = std::map<std::string, ViewValue>;

/// Where a dock stands, in words that a person can read and change.
struct DockState {
    std::string id{};
    std::string
        place{}; ///< "side", "middle", "middle-below", "right", "right-below", "bottom", "floating"
    bool shown = true;
    bool front = false; ///< before the docks that it shares its place with
    int width = 0; ///< pixels; 0 where it is not known
    int height = 0;

    friend bool operator==(const DockState&, const DockState&) = default;
};

/// What is looked at and listened to.
struct Viewpoint {
    std::string run{}; ///< folder of the run; empty for none
    std::optional<std::int64_t> step{}; ///< none follows the newest
    std::optional<std::pair<std::int64_t, std::int64_t>> cell{}; ///< row and column of the grid
    std::string clip{}; ///< of the run, where no cell is shown
    std::int64_t lane = 0; ///< that is heard

    friend bool operator==(const Viewpoint&, const Viewpoint&) = default;
};

/// Everything that a person has arranged in the window, so that it can be there again.
struct Session {
    std::string savedAt{}; ///< UTC, ISO 8601
    bool ended = true; ///< false while the program runs, and for ever after it was killed
    Viewpoint shown{};
    std::string track{}; ///< file of the track that was opened; empty for none
    std::string training{}; ///< folder of the run that trained; empty for none
    std::string theme{}; ///< "light"; empty for the desktop's
    std::string language{}; ///< "fr"; empty for the desktop's
    bool explained = false; ///< panels tell what they show
    std::string arrangement{}; ///< the toolkit's own description of the window, in Base64
    std::vector<DockState> docks{};
    std::map<std::string, ViewState> views{}; ///< by the id of the dock
    std::vector<std::string> recent{}; ///< runs, experiments, tracks and sessions, newest first
    std::string experiment{}; ///< as TOML; empty for none

    friend bool operator==(const Session&, const Session&) = default;
};

} // namespace timbrel::snapshots
