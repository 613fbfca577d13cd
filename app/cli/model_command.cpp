// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>

#include "app/cli/commands.h"
#include "app/cli/model_report.h"
#include "engine/experiments/description/presets.h"
#include "engine/experiments/studies/model_description.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string subject;
    std::vector<std::string> settings; ///< key=value
    experiments::TrialCorpus corpus{.classes = 4, .clips = 1000};
    bool markdown = false;
    bool csv = false;
    bool json = false;
};

Result<snapshots::ModelView> described(const Options& options, const Shell& shell)
{
    const std::filesystem::path path(options.subject);
    const bool isRun = std::filesystem::is_directory(path);
    if (isRun && options.settings.empty()) {
        return experiments::describeRunModel(path, shell.schema);
    }
    TIMBREL_TRY(auto experiment,
        experiments::presetOrFile(
            isRun ? (path / "experiment.toml").string() : options.subject, shell.schema));
    for (const auto& setting : options.settings) {
        TIMBREL_TRY(const auto pair, splitSetting(setting));
        TIMBREL_CHECK(experiment.setFromText(pair.first, pair.second));
    }
    return experiments::describeModel(experiment, options.corpus);
}

Result<> describe(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(const auto view, described(options, shell));
    return shell.print(options.json ? modelAsJson(view)
            : options.csv           ? modelAsCsv(view)
            : options.markdown      ? modelAsMarkdown(view)
                                    : modelAsText(view));
}

} // namespace

void addModelCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "model", "Say what the network of an experiment or a run is made of, layer by layer");
    auto options = std::make_shared<Options>();
    command
        ->add_option("subject", options->subject,
            "A run's folder, a TOML file or a preset's id (first-transfer)")
        ->required();
    command->add_option("--set", options->settings, "Change a setting: generator.width=256");
    command
        ->add_option("--classes", options->corpus.classes,
            "Classes of the corpus, each with a code; a run knows its own")
        ->check(CLI::Range(2, 10000))
        ->capture_default_str();
    command
        ->add_option("--clips", options->corpus.clips,
            "Clips to train on, each with a code where the method keeps them; a run knows its own")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    auto* markdown = command->add_flag("--markdown", options->markdown, "Print a Markdown table");
    auto* csv = command->add_flag("--csv", options->csv, "Print the layers as CSV");
    auto* json = command->add_flag("--json", options->json, "Print one JSON object");
    markdown->excludes(csv)->excludes(json);
    csv->excludes(json);
    command->callback([options, &shell] { shell.run([&] { return describe(*options, shell); }); });
}

} // namespace timbrel::app
