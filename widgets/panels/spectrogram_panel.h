// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/clip_view.h"
#include "widgets/base/panel.h"

class QAction;
class QLabel;
class QToolBar;

namespace timbrel::widgets {

class ElidedLabel;
class SpectrogramView;

/// The versions of a clip as spectrograms, with the playhead of what is heard.
class SpectrogramPanel final : public Panel {
    Q_OBJECT

public:
    explicit SpectrogramPanel(QWidget* parent = nullptr);

    void setClip(std::shared_ptr<const snapshots::ClipView> clip);
    void setPosition(double seconds);
    void setActiveLane(int lane);
    void setRegion(double from, double to); ///< that is repeated; both 0 for all of it

Q_SIGNALS:
    void seekRequested(double seconds);
    void laneSelected(int lane);
    void playToggleRequested();
    void regionChosen(double from, double to); ///< to repeat; both 0 for all of it

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QToolBar* makeTools();
    void keepView();

    std::shared_ptr<const snapshots::ClipView> m_clip;
    double m_position = 0.0;
    int m_lane = 0; ///< kept here, since the view knows no lanes before it has the clip
    ElidedLabel* m_title;
    QLabel* m_step;
    QAction* m_differences;
    QAction* m_notes;
    QAction* m_harmonics;
    QAction* m_closer;
    QAction* m_whole;
    SpectrogramView* m_view;
};

} // namespace timbrel::widgets
