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
    parts.panels.log->append({{snapshots::Severity::Info, say("$ {}", commandLine(words))}});
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

/// What stands in a grid, where a person chose it.
void addChoice(std::vector<std::string>& words, const snapshots::GridChoice& choice)
{
    if (!choice.columns.empty()) {
        words.insert(words.end(), {"--clips", joined(choice.columns)});
    }
    if (!choice.rows.empty()) {
        words.insert(words.end(), {"--classes", joined(choice.rows)});
    }
}

/// As the command's --sort names it.
const char* nameOf(snapshots::GridOrder order)
{
    switch (order) {
    case snapshots::GridOrder::Error:
        return "error";
    case snapshots::GridOrder::Class:
        return "class";
    case snapshots::GridOrder::Name:
        return "name";
    case snapshots::GridOrder::AsChosen:
        break;
    }
    return "chosen";
}

void connectPictures(Parts& parts)
{
    QObject::connect(parts.panels.grid, &widgets::Panel::pictureSaved, &parts.window,
        [&parts](const QString& file) {
            const auto* run = parts.run.run();
            const auto& grid = parts.grid.grid();
            if (run == nullptr || !grid || run->folder.empty()) {
                return;
            }
            std::vector<std::string> words{
                "grid", run->folder.string(), "--step", std::to_string(grid->stamp.step)};
            addChoice(words, grid->choice);
            words.insert(words.end(),
                {"--sort", nameOf(parts.panels.grid->order()), "--output", file.toStdString()});
            tellCommand(parts, words);
        });
}

void connectReconstructions(Parts& parts)
{
    const auto tell = [&parts](std::vector<std::string> words, const params::Experiment& experiment,
                          std::int64_t iterations) {
        words.insert(words.end(),
            {"--representation", experiment.row("representation").id, "--iterations",
                std::to_string(iterations), "--seconds",
                std::to_string(static_cast<int>(Reconstructions::kMostSeconds))});
        addSettings(words, experiment, parts, "representation", "");
        tellCommand(parts, words);
    };
    QObject::connect(&parts.reconstructions, &Reconstructions::fileCompared, &parts.window,
        [tell](const params::Experiment& experiment, const std::filesystem::path& file,
            std::int64_t iterations) {
            tell({"reconstruct", file.string()}, experiment, iterations);
        });
    QObject::connect(&parts.reconstructions, &Reconstructions::soundCompared, &parts.window,
        [&parts, tell](const params::Experiment& experiment, std::int64_t iterations) {
            const auto& shown = parts.clip.view();
            if (shown && !shown->stamp.runId.empty() && !shown->clipId.empty()) {
                const auto run = parts.library.folder() / shown->stamp.runId;
                tell(
                    {"reconstruct", run.string(), "--clip", shown->clipId}, experiment, iterations);
            }
        });
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
    connectPictures(parts);
    connectReconstructions(parts);
    QObject::connect(&parts.sweeps, &Sweeps::began, &parts.window, [&parts] {
        tellCommand(parts,
            {"sweep", parts.sweeps.source().toStdString(), "--runs", parts.places.runs.string()});
    });
    // Told when the corpus is there: the built-in one is made by looking at it.
    const auto asked = std::make_shared<std::vector<std::string>>(); // settings of the corpus
    const auto told = std::make_shared<std::string>();
    const auto made = std::make_shared<bool>(false);
    QObject::connect(&parts.training, &TrainingBridge::inspectionBegan, &parts.window,
        [&parts, asked](const params::Experiment& experiment) {
            asked->clear();
            addSettings(*asked, experiment, parts, "corpus", "corpus.");
            addSettings(*asked, experiment, parts, "representation", "representation.");
        });
    QObject::connect(&parts.training, &TrainingBridge::corpusArrived, &parts.window,
        [&parts, asked, told, made](const auto& corpus) {
            std::vector<std::string> words{"corpus", "check", corpus->folder};
            words.insert(words.end(), asked->begin(), asked->end());
            if (corpus->folder == parts.places.solos.string() && corpus->failure.empty()
                && !std::exchange(*made, true)) {
                tellCommand(parts, {"corpus", "make", "--out", corpus->folder}); // where it is not
            }
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
            if (canMeasure(parts)) { // otherwise the panel says why not
                std::vector<std::string> words{"evaluate", parts.run.run()->folder.string()};
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
            addChoice(words, choice);
            words.insert(words.end(), {"--output", "grid.png"});
            tellCommand(parts, words);
        });
    QObject::connect(parts.panels.tracks, &widgets::TracksPanel::transferRequested, &parts.window,
        [&parts](const snapshots::TrackWish& wish) {
            const auto* run = parts.run.run();
            if (run == nullptr || run->folder.empty()) {
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
