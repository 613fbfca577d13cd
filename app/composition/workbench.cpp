// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/workbench.h"

#include <algorithm>
#include <utility>

#include "app/composition/wiring.h"
#include "engine/base/files.h"
#include "engine/experiments/experiment_file.h"
#include "engine/experiments/suggested_setting.h"
#include "engine/snapshots/clip_name.h"
#include "widgets/base/file_drop.h"
#include "widgets/base/text.h"
#include "widgets/window/run_bar.h"

namespace timbrel::app {
namespace {

using namespace std::chrono_literals;
using snapshots::RunState;
using snapshots::Severity;

constexpr auto kTypingPause = 600ms;

bool sameSection(
    const params::Experiment& one, const params::Experiment& other, std::string_view section)
{
    const auto& values = one.values(section);
    return one.row(section).id == other.row(section).id
        && std::ranges::all_of(values.parameters(), [&](const params::Parameter& parameter) {
               return values.value(parameter.id) == other.values(section).value(parameter.id);
           });
}

std::vector<widgets::PresetItem> presetItems(const std::vector<experiments::Preset>& presets)
{
    std::vector<widgets::PresetItem> items;
    for (const auto& preset : presets) {
        const auto& experiment = preset.experiment;
        const auto& method = experiment.values("method");
        items.push_back({widgets::toQString(preset.id), widgets::catalogText(experiment.name()),
            widgets::catalogText(preset.help),
            {widgets::toQString(experiment.row("representation").id),
                widgets::toQString(experiment.row("method").id),
                method.find("adversarial_part") != nullptr
                    && method.real("adversarial_part") > 0.0}});
    }
    return items;
}

} // namespace

Workbench::Workbench(
    widgets::Theme& theme, experiments::Places places, const Preferences& preferences)
    : m_theme(theme)
    , m_parts(theme, std::move(places))
    , m_sweeping(m_parts)
    , m_queueing(m_parts)
    , m_presets(experiments::presets(m_parts.schema))
    , m_experiment(m_presets.front().experiment)
{
    theme.choose(preferences.theme);
    connectTraining(m_parts);
    connectShownRun(m_parts);
    connectGrid(m_parts);
    connectOtherVersions(m_parts);
    connectOrigins(m_parts);
    connectLibrary(m_parts);
    connectClip(m_parts);
    connectMap(m_parts);
    connectPlayer(m_parts);
    connectRecording(m_parts);
    connectReconstruction(m_parts);
    connectTracks(m_parts);
    using widgets::FileDrop;
    connect(new FileDrop(&m_parts.window, FileDrop::Takes::FoldersToo), &FileDrop::dropped, this,
        [this](const QString& path) { openAnything(path.toStdString()); });
    connectRunComparisons(m_parts);
    connectMeasuring(m_parts);
    connectCommands(m_parts);
    connectKeptSounds(m_parts);
    connectExperiment();
    connectOutlook();
    connectCorpus();
    connectRecordings();
    connectComparisons();
    connectClosing();

    m_parts.panels.experiment->setPresets(presetItems(m_presets));
    // A program of another version may have left an experiment that is none any more.
    const auto last = experiments::experimentFromToml(
        preferences.experiment, "the last experiment", m_parts.schema);
    setExperiment(!preferences.experiment.empty() && last ? *last : m_experiment);
    m_arranged = m_parts.window.restoreLayout(preferences.layout);
    m_parts.listening.preferDevice(preferences.device);
}

Preferences Workbench::preferences() const
{
    return {m_parts.window.layoutState(), m_theme.choice(), experiments::toToml(m_experiment), {},
        m_parts.listening.device()};
}

void Workbench::begin()
{
    // Keys belong to what is heard and seen; a form would have its name overwritten.
    if (m_arranged) {
        m_parts.window.setFocus();
    } else {
        m_parts.window.raiseDock(QStringLiteral("spectrograms"));
    }
    m_parts.library.requestList();
    m_sweeping.begin();
    m_queueing.begin();
    inspectCorpus();
    lookAhead();
}

void Workbench::setExperiment(const params::Experiment& experiment)
{
    m_experiment = experiment;
    m_parts.panels.experiment->setExperiment(experiment);
    m_inspectSoon.start();
}

bool Workbench::choosePreset(const QString& id)
{
    const auto preset = std::ranges::find(m_presets, id.toStdString(), &experiments::Preset::id);
    if (preset == m_presets.end()) {
        return false;
    }
    setExperiment(preset->experiment);
    return true;
}

void Workbench::train(const params::Experiment& experiment)
{
    if (m_parts.training.isTraining()
        || m_sweeping.forbids(*m_parts.panels.experiment, QStringLiteral("experiment"))) {
        return;
    }
    m_parts.outlooks.stop();
    auto run = std::make_shared<RunContents>(RunContents{.experiment = experiment});
    run->status.experiment = experiment.name();
    m_parts.run.beginTraining(std::move(run), m_parts.places.runs);
    m_parts.training.start(experiment, m_parts.places.runs);
    log(tr("Training of %1 begins").arg(widgets::toQString(experiment.name())));
}

void Workbench::resume(std::shared_ptr<RunContents> run, const experiments::RunFolder& folder)
{
    if (m_parts.training.isTraining()
        || m_sweeping.forbids(*m_parts.panels.runs, QStringLiteral("runs"))) {
        return;
    }
    m_parts.outlooks.stop();
    const auto experiment = run->experiment;
    m_parts.run.beginTraining(std::move(run), folder.path().parent_path());
    m_parts.training.resume(experiment, folder);
    log(tr("%1 goes on").arg(widgets::toQString(folder.id())));
}

void Workbench::openRun(const std::filesystem::path& folder)
{
    m_parts.library.requestRun(folder);
}

void Workbench::saveExperiment(const std::filesystem::path& file)
{
    m_parts.errands.ask("saving an experiment",
        [this, file, text = experiments::toToml(m_experiment)](Monitor&) -> Errands::Answer {
            const auto saved = writeFileAtomically(file, text);
            return [this, saved] {
                if (!saved) {
                    m_parts.panels.experiment->showMessage(
                        Severity::Error, widgets::toQString(saved.error().text()));
                }
            };
        });
}

void Workbench::connectExperiment()
{
    const auto* panel = m_parts.panels.experiment;
    connect(panel, &widgets::ExperimentPanel::presetChosen, this, &Workbench::choosePreset);
    connect(panel, &widgets::ExperimentPanel::experimentChanged, this,
        [this](const params::Experiment& experiment) {
            m_experiment = experiment;
            m_inspectSoon.start();
        });
    connect(panel, &widgets::ExperimentPanel::startRequested, this, &Workbench::train);
    connect(&m_queueing, &Queueing::trainRequested, this, &Workbench::train);
    connect(&m_parts.window.runBar(), &widgets::RunBar::trainRequested, this,
        [this] { train(m_experiment); });
    connect(&m_parts.training, &TrainingBridge::ended, this, &Workbench::trainingEnded);
    connect(&m_parts.training, &TrainingBridge::statusChanged, this, [this](const auto& status) {
        // A run that has just got its folder belongs into the list.
        if (std::exchange(m_listedRun, status->stamp.runId) != status->stamp.runId) {
            m_parts.library.requestList();
        }
    });
    connect(&m_parts.library, &RunLibrary::readyToResume, this, &Workbench::resume);
    connect(&m_parts.library, &RunLibrary::listed, this, &Workbench::showRuns);
    connect(&m_parts.library, &RunLibrary::experimentRead, this,
        [this](const params::Experiment& experiment) {
            setExperiment(experiment);
            m_parts.window.raiseDock(QStringLiteral("experiment"));
        });
}

void Workbench::connectCorpus()
{
    auto* panel = m_parts.panels.corpus;
    m_inspectSoon.setSingleShot(true);
    m_inspectSoon.setInterval(kTypingPause);
    connect(&m_inspectSoon, &QTimer::timeout, this, &Workbench::inspectCorpus);
    connect(&m_inspectSoon, &QTimer::timeout, this, &Workbench::lookAhead);
    connect(&m_parts.training, &TrainingBridge::inspecting, panel,
        [panel](const QString& activity, double fraction) {
            panel->showMessage(Severity::Info,
                tr("%1: %2 %")
                    .arg(widgets::catalogText(activity.toStdString()))
                    .arg(static_cast<int>(100.0 * fraction)));
        });
    connect(&m_parts.training, &TrainingBridge::corpusArrived, this, &Workbench::showCorpus);
    connect(panel, &widgets::CorpusPanel::settingRequested, this, &Workbench::applySetting);
    connect(panel, &widgets::CorpusPanel::recordingPlayRequested, this, &Workbench::playRecording);
}

void Workbench::connectRecordings()
{
    const auto* panel = m_parts.panels.record;
    connect(panel, &widgets::RecordPanel::clipPlayRequested, this, &Workbench::playRecorded);
    connect(m_parts.panels.listening, &widgets::ListeningPanel::playRequested, this,
        &Workbench::playKept);
    connect(panel, &widgets::RecordPanel::corpusUseRequested, this, &Workbench::useCorpus);
}

void Workbench::connectComparisons()
{
    const auto* panel = m_parts.panels.reconstruction;
    connect(panel, &widgets::ReconstructionPanel::compareRequested, this, &Workbench::compareShown);
    connect(panel, &widgets::ReconstructionPanel::recordingChosen, this,
        [this](const QString& file, int iterations) {
            m_parts.reconstructions.compareFile(m_experiment, file.toStdString(), iterations);
        });
}

void Workbench::connectClosing()
{
    const auto isTraining = [this] {
        return m_parts.training.isTraining() || m_parts.sweeps.isRunning();
    };
    m_parts.window.setTrainingQuery(isTraining);
    connect(&m_parts.window, &widgets::MainWindow::saveAndCloseRequested, this, [this, isTraining] {
        m_leaving = true;
        m_parts.training.stop();
        m_parts.sweeps.stop();
        if (!isTraining()) { // it ended while the question stood open
            m_parts.window.close();
        }
    });
    connect(&m_parts.sweeps, &Sweeps::ended, this, [this] {
        if (m_leaving) {
            m_parts.window.close();
        }
    });
}

void Workbench::trainingEnded(const experiments::TrainingReport& report)
{
    m_parts.library.requestList();
    if (report.run && !report.outcome.error) {
        const bool whole = report.outcome.kind == runtime::Outcome::Kind::Completed;
        log(tr("%1: %2").arg(widgets::toQString(report.run->id()),
            widgets::runStateText(whole ? RunState::Completed : RunState::Stopped)));
    }
    if (report.outcome.error) {
        m_parts.panels.experiment->showMessage(
            Severity::Error, widgets::toQString(report.outcome.error->text()));
        m_parts.window.raiseDock(QStringLiteral("experiment"));
    }
    if (m_leaving) {
        m_parts.window.close();
    } else if (report.outcome.kind != runtime::Outcome::Kind::Stopped) {
        m_queueing.goOn();
    }
}

void Workbench::log(const QString& text)
{
    m_parts.panels.log->append({{Severity::Info, text.toStdString()}});
}

void Workbench::showRuns(std::shared_ptr<const snapshots::RunList> runs)
{
    auto told = std::make_shared<snapshots::RunList>(*runs);
    for (auto& run : *told) {
        // The folder of a program that was killed says "running" for ever.
        if (run.state == RunState::Running && !m_parts.run.trains(run.id)
            && !m_parts.sweeps.trains(run.id)) {
            run.state = RunState::Stopped;
        }
    }
    m_parts.panels.runs->setRuns(std::move(told));
}

void Workbench::inspectCorpus()
{
    m_inspectSoon.stop();
    const bool same = m_inspected && sameSection(*m_inspected, m_experiment, "corpus")
        && sameSection(*m_inspected, m_experiment, "representation");
    if (!same) {
        m_inspected = m_experiment;
        m_parts.training.inspect(m_experiment);
    }
}

void Workbench::showCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus)
{
    if (m_parts.training.isTraining() && m_corpus && m_corpus->examined && !corpus->examined
        && m_corpus->folder == corpus->folder) {
        // A run counts its clips but hears no doctor: what was found before it still holds.
        auto told = std::make_shared<snapshots::CorpusSummary>(*corpus);
        told->findings = m_corpus->findings;
        told->examined = true;
        corpus = std::move(told);
    }
    m_corpus = std::move(corpus);
    m_parts.panels.corpus->clearMessage();
    m_parts.panels.corpus->setCorpus(m_corpus);
    if (m_corpus->failure.empty() && m_corpus->examined) {
        log(tr("Corpus %1: %2 recordings of %3 classes")
                .arg(widgets::toQString(m_corpus->folder),
                    widgets::countText(std::ssize(m_corpus->recordings)),
                    widgets::countText(std::ssize(m_corpus->classes))));
    }
}

void Workbench::applySetting(const snapshots::SuggestedSetting& setting)
{
    auto experiment = m_experiment;
    if (const auto applied = experiments::apply(setting, experiment); !applied) {
        m_parts.panels.corpus->showMessage(
            Severity::Error, widgets::toQString(applied.error().text()));
        return;
    }
    setExperiment(experiment);
}

void Workbench::playRecording(const QString& recordingId)
{
    const auto found = std::ranges::find(
        m_corpus->recordings, recordingId.toStdString(), &snapshots::RecordingSummary::id);
    if (found != m_corpus->recordings.end()) {
        m_parts.auditions.requestRecording(std::filesystem::path(m_corpus->folder) / found->id,
            m_corpus->classes[found->classIndex].name, m_experiment);
    }
}

void Workbench::playRecorded(const QString& file)
{
    const auto& state = m_parts.recording.state();
    const auto found =
        std::ranges::find(state.clips, file.toStdString(), &snapshots::RecordedClip::file);
    if (found != state.clips.end()) {
        m_parts.auditions.requestRecording(
            std::filesystem::path(state.folder) / found->file, found->className, m_experiment);
    }
}

void Workbench::playKept(const QString& id)
{
    m_parts.auditions.requestRecording(m_parts.kept.soundFile(id), {}, m_experiment);
}

/// With the features of the experiment, as they would be trained on.
void Workbench::compareShown(int iterations)
{
    const auto& view = m_parts.clip.view();
    if (view && !view->lanes.empty() && view->lanes.front().sound) {
        // A cell is named after its transfer, and it is the original that is taken apart.
        const bool ofRun = !view->stamp.runId.empty();
        m_parts.reconstructions.compare(m_experiment, view->lanes.front().sound,
            ofRun ? snapshots::clipName(view->clipId) : view->title, iterations);
    }
}

} // namespace timbrel::app
