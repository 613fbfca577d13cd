// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "app/session/shown_clip.h"

namespace timbrel::app {

/// Versions of one recording that a panel lists (ways back that were compared, a track as classes
/// play it), as lanes of the clip that is shown and heard, from when a person chooses one until
/// another clip is shown. GUI thread.
class ShownVersions final : public QObject {
    Q_OBJECT

public:
    /// `clip` must outlive this.
    explicit ShownVersions(ShownClip& clip, QObject* parent = nullptr);

    /// More of them, or those of another recording, all with their sounds; while lanes are shown,
    /// they are the new ones.
    void set(std::shared_ptr<const snapshots::ClipView> versions);
    void chooseLane(int lane); ///< what plays goes on, at the same position
    void playLane(int lane);

Q_SIGNALS:
    void laneChanged(int lane); ///< of these lanes, wherever it was chosen
    void playWanted(); ///< from the start

private:
    [[nodiscard]] bool isShown() const;

    ShownClip& m_clip;
    std::shared_ptr<const snapshots::ClipView> m_view; ///< null while there are none
};

} // namespace timbrel::app
