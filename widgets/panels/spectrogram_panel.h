// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/run_list.h"
#include "widgets/base/panel.h"

class QAction;
class QLabel;
class QToolBar;

namespace timbrel::widgets {

class ElidedLabel;
class LaneChooser;
class SpectrogramView;

/// The versions of a clip as spectrograms, with the playhead of what is heard. Which are seen is
/// chosen here, those of other runs among them.
class SpectrogramPanel final : public Panel {
    Q_OBJECT

public:
    explicit SpectrogramPanel(QWidget* parent = nullptr);

    void setClip(std::shared_ptr<const snapshots::ClipView> clip);
    void setPosition(double seconds);
    void setActiveLane(int lane);
    void setRegion(double from, double to); ///< that is repeated; both 0 for all of it
    void setRuns(std::shared_ptr<const snapshots::RunList> runs); ///< to compare with
    /// Answers stepsWanted().
    void setSteps(const QString& runId, const std::vector<std::int64_t>& steps);
    void setVersions(const QStringList& versions); ///< the other runs whose lanes are shown

Q_SIGNALS:
    void seekRequested(double seconds);
    void laneSelected(int lane);
    void playToggleRequested();
    void regionChosen(double from, double to); ///< to repeat; both 0 for all of it
    void everyClassChanged(bool on); ///< transfers to all of them are wanted
    void stepsWanted(const QString& runId);
    void versionRequested(const QString& runId, const std::optional<std::int64_t>& step);
    void versionRemoved(int index);

protected:
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString subject() const override;

private:
    [[nodiscard]] QToolBar* makeTools();
    void connectChooser();
    void openChooser();
    void filterLanes();
    void keepView();

    std::shared_ptr<const snapshots::ClipView> m_clip;
    double m_position = 0.0;
    int m_lane = 0; ///< kept here, since the view knows no lanes before it has the clip
    ElidedLabel* m_title;
    QLabel* m_step;
    QToolBar* m_tools = nullptr;
    QAction* m_lanes;
    QAction* m_alone;
    QAction* m_differences;
    QAction* m_notes;
    QAction* m_harmonics;
    QAction* m_closer;
    QAction* m_whole;
    SpectrogramView* m_view;
    LaneChooser* m_chooser;
};

} // namespace timbrel::widgets
