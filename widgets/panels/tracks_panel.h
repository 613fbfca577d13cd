// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/params/schema.h"
#include "engine/snapshots/track.h"
#include "widgets/base/panel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace timbrel::widgets {

class LaneTable;
class ProgressLine;
class TrackModel;

/// Whole recordings played by the classes of a run: one is dropped or opened, a class and a way of
/// stitching are chosen, and each version made stands in a table beside the recording. Choosing a
/// row shows and switches, Return plays. It computes nothing itself; it asks, and shows what it is
/// told.
class TracksPanel final : public Panel {
    Q_OBJECT

public:
    explicit TracksPanel(QWidget* parent = nullptr);

    void setWays(std::vector<params::Row> ways); ///< of stitching, the usual one first
    void setPlayers(const snapshots::TrackPlayers& players); ///< of the run that is shown
    void setTraining(bool training); ///< a run trains beside, and slows what is made here
    void begin(); ///< something is made
    void setProgress(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    void setTrack(std::shared_ptr<const snapshots::Track> track); ///< with all versions by now
    void end(); ///< what there is stays
    /// A file that a person has dropped or opened; not while something is made, and says so.
    void take(const QString& file);
    void setActiveLane(int lane); ///< the recording is 0, version i is i + 1

Q_SIGNALS:
    void fileChosen(const QString& file);
    void transferRequested(const timbrel::snapshots::TrackWish& wish);
    void stopRequested();
    void laneChosen(int lane);
    void lanePlayRequested(int lane);
    void saveRequested(int lane, const QString& file);

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QLayout* makePlayers();
    [[nodiscard]] QLayout* makeStitching();
    void chooseFile();
    void chooseWhereToSave();
    void request();
    void showWay();
    void showPlayers();
    void updateActions();
    void showHint();
    [[nodiscard]] const params::Row* way() const; ///< null while there are none

    std::vector<params::Row> m_ways;
    snapshots::TrackPlayers m_players;
    std::shared_ptr<const snapshots::Track> m_track; ///< null while there is none
    bool m_training = false;
    TrackModel* m_model;
    QPushButton* m_open;
    QComboBox* m_target;
    QComboBox* m_source; ///< only where the run needs it
    QPushButton* m_transfer;
    QComboBox* m_way;
    QSpinBox* m_frames;
    QCheckBox* m_power;
    QPushButton* m_save;
    ProgressLine* m_progress;
    QStackedWidget* m_stack;
    QLabel* m_hint; ///< what to do while there is no track
    LaneTable* m_versions;
};

} // namespace timbrel::widgets
