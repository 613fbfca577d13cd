// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/series_file.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "engine/base/files.h"

namespace timbrel::experiments {
namespace {

constexpr std::string_view kHead = "step,epoch,seconds,name,value\n";

template <typename Number> bool readNumber(std::string_view text, Number& number)
{
    const auto end = text.data() + text.size();
    const auto outcome = std::from_chars(text.data(), end, number);
    return outcome.ec == std::errc{} && outcome.ptr == end;
}

std::string line(const snapshots::SeriesPoint& point)
{
    return fmt::format(
        "{},{},{:.3f},{},{}\n", point.step, point.epoch, point.seconds, point.name, point.value);
}

/// One line; `name` is part of the text it was read from.
struct Line {
    std::int64_t step = 0;
    double epoch = 0.0;
    double seconds = 0.0;
    std::string_view name;
    double value = 0.0;
};

/// Nothing where the line is not whole or holds anything else.
std::optional<Line> lineFrom(std::string_view text)
{
    std::array<std::string_view, 5> fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto comma = text.find(',');
        if ((comma == std::string_view::npos) != (i + 1 == fields.size())) {
            return std::nullopt;
        }
        fields[i] = text.substr(0, comma);
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    Line line;
    line.name = fields[3];
    if (!readNumber(fields[0], line.step) || !readNumber(fields[1], line.epoch)
        || !readNumber(fields[2], line.seconds) || !readNumber(fields[4], line.value)) {
        return std::nullopt;
    }
    return line;
}

/// Hands every whole line to `take`.
template <typename Take> void forEachLine(std::string_view text, Take take)
{
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        if (const auto line = lineFrom(text.substr(0, end))) {
            take(*line);
        }
        text.remove_prefix(end + 1);
    }
}

} // namespace

Result<> SeriesFile::append(std::span<const snapshots::SeriesPoint> points) const
{
    std::error_code ignored;
    const bool isNew = std::filesystem::file_size(m_path, ignored) == 0 || ignored;
    std::string text = isNew ? std::string(kHead) : std::string();
    for (const auto& point : points) {
        text += line(point);
    }
    std::ofstream file(m_path, std::ios::binary | std::ios::app);
    file << text << std::flush;
    if (!file) {
        return tl::unexpected(systemError(errno, say("write"), m_path.string()));
    }
    return {};
}

Result<std::vector<snapshots::SeriesPoint>> SeriesFile::read(const std::string& runId) const
{
    TIMBREL_TRY(const auto text, readFile(m_path));
    std::vector<snapshots::SeriesPoint> points;
    forEachLine(text, [&](const Line& line) {
        points.push_back(
            {runId, std::string(line.name), line.step, line.epoch, line.seconds, line.value});
    });
    return points;
}

Result<snapshots::CurveSet> SeriesFile::curves(const std::string& runId) const
{
    // Read, not mapped: a copy that another program writes over meanwhile must not end this one.
    TIMBREL_TRY(const auto text, readFile(m_path));
    snapshots::CurveSet curves;
    forEachLine(text, [&](const Line& line) {
        curves.add(curves.indexOf(runId, line.name), static_cast<double>(line.step), line.value);
    });
    return curves;
}

Result<> SeriesFile::truncateAfter(std::int64_t step) const
{
    if (!std::filesystem::exists(m_path)) {
        return {};
    }
    TIMBREL_TRY(const auto points, read({}));
    std::string text(kHead);
    for (const auto& point : points) {
        if (point.step <= step) {
            text += line(point);
        }
    }
    return writeFileAtomically(m_path, text);
}

} // namespace timbrel::experiments
