// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>

#include <QObject>

#include "app/session/shown_clip.h"
#include "app/session/shown_run.h"
#include "engine/snapshots/session.h"

namespace timbrel::app {

/// Which run, step and clip are looked at, as one value that can be kept and gone back to. What
/// happens by itself (a run that begins, the newest preview) moves the viewpoint without being told
/// as a person's move. GUI thread.
class Viewpoints final : public QObject {
    Q_OBJECT

public:
    Viewpoints(ShownRun& run, ShownClip& clip, QObject* parent = nullptr); ///< both must outlive it

    [[nodiscard]] snapshots::Viewpoint now() const;
    /// Shows what was shown, and plays nothing. A run that is gone leaves everything as it is.
    void go(const snapshots::Viewpoint& to);

Q_SIGNALS:
    void changed(); ///< in whatever way
    /// A person has chosen another run, step or clip; the lane that is heard does not count.
    void moved(
        const timbrel::snapshots::Viewpoint& before, const timbrel::snapshots::Viewpoint& after);
    void runWanted(const std::filesystem::path& run); ///< answered by ShownRun::show()
    void stepWanted(std::optional<std::int64_t> step); ///< none: the newest
    void clipWanted(const std::filesystem::path& run, const std::string& clipId);

private:
    void settleSoon();
    void settle();
    void arrive(const snapshots::Viewpoint& at);

    ShownRun& m_run;
    ShownClip& m_clip;
    snapshots::Viewpoint m_last; ///< that was told, or come to by itself
    std::optional<snapshots::Viewpoint> m_target; ///< while its run is read
    bool m_settling = false;
};

} // namespace timbrel::app
