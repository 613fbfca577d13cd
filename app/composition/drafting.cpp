// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/drafting.h"

#include <algorithm>
#include <utility>

#include "app/composition/parts.h"
#include "app/composition/wiring.h"
#include "engine/base/files.h"
#include "engine/experiments/description/about.h"
#include "engine/experiments/description/suggested_setting.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/files/session_file.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using namespace std::chrono_literals;
using snapshots::Severity;
using widgets::ExperimentPanel;

constexpr auto kTypingPause = 600ms;
constexpr std::size_t kLargestSession = 1 << 20; // bytes

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
        items.push_back({widgets::toQString(preset.id), experiment.name(), preset.help,
            {widgets::toQString(experiment.row("representation").id),
                widgets::toQString(experiment.row("method").id),
                method.find("adversarial_part") != nullptr
                    && method.real("adversarial_part") > 0.0}});
    }
    return items;
}

} // namespace

Drafting::Drafting(Parts& parts)
    : m_parts(parts)
    , m_presets(experiments::presets(parts.schema))
    , m_experiment(m_presets.front().experiment)
{
    connectForm();
    connectOutlook();
    connectCorpus();
    m_parts.panels.experiment->setPresets(presetItems(m_presets));
}

void Drafting::begin()
{
    inspectCorpus();
    lookAhead();
    Q_EMIT settled();
}

void Drafting::setExperiment(const params::Experiment& experiment)
{
    m_experiment = experiment;
    m_parts.panels.experiment->setExperiment(experiment);
    m_lookSoon.start();
}

bool Drafting::choosePreset(const QString& id)
{
    const auto preset = std::ranges::find(m_presets, id.toStdString(), &experiments::Preset::id);
    if (preset == m_presets.end()) {
        return false;
    }
    setExperiment(preset->experiment);
    return true;
}

void Drafting::useCorpus(const QString& folder)
{
    auto experiment = m_experiment;
    for (const auto& [key, text] : {std::pair{"corpus.folder", folder.toStdString()},
             std::pair{"corpus.layout", std::string("auto")},
             std::pair{"corpus.classes", std::string()}}) {
        if (const auto set = experiment.setFromText(key, text); !set) {
            m_parts.panels.record->showMessage(
                Severity::Error, widgets::toQString(set.error().text()));
            return;
        }
    }
    m_inspected.reset(); // the folder may be the same, and more in it
    setExperiment(experiment);
    m_parts.window.raiseDock(QStringLiteral("corpus"));
}

void Drafting::open(const std::filesystem::path& file)
{
    m_parts.errands.ask("reading an experiment",
        [this, file, schema = m_parts.schema](Monitor&) -> Errands::Answer {
            const auto text = readFile(file, kLargestSession);
            if (text && experiments::saysItIsSession(*text)) {
                return [this, file] { Q_EMIT sessionGiven(file); };
            }
            const auto read = experiments::loadExperiment(file, schema);
            return [this, read, file] {
                m_parts.window.raiseDock(QStringLiteral("experiment"));
                if (read) {
                    setExperiment(*read);
                    Q_EMIT opened(file);
                } else {
                    m_parts.panels.experiment->showMessage(
                        Severity::Error, widgets::toQString(read.error().text()));
                }
            };
        });
}

void Drafting::save(const std::filesystem::path& file)
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

void Drafting::connectForm()
{
    connect(
        m_parts.panels.experiment, &ExperimentPanel::presetChosen, this, &Drafting::choosePreset);
    connect(m_parts.panels.experiment, &ExperimentPanel::experimentChanged, this,
        [this](const params::Experiment& experiment) {
            m_experiment = experiment;
            m_lookSoon.start();
        });
    connect(&m_parts.library, &RunLibrary::experimentRead, this,
        [this](const params::Experiment& experiment) {
            setExperiment(experiment);
            m_parts.window.raiseDock(QStringLiteral("experiment"));
        });
    connect(m_parts.panels.record, &widgets::RecordPanel::corpusUseRequested, this,
        &Drafting::useCorpus);
}

void Drafting::connectOutlook()
{
    auto* panel = m_parts.panels.experiment;
    auto& outlooks = m_parts.outlooks;
    panel->setAbouts(experiments::abouts());
    connect(panel, &ExperimentPanel::measureRequested, this, &Drafting::tryOut);
    connect(panel, &ExperimentPanel::measuringStopRequested, &outlooks, &RunOutlooks::stop);
    connect(&outlooks, &RunOutlooks::changed, panel, &ExperimentPanel::setOutlook);
    connect(&outlooks, &RunOutlooks::began, panel, [panel] { panel->setMeasuring(true); });
    connect(&outlooks, &RunOutlooks::ended, panel, [panel] { panel->setMeasuring(false); });
    connect(&outlooks, &RunOutlooks::failed, panel,
        [panel](const QString& why) { panel->showMessage(snapshots::Severity::Error, why); });
}

void Drafting::connectCorpus()
{
    auto* panel = m_parts.panels.corpus;
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(kTypingPause);
    connect(&m_lookSoon, &QTimer::timeout, this, &Drafting::begin);
    connect(&m_parts.training, &TrainingBridge::inspecting, panel,
        [panel](const QString& activity, double fraction) {
            panel->showMessage(Severity::Info,
                tr("%1: %2 %")
                    .arg(widgets::catalogText(activity.toStdString()))
                    .arg(static_cast<int>(100.0 * fraction)));
        });
    connect(&m_parts.training, &TrainingBridge::corpusArrived, this, &Drafting::showCorpus);
    connect(panel, &widgets::CorpusPanel::settingRequested, this, &Drafting::applySetting);
}

void Drafting::inspectCorpus()
{
    m_lookSoon.stop();
    const bool same = m_inspected && sameSection(*m_inspected, m_experiment, "corpus")
        && sameSection(*m_inspected, m_experiment, "representation");
    if (!same) {
        m_inspected = m_experiment;
        m_parts.training.inspect(m_experiment);
    }
}

void Drafting::showCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus)
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
        tell(m_parts,
            tr("Corpus %1: %2 recordings of %3 classes")
                .arg(widgets::toQString(m_corpus->folder),
                    widgets::countText(std::ssize(m_corpus->recordings)),
                    widgets::countText(std::ssize(m_corpus->classes))));
    }
}

void Drafting::applySetting(const snapshots::SuggestedSetting& setting)
{
    auto experiment = m_experiment;
    if (const auto applied = experiments::apply(setting, experiment); !applied) {
        m_parts.panels.corpus->showMessage(
            Severity::Error, widgets::toQString(applied.error().text()));
        return;
    }
    setExperiment(experiment);
}

void Drafting::lookAhead()
{
    m_parts.outlooks.request(m_experiment);
}

experiments::TrialCorpus Drafting::trialCorpus() const
{
    experiments::TrialCorpus corpus{
        .classes = 4, .clips = m_experiment.values("training").integer("batch")};
    if (m_corpus && m_corpus->classes.size() > 1) {
        corpus.classes = std::ssize(m_corpus->classes);
        std::int64_t clips = 0;
        for (const auto& one : m_corpus->classes) {
            clips += static_cast<std::int64_t>(one.trainingClips);
        }
        corpus.clips = std::max<std::int64_t>(1, clips);
    }
    return corpus;
}

void Drafting::tryOut(const params::Experiment& experiment)
{
    m_parts.outlooks.tryOut(experiment, trialCorpus());
}

} // namespace timbrel::app
