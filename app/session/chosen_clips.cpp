// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/chosen_clips.h"

#include "engine/snapshots/clip_name.h"

namespace timbrel::app {

QStringList ChosenClips::recordings() const
{
    QStringList recordings;
    for (const auto& id : m_ids) {
        const std::string clip = id.toStdString();
        recordings.append(QString::fromStdString(std::string(snapshots::recordingOf(clip))));
    }
    recordings.sort();
    recordings.removeDuplicates();
    return recordings;
}

void ChosenClips::choose(const QStringList& ids)
{
    if (ids != m_ids) {
        m_ids = ids;
        Q_EMIT changed(m_ids);
    }
}

} // namespace timbrel::app
