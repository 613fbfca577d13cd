// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/map_colours.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

#include <QColor>
#include <QLocale>

#include "widgets/base/color_map.h"
#include "widgets/base/text.h"
#include "widgets/plots/scatter_view.h"

namespace timbrel::widgets {
namespace {

constexpr std::size_t kShades = 32; // of errors
constexpr std::size_t kMostNamed = 12; // recordings that a legend has room for

bool hasTags(const snapshots::CodeMap& map, const snapshots::ClipTags& tags)
{
    return !tags.ofClips.empty()
        && std::ranges::any_of(map.contentCodes,
            [&tags](const auto& point) { return tags.ofClips.contains(point.clipId); });
}

} // namespace

std::vector<MapColours::By> MapColours::ways(
    const snapshots::CodeMap& map, const snapshots::ClipTags& tags)
{
    std::vector<By> ways{By::Class};
    if (map.parents.haveSubClasses()) {
        ways.push_back(By::SubClass);
    }
    ways.push_back(By::Recording);
    if (map.clusters > 0) {
        ways.push_back(By::Cluster);
    }
    const auto learnt = [](const auto& point) { return point.learnt; };
    if (std::ranges::any_of(map.contentCodes, learnt)
        && !std::ranges::all_of(map.contentCodes, learnt)) {
        ways.push_back(By::Split);
    }
    if (std::ranges::any_of(
            map.contentCodes, [](const auto& point) { return point.error.has_value(); })) {
        ways.push_back(By::Error);
    }
    if (hasTags(map, tags)) {
        ways.push_back(By::Tag);
    }
    return ways;
}

QString MapColours::label(By way)
{
    switch (way) {
    case By::Class:
        return tr("Colour by class");
    case By::SubClass:
        return tr("Colour by sub-class");
    case By::Recording:
        return tr("Colour by recording");
    case By::Cluster:
        return tr("Colour by cluster");
    case By::Split:
        return tr("Colour by part");
    case By::Error:
        return tr("Colour by error");
    case By::Tag:
        return tr("Colour by tag");
    }
    return {};
}

MapColours::MapColours(const snapshots::CodeMap& map, const snapshots::ClipTags& tags, By way)
{
    m_series.reserve(map.contentCodes.size());
    switch (way) {
    case By::Class:
    case By::SubClass:
        for (const auto& group : map.groups(way == By::SubClass)) {
            name(toQString(group));
        }
        for (const auto& point : map.contentCodes) {
            // Nobody knows who plays in a sound file that was added.
            m_series.push_back(point.clipId.empty() ? ScatterView::kQuiet
                                                    : map.groupOf(point, way == By::SubClass));
        }
        break;
    case By::Cluster:
        for (std::size_t i = 0; i < map.clusters; ++i) {
            name(tr("cluster %1").arg(i + 1));
        }
        for (const auto& point : map.contentCodes) {
            m_series.push_back(point.cluster);
        }
        break;
    case By::Split:
        name(tr("learnt from"));
        name(tr("held out"));
        for (const auto& point : map.contentCodes) {
            m_series.push_back(point.learnt ? 0 : 1);
        }
        break;
    case By::Recording:
        byRecording(map);
        break;
    case By::Error:
        byError(map);
        break;
    case By::Tag:
        byTag(map, tags);
        break;
    }
}

void MapColours::name(const QString& group)
{
    m_legend.push_back({group, m_legend.size(), QString(), true});
}

void MapColours::byRecording(const snapshots::CodeMap& map)
{
    std::unordered_map<std::string, std::size_t> known;
    for (const auto& point : map.contentCodes) {
        const auto [place, isNew] = known.try_emplace(point.recording, known.size());
        if (isNew && known.size() <= kMostNamed) {
            name(toQString(point.recording));
        }
        m_series.push_back(place->second);
    }
    if (known.size() > kMostNamed) {
        m_legend.clear();
        m_remark = tr("%n recording(s); colours repeat", nullptr, static_cast<int>(known.size()));
    }
}

void MapColours::byError(const snapshots::CodeMap& map)
{
    float least = std::numeric_limits<float>::max();
    float most = 0.0F;
    for (const auto& point : map.contentCodes) {
        least = std::min(least, point.error.value_or(least));
        most = std::max(most, point.error.value_or(most));
    }
    for (std::size_t i = 0; i < kShades; ++i) {
        m_palette.push_back(
            QColor::fromRgb(ColorMap::viridis().at(static_cast<float>(i) / (kShades - 1))));
    }
    const float width = std::max(most - least, 1e-9F);
    for (const auto& point : map.contentCodes) {
        m_series.push_back(point.error
                ? static_cast<std::size_t>((*point.error - least) / width * (kShades - 1))
                : ScatterView::kQuiet);
    }
    const QLocale locale;
    m_remark = tr("Error of the reconstruction: from %1 (blue) to %2 (yellow)")
                   .arg(locale.toString(static_cast<double>(least), 'f', 3),
                       locale.toString(static_cast<double>(most), 'f', 3));
    const auto known = std::ranges::count_if(
        map.contentCodes, [](const auto& point) { return point.error.has_value(); });
    if (known < std::ssize(map.contentCodes)) {
        m_remark += QStringLiteral(" · ")
            + tr("known of %1 of %2 clips")
                  .arg(countText(known), countText(std::ssize(map.contentCodes)));
    }
}

void MapColours::byTag(const snapshots::CodeMap& map, const snapshots::ClipTags& tags)
{
    std::map<std::string, std::size_t> known; // by name, so that a new one moves few colours
    for (const auto& [clip, tag] : tags.ofClips) {
        known.emplace(tag, 0);
    }
    for (auto& [tag, series] : known) {
        series = m_legend.size();
        name(toQString(tag));
    }
    for (const auto& point : map.contentCodes) {
        const auto tag = tags.ofClips.find(point.clipId);
        m_series.push_back(tag == tags.ofClips.end() ? ScatterView::kQuiet : known.at(tag->second));
    }
}

} // namespace timbrel::widgets
