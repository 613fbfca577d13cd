// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/run_report.h"
#include "app/cli/training_console.h"
#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/description/presets.h"
#include "engine/experiments/files/series_file.h"
#include "engine/experiments/studies/clip_sound.h"
#include "engine/experiments/studies/grid_preview.h"
#include "engine/experiments/studies/previews.h"
#include "engine/figures/curves_figure.h"
#include "engine/figures/grid_figure.h"
#include "engine/figures/map_figure.h"

namespace timbrel::app {
namespace {

constexpr const char* kPreset = "first-transfer";

struct Options {
    std::filesystem::path out = "demo-out";
    double minutes = 3.0;
    bool json = false;
};

/// The clip that heads a column, by its id.
const corpus::Clip& clipOf(const experiments::OpenedRun& run, const std::string& id)
{
    return *std::ranges::find(run.features.clips(), id, &corpus::Clip::id);
}

/// Input and truth as they were recorded, reconstruction and transfer as the model makes them.
Result<> saveSounds(const experiments::OpenedRun& run, const snapshots::TransferGrid& grid,
    std::size_t row, std::size_t column, const std::filesystem::path& folder, Monitor& monitor)
{
    const auto& model = run.trained.model;
    const auto& clip = clipOf(run, grid.columns[column].clipId);
    const auto target = clipOf(run, grid.rows[row].clipId).classIndex;
    const auto index = static_cast<std::size_t>(&clip - run.features.clips().data());
    const auto base = folder
        / fmt::format("{}-{}-to-{}", column + 1, grid.columns[column].label, grid.rows[row].label);
    TIMBREL_CHECK(makeFolders(base));

    TIMBREL_TRY(const auto input, experiments::clipSound(run.corpus, clip, *model.representation));
    TIMBREL_CHECK(audio::writeSound(base / "input.wav", input));
    const auto render = [&](const snapshots::Spectrogram& picture, const char* name) -> Result<> {
        TIMBREL_TRY(const auto sound,
            model.representation->synthesisePicture(picture, model.scale, {}, monitor));
        return audio::writeSound(base / name, sound);
    };
    TIMBREL_CHECK(render(grid.cell(column, column).picture, "reconstruction.wav"));
    TIMBREL_CHECK(render(grid.cell(row, column).picture, "transfer.wav"));
    if (const auto truth = run.features.truthOf(index, target)) {
        TIMBREL_TRY(const auto sound,
            experiments::clipSound(
                run.corpus, run.features.clips()[*truth], *model.representation));
        TIMBREL_CHECK(audio::writeSound(base / "truth.wav", sound));
    }
    return {};
}

/// Figures and sounds of a finished run, at its best step.
Result<> exhibit(const experiments::OpenedRun& run, const std::filesystem::path& out)
{
    TerminalMonitor terminal;
    const auto plan = experiments::planHeldOut(run.features);
    const snapshots::Stamp stamp{run.folder.id(), run.trained.step};
    const auto grid = experiments::makeGrid(run.trained.model, run.features, plan, stamp);
    TIMBREL_CHECK(figures::drawGrid(grid, out / "grid.png"));
    TIMBREL_TRY(const auto map,
        experiments::makeMap(run.trained.model, run.features, plan, stamp, terminal));
    TIMBREL_CHECK(figures::drawMap(map, out / "map.png"));
    TIMBREL_TRY(
        const auto points, experiments::SeriesFile(run.folder.seriesFile()).read(run.folder.id()));
    TIMBREL_CHECK(figures::drawCurves(points, out / "curves.png"));
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        const auto row = (column + 1) % grid.rows.size();
        TIMBREL_CHECK(saveSounds(run, grid, row, column, out / "sounds", terminal));
    }
    return {};
}

Result<> demonstrate(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(auto experiment, experiments::presetOrFile(kPreset, shell.schema));
    TIMBREL_TRY(const auto report,
        trainWithProgress({
            .experiment = std::move(experiment),
            .runs = options.out,
            .solos = shell.places.solos,
            .features = shell.places.features,
            .resume = std::nullopt,
            .secondsLimit = 60.0 * options.minutes,
        }));
    if (report.outcome.kind != runtime::Outcome::Kind::Completed) {
        return fail(ErrorCode::Cancelled, say("the demonstration was stopped"), {},
            say("Go on with timbrel-cli train --resume"));
    }
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto run,
        experiments::openRun(
            report.run->path(), shell.schema, shell.places, std::nullopt, terminal));
    TIMBREL_CHECK(exhibit(run, options.out));
    TIMBREL_TRY(const auto summary, runReport(run.folder, report.clipsPerSecond));
    const auto text = summary.dump(2) + "\n";
    TIMBREL_CHECK(writeFileAtomically(options.out / "summary.json", text));
    if (options.json) {
        return shell.print(text);
    }
    return shell.print(
        fmt::format("Look at {0}/grid.png, map.png and curves.png, and listen to {0}/sounds.\n",
            options.out.string()));
}

} // namespace

void addDemoCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "demo", "Train the first transfer, then leave figures and sounds to look at and listen to");
    auto options = std::make_shared<Options>();
    command->add_option("--out", options->out, "Folder for everything")->capture_default_str();
    command->add_option("--minutes", options->minutes, "Train at most this long")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_flag(
        "--json", options->json, "Print the summary, one JSON object, and nothing else");
    command->callback(
        [options, &shell] { shell.run([&] { return demonstrate(*options, shell); }); });
}

} // namespace timbrel::app
