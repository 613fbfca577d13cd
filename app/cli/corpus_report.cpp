// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpus_report.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace timbrel::app {
namespace {

using nlohmann::ordered_json;
using snapshots::SuggestedSetting;

constexpr std::size_t kMostSubjects = 20; // lines of one finding; --json has them all

constexpr std::array kSeverities{"note", "warning", "error"}; // in the order of the enumeration

const char* nameOf(snapshots::Severity severity)
{
    return kSeverities.at(static_cast<std::size_t>(severity));
}

bool adds(const SuggestedSetting& setting)
{
    return setting.change == SuggestedSetting::Change::Add;
}

ordered_json toJson(const snapshots::Finding& finding)
{
    ordered_json json = {{"kind", finding.kind}, {"severity", nameOf(finding.severity)},
        {"title", finding.title}, {"what", finding.what.english()}, {"why", finding.why},
        {"remedy", finding.remedy}, {"subjects", ordered_json::array()}};
    for (const auto& subject : finding.subjects) {
        json["subjects"].push_back({{"name", subject.name}, {"detail", subject.detail.english()}});
    }
    if (finding.setting) {
        json["setting"] = {{"section", finding.setting->section}, {"key", finding.setting->key},
            {"change", adds(*finding.setting) ? "add" : "set"},
            {"values", finding.setting->values}};
    }
    return json;
}

/// The setting that carries a remedy out, as people write settings. A long list is told, not shown.
std::string toText(const SuggestedSetting& setting)
{
    const auto& values = setting.values;
    return fmt::format(" ({}.{} {} {})", setting.section, setting.key, adds(setting) ? "+=" : "=",
        values.size() == 1 ? values.front() : fmt::format("{} names", values.size()));
}

std::string toText(const snapshots::Finding& finding)
{
    std::string text =
        fmt::format("\n{}: {} [{}]\n", nameOf(finding.severity), finding.what, finding.kind);
    for (std::size_t index = 0; index < std::min(kMostSubjects, finding.subjects.size()); ++index) {
        const auto& subject = finding.subjects[index];
        text += fmt::format("    {}: {}.\n", subject.name, subject.detail);
    }
    if (finding.subjects.size() > kMostSubjects) {
        text += fmt::format("    and {} more.\n", finding.subjects.size() - kMostSubjects);
    }
    text += fmt::format("  Why: {}.\n  Remedy: {}{}.\n", finding.why, finding.remedy,
        finding.setting ? toText(*finding.setting) : "");
    return text;
}

/// Names of files may be in any encoding; JSON is UTF-8.
std::string printed(const ordered_json& json)
{
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

ordered_json toJson(std::span<const snapshots::Finding> findings)
{
    ordered_json json = ordered_json::array();
    for (const auto& finding : findings) {
        json.push_back(toJson(finding));
    }
    return json;
}

} // namespace

std::string toText(const snapshots::CorpusSummary& summary)
{
    std::string text = fmt::format("{} ({})\n{:<28}{:>11}{:>11}{:>10}{:>10}\n", summary.folder,
        summary.layout, "class", "recordings", "seconds", "training", "held out");
    for (const auto& entry : summary.classes) {
        text += fmt::format("{:<28}{:>11}{:>11.1f}{:>10}{:>10}\n", entry.name, entry.recordings,
            entry.seconds, entry.trainingClips, entry.heldOutClips);
    }
    for (const auto& finding : summary.findings) {
        text += toText(finding);
    }
    return summary.findings.empty() ? text + "\nNothing is the matter with it.\n" : text;
}

std::string toJson(const snapshots::CorpusSummary& summary)
{
    ordered_json json = {{"folder", summary.folder}, {"layout", summary.layoutId},
        {"layout_label", summary.layout}, {"recordings", summary.recordings.size()}};
    json["classes"] = ordered_json::array();
    for (const auto& entry : summary.classes) {
        json["classes"].push_back(
            {{"name", entry.name}, {"recordings", entry.recordings}, {"seconds", entry.seconds},
                {"training_clips", entry.trainingClips}, {"held_out_clips", entry.heldOutClips}});
    }
    json["findings"] = toJson(summary.findings);
    if (!summary.failure.empty()) {
        json["failure"] = summary.failure.english();
    }
    return printed(json);
}

std::string toText(std::span<const corpus::FileVerdict> files)
{
    std::string text;
    for (const auto& sentence : files) {
        text += fmt::format("{}: {}.\n", sentence.file, sentence.text);
    }
    return text;
}

std::string toJson(
    const std::string& path, std::span<const corpus::FileVerdict> files, const std::string& failure)
{
    ordered_json json = {{"folder", path}, {"files", ordered_json::array()}};
    for (const auto& sentence : files) {
        json["files"].push_back(
            {{"name", sentence.file}, {"sentence", sentence.text}, {"usable", sentence.usable}});
    }
    if (!failure.empty()) {
        json["failure"] = failure;
    }
    return printed(json);
}

} // namespace timbrel::app
