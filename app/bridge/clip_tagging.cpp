// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/clip_tagging.h"

#include <utility>

#include "engine/experiments/clip_tag_file.h"

namespace timbrel::app {

using snapshots::ClipTags;

ClipTagging::ClipTagging(Errands& errands, QObject* parent)
    : QObject(parent)
    , m_errands(errands)
{
}

void ClipTagging::open(const std::filesystem::path& run)
{
    m_run = run;
    m_tags = {};
    Q_EMIT changed(m_tags);
    if (run.empty()) {
        return;
    }
    m_errands.ask("reading tags of clips", [this, run](Monitor&) -> Errands::Answer {
        const auto folder = experiments::RunFolder::open(run);
        auto tags = folder ? experiments::loadClipTags(*folder)
                           : Result<ClipTags>(tl::unexpected(folder.error()));
        return [this, run, tags = std::move(tags)] {
            if (run != m_run) {
                return; // another one is shown by now
            }
            if (tags) {
                m_tags = *tags;
                Q_EMIT changed(m_tags);
            } else {
                Q_EMIT failed(QString::fromStdString(tags.error().text()));
            }
        };
    });
}

void ClipTagging::tag(
    const std::filesystem::path& run, const QString& tag, const QStringList& clipIds)
{
    m_run = run;
    for (const auto& clip : clipIds) {
        if (tag.isEmpty()) {
            m_tags.ofClips.erase(clip.toStdString());
        } else {
            m_tags.ofClips[clip.toStdString()] = tag.toStdString();
        }
    }
    Q_EMIT changed(m_tags);
    m_errands.ask(
        "keeping tags of clips", [this, run = m_run, tags = m_tags](Monitor&) -> Errands::Answer {
            const auto folder = experiments::RunFolder::open(run);
            const auto saved = folder ? experiments::saveClipTags(*folder, tags)
                                      : Result<>(tl::unexpected(folder.error()));
            return [this, saved] {
                if (!saved) {
                    Q_EMIT failed(QString::fromStdString(saved.error().text()));
                }
            };
        });
}

} // namespace timbrel::app
