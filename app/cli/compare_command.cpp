// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "engine/base/files.h"
#include "engine/experiments/studies/run_comparison.h"
#include "engine/figures/comparison_figure.h"

namespace timbrel::app {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using snapshots::RunComparison;

struct Options {
    std::string first;
    std::string second;
    std::string output;
    bool json = false;
};

Json valueJson(double value, const std::optional<snapshots::Interval>& interval)
{
    Json json{{"value", value}};
    if (interval) {
        json["interval"] = {interval->low, interval->high};
    }
    return json;
}

Json toJson(const RunComparison& comparison)
{
    Json json;
    for (const auto& [side, name] : {std::pair{0U, "first"}, std::pair{1U, "second"}}) {
        json[name] = {{"run", comparison.sides[side].runId}, {"step", comparison.sides[side].step}};
    }
    json["transfers"] = comparison.transfers;
    auto& energy = json["high_band_energy"];
    energy = Json::object();
    for (const auto& measure : comparison.measures) {
        energy[measure.id] = valueJson(measure.value, measure.interval);
    }
    if (!comparison.measures.empty()) {
        for (const auto& baseline : comparison.measures.front().baselines) {
            energy[baseline.id] = valueJson(baseline.value, baseline.interval);
        }
    }
    auto& spectra = json["mean_spectrum"];
    spectra["hz"] = comparison.bandHz;
    for (const auto& spectrum : comparison.spectra) {
        spectra[spectrum.id] = spectrum.decibels;
    }
    return json;
}

std::string toText(const RunComparison& comparison)
{
    std::string text =
        fmt::format("Energy from 4 kHz up against all, {} transfers\n\n", comparison.transfers);
    const auto add = [&text](const std::string& name, double value,
                         const std::optional<snapshots::Interval>& interval) {
        text += fmt::format("{:<44} {:>8.2f} dB  {}\n", name, value,
            interval ? fmt::format("[{:.2f}, {:.2f}]", interval->low, interval->high) : "");
    };
    for (const auto& measure : comparison.measures) {
        add(measure.label, measure.value, measure.interval);
    }
    if (comparison.measures.empty()) {
        return text + "The representation has no bands from 4 kHz up.\n";
    }
    for (const auto& baseline : comparison.measures.front().baselines) {
        add("  " + baseline.label, baseline.value, baseline.interval);
    }
    return text + "\nIn brackets: where 95 % of the means lie when recordings are drawn anew.\n";
}

Result<> save(const RunComparison& comparison, const fs::path& folder)
{
    TIMBREL_CHECK(makeFolders(folder));
    TIMBREL_CHECK(writeFileAtomically(folder / "comparison.csv", experiments::toCsv(comparison)));
    for (const char* figure : {"comparison.svg", "comparison.png"}) {
        TIMBREL_CHECK(figures::drawComparison(comparison, folder / figure));
    }
    return {};
}

Result<> compare(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto comparison,
        experiments::compareRuns(experiments::comparedRun(options.first),
            experiments::comparedRun(options.second), shell.schema, shell.places, terminal));
    if (!options.output.empty()) {
        TIMBREL_CHECK(save(comparison, options.output));
    }
    return shell.print(options.json ? toJson(comparison).dump(2) + "\n" : toText(comparison));
}

} // namespace

void addCompareCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "compare", "Hold two runs, or two steps of one, against each other on the same transfers");
    auto options = std::make_shared<Options>();
    const char* help = "A run's folder; RUN@400 for its step 400, else its best one";
    command->add_option("first", options->first, help)->required();
    command->add_option("second", options->second, help)->required();
    command->add_option("--output", options->output, "Folder for table and figure");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &shell] { shell.run([&] { return compare(*options, shell); }); });
}

} // namespace timbrel::app
