// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/kept_sound_model.h"

#include <QDateTime>
#include <QLocale>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

using snapshots::KeptSound;

} // namespace

QString starsText(int stars)
{
    return QString(stars, QChar(0x2605)) + QString(snapshots::kMostStars - stars, QChar(0x2606));
}

KeptSoundModel::KeptSoundModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Stars"); },
                [](const KeptSound& sound) -> QVariant { return starsText(sound.stars); },
                [](const KeptSound& sound) -> QVariant { return sound.stars; }},
            {[] { return tr("Clip"); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.title); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.title); }},
            {[] { return tr("Version"); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.version); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.version); }},
            {[] { return tr("Note"); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.note); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.note); }},
            {[] { return tr("Run"); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.stamp.runId); },
                [](const KeptSound& sound) -> QVariant { return toQString(sound.stamp.runId); }},
            {[] { return tr("Step"); },
                [](const KeptSound& sound) -> QVariant { return countText(sound.stamp.step); },
                [](const KeptSound& sound) -> QVariant { return qint64{sound.stamp.step}; },
                kNumberAlignment},
        },
        parent)
{
}

QVariant KeptSoundModel::toolTip(const KeptSound& sound) const
{
    const auto kept = QDateTime::fromString(toQString(sound.keptAt), Qt::ISODate).toLocalTime();
    return tr("%1, kept %2")
        .arg(positionText(sound.seconds), QLocale().toString(kept, QLocale::ShortFormat));
}

} // namespace timbrel::widgets
