// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "app/bridge/run_contents.h"

namespace timbrel::app {

/// Which run and which of its steps all panels show, and the run that trains, which may be another
/// one. What belongs to neither is dropped. GUI thread.
class ShownRun final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const RunContents* run() const { return m_shown.get(); } ///< null for none
    [[nodiscard]] const RunContents* live() const
    {
        return m_live.get();
    } ///< that trains; null for none
    [[nodiscard]] bool trains(const std::string& runId) const;
    [[nodiscard]] std::optional<std::int64_t> step() const { return m_step; } ///< none: the newest
    [[nodiscard]] std::shared_ptr<const snapshots::TransferGrid> grid() const { return m_grid; }

    /// The run that is shown trains, and so does the step: it tells what is wished for by itself.
    [[nodiscard]] bool answersWishes() const;

    /// Shows a run that was read from its folder; the one that trains is shown as it is now.
    void show(std::shared_ptr<RunContents> run);
    void close(); ///< shows none: the folder is gone
    void followNewest();
    /// Another step; answered by previewWanted().
    void chooseStep(std::int64_t step);
    void showPreview(const QString& runId, const Preview& preview);

    /// The life of the run that trains. Its folder is known with its first status
    /// or point, whichever comes first.
    void beginTraining(std::shared_ptr<RunContents> run, std::filesystem::path runs);
    void setStatus(const snapshots::RunStatus& status);
    void append(const std::vector<snapshots::SeriesPoint>& points);
    void setGrid(std::shared_ptr<const snapshots::TransferGrid> grid);
    void setMap(std::shared_ptr<const snapshots::CodeMap> map);
    void setMeasures(std::shared_ptr<const snapshots::MeasureTable> table);
    void endTraining();

    /// What was measured anew of a run; dropped where another is shown by now.
    void replaceMeasures(std::shared_ptr<const snapshots::MeasureTable> table);
    /// What is wanted of the shown run's grid, to be known when it is shown again.
    void setGridChoice(const snapshots::GridChoice& choice);

Q_SIGNALS:
    /// Another run is shown, or none: whatever is told of the last one is stale.
    void runChanged();
    void statusChanged(std::shared_ptr<const timbrel::snapshots::RunStatus> status);
    void pointsAdded(const timbrel::snapshots::CurveSet& points);
    void gridChanged(std::shared_ptr<const timbrel::snapshots::TransferGrid> grid);
    void mapChanged(std::shared_ptr<const timbrel::snapshots::CodeMap> map);
    /// Null, perhaps with a reason, where the run has not been measured.
    void measuresChanged(
        std::shared_ptr<const timbrel::snapshots::MeasureTable> table, const QString& problem);
    void problemsChanged(const QString& ofSeries, const QString& ofGrid, const QString& ofMap);
    void stepsChanged(const std::vector<std::int64_t>& steps);
    void cursorChanged(double step); ///< negative while the newest is followed
    void previewWanted(const std::filesystem::path& run, std::int64_t step);

private:
    [[nodiscard]] bool isLive(const std::string& runId) const;
    void learnFolder(const std::string& runId);
    [[nodiscard]] bool followsLive() const;
    void dropRepeated(const std::vector<snapshots::SeriesPoint>& points);
    void tellAll();
    void tellStatus();
    void tellPreview(const Preview& preview);

    std::shared_ptr<RunContents> m_live; ///< of the run that trains, or null
    std::filesystem::path m_runs; ///< where a new one gets its folder
    bool m_awaitsPoints = false; ///< the run that trains has told none yet
    std::shared_ptr<RunContents> m_shown;
    std::shared_ptr<const snapshots::TransferGrid> m_grid; ///< of the step shown
    std::optional<std::int64_t> m_step; ///< chosen by a person; empty follows the newest
};

} // namespace timbrel::app
