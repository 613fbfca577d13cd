// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/clip_tagging.h"

#include <utility>

#include "engine/experiments/files/clip_tag_file.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::ClipTags;

/// The tags in the run's folder, changed there first where something changes.
Result<ClipTags> tagsAfter(
    const std::filesystem::path& run, const std::function<void(ClipTags&)>& change)
{
    TIMBREL_TRY(const auto folder, experiments::RunFolder::open(run));
    TIMBREL_TRY(auto tags, experiments::loadClipTags(folder));
    if (change) {
        change(tags);
        TIMBREL_CHECK(experiments::saveClipTags(folder, tags));
    }
    return tags;
}

} // namespace

ClipTagging::ClipTagging(Errands& errands, QObject* parent)
    : QObject(parent)
    , m_errands(errands)
{
}

void ClipTagging::open(const std::filesystem::path& run)
{
    m_run = run;
    Q_EMIT changed({});
    if (!run.empty()) {
        ask(run, "reading tags of clips", {});
    }
}

void ClipTagging::tag(
    const std::filesystem::path& run, const QString& tag, const QStringList& clipIds)
{
    m_run = run;
    ask(run, "keeping tags of clips", [tag = tag.toStdString(), clipIds](ClipTags& tags) {
        for (const auto& clip : clipIds) {
            if (tag.empty()) {
                tags.ofClips.erase(clip.toStdString());
            } else {
                tags.ofClips[clip.toStdString()] = tag;
            }
        }
    });
}

void ClipTagging::ask(const std::filesystem::path& run, std::string title, Change change)
{
    m_errands.ask(std::move(title), [this, run, change](Monitor&) -> Errands::Answer {
        auto tags = tagsAfter(run, change);
        return [this, run, tags = std::move(tags)] {
            if (!tags) {
                Q_EMIT failed(widgets::toQString(tags.error().text()));
            } else if (run == m_run) { // otherwise another one is shown by now
                Q_EMIT changed(*tags);
            }
        };
    });
}

} // namespace timbrel::app
