// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>

#include "app/composition/parts.h"
#include "app/composition/wiring.h"
#include "app/session/command_line.h"

namespace timbrel::app {
namespace {

/// Tells the log what would do the same without a window.
void tellCommand(Parts& parts, const std::vector<std::string>& words)
{
    parts.panels.log->append({{snapshots::Severity::Info, "$ " + commandLine(words)}});
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : ",") + word;
    }
    return text;
}

std::string sideOf(const Parts& parts, const widgets::ComparePanel::Side& side)
{
    const auto run = (parts.library.folder() / side.runId.toStdString()).string();
    return side.step ? run + "@" + std::to_string(*side.step) : run;
}

/// As commands take them: what differs from the defaults of the section's row.
void addSettings(std::vector<std::string>& words, const params::Experiment& experiment,
    const Parts& parts, const std::string& section, const std::string& prefix)
{
    params::Experiment usual(parts.schema);
    if (!usual.choose(section, experiment.row(section).id)) {
        return; // it is of this schema, so there is such a row
    }
    const auto& values = experiment.values(section);
    for (const auto& parameter : values.parameters()) {
        const auto& value = values.value(parameter.id);
        if (parameter.id != "folder" && value != usual.values(section).value(parameter.id)) {
            words.insert(
                words.end(), {"--set", prefix + parameter.id + "=" + params::formatted(value)});
        }
    }
}

void connectMoreCommands(Parts& parts)
{
    QObject::connect(parts.panels.model, &widgets::ModelPanel::modelWanted, &parts.window,
        [&parts](widgets::ModelPanel::Source source) {
            const auto* run = parts.run.run();
            if (source == widgets::ModelPanel::Source::Run && run != nullptr
                && !run->folder.empty()) {
                tellCommand(parts, {"model", run->folder.string()});
            }
        });
    QObject::connect(&parts.sweeps, &Sweeps::began, &parts.window, [&parts] {
        tellCommand(parts,
            {"sweep", parts.sweeps.source().toStdString(), "--runs", parts.places.runs.string()});
    });
    QObject::connect(&parts.reconstructions, &Reconstructions::fileCompared, &parts.window,
        [&parts](const params::Experiment& experiment, const std::filesystem::path& file,
            std::int64_t iterations) {
            std::vector<std::string> words{"reconstruct", file.string(), "--representation",
                experiment.row("representation").id, "--iterations", std::to_string(iterations),
                "--seconds", std::to_string(static_cast<int>(Reconstructions::kMostSeconds))};
            addSettings(words, experiment, parts, "representation", "");
            tellCommand(parts, words);
        });
    // Told when the corpus is there: the built-in one is made by looking at it.
    const auto asked = std::make_shared<std::vector<std::string>>(); // settings of the corpus
    const auto told = std::make_shared<std::string>();
    QObject::connect(&parts.training, &TrainingBridge::inspectionBegan, &parts.window,
        [&parts, asked](const params::Experiment& experiment) {
            asked->clear();
            addSettings(*asked, experiment, parts, "corpus", "corpus.");
            addSettings(*asked, experiment, parts, "representation", "representation.");
        });
    QObject::connect(&parts.training, &TrainingBridge::corpusArrived, &parts.window,
        [&parts, asked, told](const auto& corpus) {
            std::vector<std::string> words{"corpus", "check", corpus->folder};
            words.insert(words.end(), asked->begin(), asked->end());
            if (corpus->examined && corpus->failure.empty()
                && std::exchange(*told, commandLine(words)) != commandLine(words)) {
                tellCommand(parts, words);
            }
        });
}

} // namespace

void connectCommands(Parts& parts)
{
    const auto told = std::make_shared<std::string>(); // the run that trained last
    QObject::connect(parts.panels.runs, &widgets::RunsPanel::resumeRequested, &parts.window,
        [&parts, told](const QString& runId) {
            if (!parts.training.isTraining() && !parts.sweeps.isRunning()) {
                *told = runId.toStdString();
                tellCommand(
                    parts, {"train", "--resume", (parts.library.folder() / *told).string()});
            }
        });
    // A new run gets its folder, and with it its name, a moment after it began.
    QObject::connect(&parts.training, &TrainingBridge::statusChanged, &parts.window,
        [&parts, told](const auto& status) {
            const auto& id = status->stamp.runId;
            if (id.empty() || id == *told) {
                return;
            }
            *told = id;
            const auto& runs = parts.places.runs;
            const auto run = runs / id;
            tellCommand(parts,
                {"train", (run / "experiment.toml").string(), "--runs", runs.string(), "--pace-of",
                    run.string()});
        });
    QObject::connect(parts.panels.measures, &widgets::MeasuresPanel::measureRequested,
        &parts.window, [&parts](const QString& corpus) {
            if (const auto* run = parts.run.run(); run != nullptr) {
                std::vector<std::string> words{"evaluate", run->folder.string()};
                if (!corpus.isEmpty()) {
                    words.insert(words.end(), {"--corpus", corpus.toStdString()});
                }
                tellCommand(parts, words);
            }
        });
    QObject::connect(parts.panels.runs, &widgets::RunsPanel::settingsRequested, &parts.window,
        [&parts](const QStringList& runIds) {
            std::vector<std::string> words{"settings"};
            for (const QString& id : runIds) {
                words.push_back((parts.library.folder() / id.toStdString()).string());
            }
            tellCommand(parts, words);
        });
    QObject::connect(parts.panels.compare, &widgets::ComparePanel::compareRequested, &parts.window,
        [&parts](const auto& first, const auto& second) {
            tellCommand(parts, {"compare", sideOf(parts, first), sideOf(parts, second)});
        });
    QObject::connect(parts.panels.grid, &widgets::TransferGridPanel::choiceMade, &parts.window,
        [&parts](const snapshots::GridChoice& choice) {
            const auto* run = parts.run.run();
            if (run == nullptr || run->folder.empty() || choice.empty()) {
                return;
            }
            std::vector<std::string> words{"grid", run->folder.string()};
            if (!choice.columns.empty()) {
                words.insert(words.end(), {"--clips", joined(choice.columns)});
            }
            if (!choice.rows.empty()) {
                words.insert(words.end(), {"--classes", joined(choice.rows)});
            }
            words.insert(words.end(), {"--output", "grid.png"});
            tellCommand(parts, words);
        });
    QObject::connect(parts.panels.tracks, &widgets::TracksPanel::transferRequested, &parts.window,
        [&parts](const snapshots::TrackWish& wish) {
            const auto* run = parts.run.run();
            if (run == nullptr) {
                return;
            }
            std::vector<std::string> words{"transfer", run->folder.string(), "--input",
                parts.tracks.file().string(), "--to", wish.target, "--stitch", wish.stitching.way,
                "--frames", std::to_string(wish.stitching.frames), "--output",
                parts.tracks.file().stem().string() + "-" + wish.target + ".wav"};
            if (!wish.source.empty()) {
                words.insert(words.end(), {"--from", wish.source});
            }
            if (wish.stitching.power) {
                words.emplace_back("--power");
            }
            tellCommand(parts, words);
        });
    connectMoreCommands(parts);
}

} // namespace timbrel::app
