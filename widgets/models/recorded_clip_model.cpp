// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/recorded_clip_model.h"

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

/// The name without the folder of its class, which stands beside it.
QString nameOf(const snapshots::RecordedClip& clip)
{
    return toQString(clip.file).section(QLatin1Char('/'), -1);
}

} // namespace

RecordedClipModel::RecordedClipModel(QObject* parent)
    : TableModel(
        {
            {[] { return tr("Class"); },
                [](const snapshots::RecordedClip& clip) -> QVariant {
                    return toQString(clip.className);
                },
                [](const snapshots::RecordedClip& clip) -> QVariant {
                    return toQString(clip.className);
                }},
            {[] { return tr("Length"); },
                [](const snapshots::RecordedClip& clip) -> QVariant {
                    return positionText(clip.seconds);
                },
                [](const snapshots::RecordedClip& clip) -> QVariant { return clip.seconds; },
                kNumberAlignment},
            {[] { return tr("Clip"); },
                [](const snapshots::RecordedClip& clip) -> QVariant { return nameOf(clip); },
                [](const snapshots::RecordedClip& clip) -> QVariant { return nameOf(clip); }},
        },
        parent)
{
}

} // namespace timbrel::widgets
