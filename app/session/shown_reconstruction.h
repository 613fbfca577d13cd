// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "app/session/shown_clip.h"
#include "engine/snapshots/reconstruction.h"

namespace timbrel::app {

/// The ways back that were compared, as lanes of the clip that is shown and heard, from when a
/// person chooses one until another clip is shown. GUI thread.
class ShownReconstruction final : public QObject {
    Q_OBJECT

public:
    /// `clip` must outlive this.
    explicit ShownReconstruction(ShownClip& clip, QObject* parent = nullptr);

    /// With more ways, or another comparison; while lanes are shown, they are the new ones. One
    /// that only tells of a failure changes nothing.
    void set(std::shared_ptr<const snapshots::Reconstruction> reconstruction);
    void chooseLane(int lane); ///< what plays goes on, at the same position
    void playLane(int lane);

Q_SIGNALS:
    void laneChanged(int lane); ///< of these lanes, wherever it was chosen
    void playWanted(); ///< from the start

private:
    [[nodiscard]] bool isShown() const;

    ShownClip& m_clip;
    std::shared_ptr<const snapshots::ClipView> m_view; ///< null while nothing was compared
};

} // namespace timbrel::app
