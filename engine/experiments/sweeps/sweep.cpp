// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/sweep.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/experiments/description/built_in.h"
#include "engine/experiments/description/presets.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/files/toml_reading.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kLargestFile = 1 << 20;
constexpr std::size_t kMostVariants = 1000;

/// A change to an experiment, and the line that asks for it.
struct Change {
    std::string key; ///< "training.seed"; "method" chooses a row
    std::string text;
    std::string where;
};

/// Changes that belong together, with what people call them.
struct Step {
    std::string label;
    std::vector<Change> changes;
};

Error problem(Sentence what, std::string where, Sentence remedy)
{
    return {ErrorCode::InvalidArgument, std::move(what), std::move(where), std::move(remedy), {}};
}

/// The keys of a table with their nodes; tables within it give "section.key", and the section alone
/// where its row is chosen, by "use" as in an experiment.
using Keys = std::vector<std::pair<std::string, const toml::node*>>;

Keys keysOf(const toml::table& table)
{
    Keys keys;
    for (const auto& [key, node] : table) {
        const std::string name(key.str());
        if (const auto* section = node.as_table()) {
            for (const auto& [inner, value] : *section) {
                keys.emplace_back(
                    inner.str() == "use" ? name : name + "." + std::string(inner.str()), &value);
            }
        } else {
            keys.emplace_back(name, &node);
        }
    }
    std::ranges::sort(
        keys, {}, [](const auto& entry) { return entry.second->source().begin.line; });
    return keys;
}

Result<Change> changeOf(const std::string& key, const toml::node& node, const std::string& where)
{
    const auto value = valueOf(node);
    if (!value) {
        return tl::unexpected(problem(say("{} cannot be a table, a date or a list", key),
            place(where, node.source()), say("Write one value")));
    }
    return Change{key, params::formatted(*value), place(where, node.source())};
}

/// "training.seed" as a label names it: "seed".
std::string shortName(const std::string& key)
{
    return key.substr(key.rfind('.') + 1);
}

/// What a table of settings changes, all at once.
Result<std::vector<Change>> changesOf(const toml::table& table, const std::string& where)
{
    std::vector<Change> changes;
    for (const auto& [key, node] : keysOf(table)) {
        if (key != "name") {
            TIMBREL_TRY(auto change, changeOf(key, *node, where));
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

/// One step for each value of a list.
Result<std::vector<Step>> stepsOf(
    const std::string& key, const toml::node& node, const std::string& where)
{
    const auto* list = node.as_array();
    if (list == nullptr || list->empty()) {
        return tl::unexpected(problem(say("{} must be a list of values to try", key),
            place(where, node.source()), say("Write it in brackets: [1, 2]")));
    }
    std::vector<Step> steps;
    for (const auto& item : *list) {
        TIMBREL_TRY(auto change, changeOf(key, item, where));
        steps.push_back({shortName(key) + " " + change.text, {std::move(change)}});
    }
    return steps;
}

Result<std::vector<Step>> namedSteps(const toml::node& node, const std::string& where)
{
    const auto* list = node.as_array();
    std::vector<Step> steps;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const auto* table = (*list)[i].as_table();
        const auto* name = table == nullptr ? nullptr : table->get_as<std::string>("name");
        if (name == nullptr) {
            return tl::unexpected(
                problem(say("a variant has no name"), place(where, (*list)[i].source()),
                    say("Write name = \"MAE alone\" under [[variant]]")));
        }
        TIMBREL_TRY(auto changes, changesOf(*table, where));
        steps.push_back({name->get(), std::move(changes)});
    }
    return steps;
}

Result<> carryOut(params::Experiment& experiment, const std::vector<Change>& changes)
{
    // Rows first: choosing one would bring its other values back to their defaults.
    for (const bool rows : {true, false}) {
        for (const auto& change : changes) {
            if ((change.key.find('.') == std::string::npos) != rows) {
                continue;
            }
            if (auto set = experiment.setFromText(change.key, change.text); !set) {
                auto error = std::move(set).error();
                error.where = change.where;
                return tl::unexpected(std::move(error));
            }
        }
    }
    return {};
}

/// Every combination of one step of each axis, the last axis the quickest.
std::vector<Step> combined(const std::vector<std::vector<Step>>& axes)
{
    std::vector<Step> all{{}};
    for (const auto& axis : axes) {
        std::vector<Step> longer;
        for (const auto& begun : all) {
            for (const auto& step : axis) {
                Step both = begun;
                both.label += (both.label.empty() ? "" : ", ") + step.label;
                both.changes.insert(both.changes.end(), step.changes.begin(), step.changes.end());
                longer.push_back(std::move(both));
            }
        }
        all = std::move(longer);
    }
    return all;
}

/// The axes of a sweep, and whether their combinations are few enough.
Result<std::vector<std::vector<Step>>> axesOf(const toml::table& root, const std::string& where)
{
    std::vector<std::vector<Step>> axes;
    if (const auto* variants = root.get("variant")) {
        TIMBREL_TRY(auto steps, namedSteps(*variants, where));
        axes.push_back(std::move(steps));
    }
    if (const auto* vary = root.get_as<toml::table>("vary")) {
        for (const auto& [key, node] : keysOf(*vary)) {
            TIMBREL_TRY(auto steps, stepsOf(key, *node, where));
            axes.push_back(std::move(steps));
        }
    }
    std::size_t count = axes.empty() ? 0 : 1;
    for (const auto& axis : axes) {
        count = std::min(count * axis.size(), kMostVariants + 1);
    }
    if (count == 0 || count > kMostVariants) {
        return tl::unexpected(
            problem(count == 0 ? say("nothing varies, so there is nothing to compare")
                               : say("these are more than {} experiments", kMostVariants),
                where, say("Write lists of values under [vary], or variants under [[variant]]")));
    }
    return axes;
}

Result<params::Experiment> baseOf(const toml::table& root, const std::string& where,
    const std::filesystem::path& folder, std::shared_ptr<const params::Schema> schema)
{
    const auto* named = root.get_as<std::string>("experiment");
    if (named == nullptr) {
        return tl::unexpected(problem(say("the sweep does not say which experiment it varies"),
            where, say("Write experiment = \"first-transfer\", a preset or a TOML file")));
    }
    const auto beside = folder / named->get();
    std::error_code ignored;
    return presetOrFile(
        std::filesystem::is_regular_file(beside, ignored) ? beside.string() : named->get(),
        std::move(schema));
}

} // namespace

Result<Sweep> sweepFromToml(std::string_view text, const std::string& where,
    const std::filesystem::path& folder, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto root, parseToml(text, where));
    for (const auto& [key, node] : root) {
        static const std::set<std::string_view> known{
            "name", "experiment", "fixed", "vary", "variant"};
        if (!known.contains(key.str())) {
            return tl::unexpected(
                problem(say("a sweep has no \"{}\"", key.str()), place(where, node.source()),
                    say("It has name, experiment, [fixed], [vary] and [[variant]]")));
        }
    }
    TIMBREL_TRY(auto base, baseOf(root, where, folder, std::move(schema)));
    if (const auto* fixed = root.get_as<toml::table>("fixed")) {
        TIMBREL_TRY(const auto changes, changesOf(*fixed, where));
        TIMBREL_CHECK(carryOut(base, changes));
    }
    TIMBREL_TRY(const auto axes, axesOf(root, where));
    Sweep sweep{root["name"].value_or(base.name()), {}};
    std::set<std::string> labels;
    for (auto& step : combined(axes)) {
        if (!labels.insert(step.label).second) {
            return tl::unexpected(problem(say("\"{}\" is there twice", step.label), where,
                say("Give every variant a name of its own, and every list different values")));
        }
        auto experiment = base;
        TIMBREL_CHECK(carryOut(experiment, step.changes));
        experiment.setName(sweep.name + ": " + step.label);
        sweep.variants.push_back({std::move(step.label), std::move(experiment)});
    }
    return sweep;
}

Result<Sweep> sweepOrFile(const std::string& name, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto* builtIn, findBuiltIn(sweepTexts(), name, say("sweep")));
    if (builtIn != nullptr) {
        return sweepFromToml(builtIn->toml, builtIn->id, {}, std::move(schema));
    }
    const std::filesystem::path path = name;
    TIMBREL_TRY(const auto text, readFile(path, kLargestFile));
    return sweepFromToml(text, name, path.parent_path(), std::move(schema));
}

std::vector<params::Row> sweepRows()
{
    std::vector<params::Row> rows;
    for (const auto& text : sweepTexts()) {
        const auto root = parseToml(text.toml, text.id);
        assert(root && "a built-in sweep must be TOML; tst_sweep checks them");
        rows.push_back(
            {text.id, (*root)["name"].value_or(std::string(text.id)), firstComment(text.toml), {}});
    }
    return rows;
}

std::optional<RunFolder> runOf(const SweepVariant& variant, const std::filesystem::path& runs)
{
    const auto wanted = toToml(variant.experiment);
    std::vector<std::filesystem::path> folders;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(runs, none)) {
        folders.push_back(entry.path());
    }
    std::ranges::sort(folders); // the first of equal ones, whatever order the disk has
    for (const auto& folder : folders) {
        if (auto run = RunFolder::open(folder)) {
            if (const auto text = readFile(run->experimentFile(), kLargestFile);
                text && *text == wanted) {
                return std::move(*run);
            }
        }
    }
    return std::nullopt;
}

bool isDone(const RunFolder& run)
{
    const auto record = run.record();
    std::error_code ignored;
    return record && record->state == snapshots::RunState::Completed
        && std::filesystem::exists(run.evaluationFile(), ignored);
}

} // namespace timbrel::experiments
