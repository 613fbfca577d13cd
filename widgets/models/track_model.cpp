// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/track_model.h"

#include <algorithm>
#include <limits>

#include <QLocale>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr double kFirst = -std::numeric_limits<double>::infinity(); // the recording, in any order

double madeIn(const snapshots::TrackFacts& facts)
{
    return facts.analysisSeconds + facts.networkSeconds + facts.synthesisSeconds;
}

QString number(const std::optional<double>& value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : QStringLiteral("–");
}

std::optional<double> seamsOf(const TrackRow& row)
{
    return row.facts ? row.facts->seamRatio : std::nullopt;
}

std::optional<double> secondsOf(const TrackRow& row)
{
    return row.facts ? std::optional(madeIn(*row.facts)) : std::nullopt;
}

template <std::optional<double> (*value)(const TrackRow& row), int decimals>
Column<TrackRow> measured(QString (*title)())
{
    return {title, [](const TrackRow& row) -> QVariant { return number(value(row), decimals); },
        [](const TrackRow& row) -> QVariant { return value(row).value_or(kFirst); },
        kNumberAlignment};
}

QString stitchingText(
    const snapshots::StitchingChoice& choice, const std::vector<params::Row>& ways)
{
    const auto way = std::ranges::find(ways, choice.way, &params::Row::id);
    QString text = way == ways.end() ? toQString(choice.way) : catalogText(way->label);
    if (choice.frames > 0) {
        text += QStringLiteral(" %1").arg(choice.frames);
    }
    return choice.power ? TrackModel::tr("%1, powers").arg(text) : text;
}

} // namespace

TrackModel::TrackModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Played by"); },
                [](const TrackRow& row) -> QVariant { return row.label; },
                [](const TrackRow& row) -> QVariant { return row.label; }},
            {[] { return tr("Stitching"); },
                [](const TrackRow& row) -> QVariant { return row.stitching; },
                [](const TrackRow& row) -> QVariant { return row.stitching; }},
            measured<seamsOf, 2>([] { return tr("Seams"); }),
            measured<secondsOf, 1>([] { return tr("Time, s"); }),
            {[] { return tr("Run"); },
                [](const TrackRow& row) -> QVariant { return toQString(row.stamp.runId); },
                [](const TrackRow& row) -> QVariant { return toQString(row.stamp.runId); }},
        },
        parent)
{
}

void TrackModel::setTrack(const snapshots::Track& track, const std::vector<params::Row>& ways)
{
    std::vector<TrackRow> rows{{toQString(track.title), QString(), {}, std::nullopt}};
    for (const auto& version : track.versions) {
        rows.push_back({toQString(version.wish.target), stitchingText(version.wish.stitching, ways),
            version.stamp, version.facts});
    }
    setRows(std::move(rows));
}

QVariant TrackModel::toolTip(const TrackRow& row) const
{
    if (!row.facts) {
        return tr("The recording, as the run hears it");
    }
    const auto& facts = *row.facts;
    return tr("Step %1. %2 clips, %3 seams: features change %4 times as much there as elsewhere, "
              "in the recording %5 times. Sound to features %6 s, network %7 s, features to sound "
              "%8 s. Peak %9 dB.")
        .arg(countText(row.stamp.step), countText(static_cast<qint64>(facts.clips)),
            countText(static_cast<qint64>(facts.seams)), number(facts.seamRatio, 2),
            number(facts.trackSeamRatio, 2), number(facts.analysisSeconds, 1),
            number(facts.networkSeconds, 1), number(facts.synthesisSeconds, 1),
            number(facts.peakDb, 1));
}

} // namespace timbrel::widgets
