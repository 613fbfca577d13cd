// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "engine/base/files.h"
#include "engine/base/text.h"
#include "engine/experiments/assembly/opened_run.h"
#include "engine/experiments/files/preview_file.h"
#include "engine/experiments/studies/grid_preview.h"
#include "engine/experiments/studies/previews.h"
#include "engine/figures/grid_figure.h"
#include "engine/figures/map_figure.h"
#include "engine/snapshots/grid_order.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string run;
    std::string output;
    std::optional<std::int64_t> step;
    snapshots::GridChoice choice; ///< of a grid
    std::string order; ///< of a grid
    bool bySubClass = false; ///< of a map
};

const std::map<std::string, snapshots::GridOrder> kOrders{
    {"chosen", snapshots::GridOrder::AsChosen}, {"error", snapshots::GridOrder::Error},
    {"class", snapshots::GridOrder::Class}, {"name", snapshots::GridOrder::Name}};

/// A line for each cell.
std::string toCsv(const snapshots::TransferGrid& grid)
{
    std::string text = "class,clip,clip_class,reconstruction,error\n";
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            const auto& cell = grid.cell(row, column);
            const auto& content = grid.columns[column];
            text += fmt::format("{},{},{},{},{}\n", csvCell(grid.rows[row].label),
                csvCell(content.clipId), csvCell(content.label), cell.isReconstruction ? 1 : 0,
                cell.error ? fmt::format("{}", *cell.error) : "");
        }
    }
    return text;
}

/// As it was previewed at the step while the run trained, if it was: then the window shows it so.
std::optional<snapshots::TransferGrid> previewed(
    const Options& options, const experiments::RunFolder& run)
{
    if (!options.step) {
        return std::nullopt;
    }
    auto grid = experiments::PreviewFolder(run.previews())
                    .loadGrid({run.id(), *options.step}, options.choice);
    return grid ? std::optional(std::move(*grid)) : std::nullopt;
}

Result<> saveGrid(const snapshots::TransferGrid& made, const params::Experiment& experiment,
    const Options& options)
{
    const auto grid = snapshots::arranged(made, kOrders.at(options.order));
    return options.output.ends_with(".csv")
        ? writeFileAtomically(options.output, toCsv(grid))
        : figures::drawGrid(grid, options.output,
            fmt::format("seed {}", experiment.values("training").integer("seed")));
}

Result<> saveGrid(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto run, experiments::RunFolder::open(options.run));
    if (const auto grid = previewed(options, run)) {
        TIMBREL_TRY(const auto experiment, run.experiment(shell.schema));
        return saveGrid(*grid, experiment, options);
    }
    TIMBREL_TRY(const auto opened,
        experiments::openRun(options.run, shell.schema, shell.places, options.step, terminal));
    terminal.saySkipped(opened.trained.skipped);
    terminal.sayChanged(opened.changes);
    TIMBREL_TRY(const auto made,
        experiments::makeGrid(opened.trained.model, opened.features,
            experiments::planHeldOut(opened.features), options.choice,
            {opened.folder.id(), opened.trained.step}, terminal));
    return saveGrid(made, opened.experiment, options);
}

std::string toCsv(const snapshots::CodeMap& map)
{
    std::string text = "code,x,y,class,sub_class,clip\n";
    const auto add = [&](const char* kind, const std::vector<snapshots::CodePoint>& points) {
        for (const auto& point : points) {
            text += fmt::format("{},{},{},{},{},{}\n", kind, point.x, point.y,
                csvCell(map.groups(false)[map.groupOf(point, false)]),
                csvCell(map.classes[point.classIndex]), csvCell(point.clipId));
        }
    };
    add("content", map.contentCodes);
    add("class", map.classCodes);
    return text;
}

Result<> saveMap(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto opened,
        experiments::openRun(options.run, shell.schema, shell.places, {}, terminal));
    terminal.saySkipped(opened.trained.skipped);
    terminal.sayChanged(opened.changes);
    TIMBREL_TRY(const auto map,
        experiments::makeMap(opened.trained.model, opened.features,
            experiments::planHeldOut(opened.features), {opened.folder.id(), opened.trained.step},
            terminal));
    return options.output.ends_with(".csv")
        ? writeFileAtomically(options.output, toCsv(map))
        : figures::drawMap(map, options.output, options.bySubClass);
}

std::pair<CLI::App*, std::shared_ptr<Options>> addFigure(CLI::App& program, Shell& shell,
    const char* name, const char* help, const char* outputHelp,
    Result<> (*save)(const Options&, const Shell&))
{
    auto* command = program.add_subcommand(name, help);
    auto options = std::make_shared<Options>();
    command->add_option("run", options->run, "The run's folder")->required();
    command->add_option("--output", options->output, outputHelp)->required();
    command->callback([=, &shell] { shell.run([&] { return save(*options, shell); }); });
    return {command, options};
}

} // namespace

void addGridCommand(CLI::App& program, Shell& shell)
{
    const auto [command, options] = addFigure(program, shell, "grid", "Draw a run's transfer grid",
        "A PNG, SVG or PDF file, or CSV for its errors", saveGrid);
    command->add_option(
        "--step", options->step, "A step that was saved or previewed; otherwise the best one");
    command
        ->add_option("--clips", options->choice.columns,
            "Columns: clips of the run, or recordings, of which the first clip is meant")
        ->delimiter(',');
    command
        ->add_option("--classes", options->choice.rows,
            "Rows: classes, or clips, of which the class is meant; otherwise every class")
        ->delimiter(',');
    command->add_option("--sort", options->order, "What rows and columns are sorted by")
        ->check(CLI::IsMember(kOrders))
        ->default_val("chosen");
}

void addMapCommand(CLI::App& program, Shell& shell)
{
    const auto [command, options] = addFigure(
        program, shell, "map", "Draw a run's codes", "A PNG, SVG, PDF or CSV file", saveMap);
    command->add_flag("--by-sub-class", options->bySubClass,
        "Colour by sub-class, where the run took its classes apart");
}

} // namespace timbrel::app
