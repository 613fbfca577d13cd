// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/composition/parts.h"
#include "app/composition/queueing.h"
#include "app/composition/sweeping.h"
#include "app/session/preferences.h"
#include "engine/experiments/presets.h"

namespace timbrel::app {

/// The program: its parts, connected, and the few decisions that concern several of them. GUI
/// thread.
class Workbench final : public QObject {
    Q_OBJECT

public:
    Workbench(widgets::Theme& theme, experiments::Places places, const Preferences& preferences);

    [[nodiscard]] Parts& parts() { return m_parts; }
    [[nodiscard]] const params::Experiment& experiment() const { return m_experiment; }
    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] widgets::Theme& theme() { return m_theme; }

    /// Reads what there is: runs and corpus. Called once the window is drawn, so that nobody waits
    /// in front of an empty screen.
    void begin();
    void setExperiment(const params::Experiment& experiment); ///< fills the form
    bool choosePreset(const QString& id); ///< false if there is none of this id
    void train(const params::Experiment& experiment); ///< unless a run trains already
    void openRun(const std::filesystem::path& folder);
    void openExperiment(const std::filesystem::path& file);
    void saveExperiment(const std::filesystem::path& file);
    void resumeRun(const std::filesystem::path& folder);
    void useCorpus(const QString& folder); ///< from now on
    /// What a person dropped: the folder of a run, recordings to learn from, an experiment, a
    /// session, or a track to be played by a run's classes.
    void openAnything(const std::filesystem::path& path);

Q_SIGNALS:
    void experimentOpened(const std::filesystem::path& file);
    void sessionGiven(const std::filesystem::path& file); ///< among experiments: it says it is one

private:
    void connectExperiment();
    void connectOutlook();
    void connectCorpus();
    void connectRecordings();
    void connectComparisons();
    void connectClosing();
    void resume(std::shared_ptr<RunContents> run, const experiments::RunFolder& folder);
    void trainingEnded(const experiments::TrainingReport& report);
    void showRuns(std::shared_ptr<const snapshots::RunList> runs);
    void log(const QString& text);
    void lookAhead(); ///< what training will cost
    void tryOut(const params::Experiment& experiment);
    void inspectCorpus();
    void playRecording(const QString& recordingId);
    void playRecorded(const QString& file);
    void playKept(const QString& id); ///< of the listening list
    void compareShown(int iterations);
    void showCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus);
    void applySetting(const snapshots::SuggestedSetting& setting);

    widgets::Theme& m_theme;
    Parts m_parts;
    Sweeping m_sweeping;
    Queueing m_queueing;
    std::vector<experiments::Preset> m_presets;
    params::Experiment m_experiment; ///< as the form shows it
    std::optional<params::Experiment> m_inspected; ///< whose corpus was asked for last
    std::shared_ptr<const snapshots::CorpusSummary> m_corpus; ///< null until one was read
    QTimer m_inspectSoon; ///< when a person has stopped typing
    std::string m_listedRun; ///< the last that the engine told of
    bool m_arranged = false; ///< docks stand where a person has left them
    bool m_leaving = false; ///< the window closes when the run is saved
};

} // namespace timbrel::app
