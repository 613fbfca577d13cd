// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <utility>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "engine/base/files.h"
#include "engine/experiments/opened_run.h"
#include "engine/experiments/previews.h"
#include "engine/figures/grid_figure.h"
#include "engine/figures/map_figure.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string run;
    std::string output;
    bool bySubClass = false; ///< of a map
};

Result<> saveGrid(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto opened,
        experiments::openRun(options.run, shell.schema, shell.places, {}, terminal));
    terminal.saySkipped(opened.trained.skipped);
    terminal.sayChanged(opened.changes);
    const auto grid = experiments::makeGrid(opened.trained.model, opened.features,
        experiments::planHeldOut(opened.features), {opened.folder.id(), opened.trained.step});
    return figures::drawGrid(grid, options.output);
}

std::string toCsv(const snapshots::CodeMap& map)
{
    std::string text = "code,x,y,class,sub_class,clip\n";
    const auto add = [&](const char* kind, const std::vector<snapshots::CodePoint>& points) {
        for (const auto& point : points) {
            text += fmt::format("{},{},{},{},{},\"{}\"\n", kind, point.x, point.y,
                map.groups(false)[map.groupOf(point, false)], map.classes[point.classIndex],
                point.clipId);
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
    addFigure(
        program, shell, "grid", "Draw a run's transfer grid", "A PNG, SVG or PDF file", saveGrid);
}

void addMapCommand(CLI::App& program, Shell& shell)
{
    const auto [command, options] = addFigure(
        program, shell, "map", "Draw a run's codes", "A PNG, SVG, PDF or CSV file", saveMap);
    command->add_flag("--by-sub-class", options->bySubClass,
        "Colour by sub-class, where the run took its classes apart");
}

} // namespace timbrel::app
