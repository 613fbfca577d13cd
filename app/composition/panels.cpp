// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/panels.h"

namespace timbrel::app {

std::vector<widgets::DockSpec> Panels::docks() const
{
    using widgets::Area;
    const auto dock = [](const char* id, const char* icon, QWidget* panel, Area area) {
        return widgets::DockSpec{QString::fromLatin1(id), QString::fromLatin1(icon), panel, area};
    };
    return {
        dock("experiment", "experiment", experiment, Area::Side),
        dock("corpus", "corpus", corpus, Area::Side),
        dock("runs", "runs", runs, Area::Side),
        dock("spectrograms", "spectrogram", spectrograms, Area::Middle),
        dock("curves", "curves", curves, Area::MiddleBelow),
        dock("log", "log", log, Area::MiddleBelow),
        dock("grid", "grid", grid, Area::Right),
        dock("map", "map", map, Area::RightBelow),
        dock("player", "player", player, Area::Bottom),
        dock("record", "record", record, Area::Side),
        dock("reconstruction", "reconstruction", reconstruction, Area::MiddleBelow),
        dock("tracks", "tracks", tracks, Area::MiddleBelow),
        dock("measures", "measures", measures, Area::MiddleBelow),
        dock("sweep", "sweep", sweep, Area::MiddleBelow),
        dock("compare", "compare", compare, Area::Middle),
        dock("listening", "keep", listening, Area::RightBelow),
        dock("model", "model", model, Area::Middle),
    };
}

} // namespace timbrel::app
