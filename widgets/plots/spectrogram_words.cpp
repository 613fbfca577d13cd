// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SpectrogramView says in words: under the mouse, and to whoever cannot see it.

#include <algorithm>

#include <QLocale>

#include "widgets/base/lane_text.h"
#include "widgets/base/text.h"
#include "widgets/plots/axis.h"
#include "widgets/plots/spectrogram_view.h"

namespace timbrel::widgets {
namespace {

enum Column { Length, LoudestFrequency, LoudestNote, LoudestLevel };

struct Loudest {
    double hertz = 0.0;
    double decibels = 0.0;
};

/// Of a moment; nothing where the picture does not reach.
std::optional<Loudest> loudestAt(const snapshots::Spectrogram& picture, double seconds)
{
    const auto frame = static_cast<std::size_t>(std::max(0.0, seconds) / picture.secondsPerFrame);
    if (picture.decibels.rows == 0 || frame >= picture.decibels.columns) {
        return std::nullopt;
    }
    std::size_t best = 0;
    for (std::size_t band = 1; band < picture.decibels.rows; ++band) {
        if (picture.decibels.at(band, frame) > picture.decibels.at(best, frame)) {
            best = band;
        }
    }
    return Loudest{static_cast<double>(picture.bandHz[best]),
        static_cast<double>(picture.decibels.at(best, frame))};
}

} // namespace

QString SpectrogramView::reading() const
{
    const auto at = pointed();
    if (!at) {
        return {};
    }
    const auto& picture = m_scene.lane(at->lane).picture;
    const QLocale locale;
    QString text = tr("%1 s · %2 Hz · %3")
                       .arg(locale.toString(at->seconds, 'f', 2),
                           locale.toString(at->hertz, 'f', 0), noteText(at->hertz));
    const auto frame = static_cast<std::size_t>(at->seconds / picture.secondsPerFrame);
    const auto band = static_cast<std::size_t>(
        std::clamp(at->share, 0.0, 1.0) * static_cast<double>(picture.decibels.rows));
    if (frame < picture.decibels.columns && band < picture.decibels.rows) {
        text += tr(" · %1 dB")
                    .arg(locale.toString(
                        static_cast<double>(picture.decibels.at(band, frame)), 'f', 1));
    }
    return text;
}

QString SpectrogramView::summary() const
{
    if (m_scene.laneCount() == 0) {
        return tr("No spectrograms yet");
    }
    QStringList names;
    for (int lane = 0; lane < m_scene.laneCount(); ++lane) {
        names.append(rowName(lane));
    }
    const QLocale locale;
    QString text = tr("%1, over %2 s. “%3” is heard; the playhead is at %4.")
                       .arg(names.join(QStringLiteral(", ")), locale.toString(seconds(), 'f', 1),
                           rowName(m_activeLane), positionText(m_position));
    if (!m_region.empty()) {
        text += QLatin1Char(' ')
            + tr("From %1 to %2 it repeats.")
                  .arg(positionText(m_region.begin), positionText(m_region.end));
    }
    return text;
}

QStringList SpectrogramView::columnNames() const
{
    return {tr("Length"), tr("Loudest at the playhead"), tr("Its note"), tr("Its level")};
}

int SpectrogramView::rows() const
{
    return m_scene.laneCount();
}

QString SpectrogramView::rowName(int row) const
{
    return laneText(m_scene.lane(row));
}

QString SpectrogramView::cell(int row, int column) const
{
    const auto& picture = m_scene.lane(row).picture;
    const QLocale locale;
    if (column == Length) {
        return tr("%1 s").arg(locale.toString(picture.seconds(), 'f', 1));
    }
    const auto loudest = loudestAt(picture, m_position);
    if (!loudest) {
        return {};
    }
    return column == LoudestFrequency ? tr("%1 Hz").arg(locale.toString(loudest->hertz, 'f', 0))
        : column == LoudestNote       ? noteText(loudest->hertz)
                                      : tr("%1 dB").arg(locale.toString(loudest->decibels, 'f', 1));
}

} // namespace timbrel::widgets
