// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include <QObject>
#include <QStringList>

#include "app/bridge/errands.h"
#include "engine/snapshots/clip_tags.h"

namespace timbrel::app {

/// What people call clips of the run that is shown, kept in its folder. GUI thread.
class ClipTagging final : public QObject {
    Q_OBJECT

public:
    /// `errands` must outlive the last answer.
    explicit ClipTagging(Errands& errands, QObject* parent = nullptr);

    /// Answered by changed(). Empty for a run that has no folder yet.
    void open(const std::filesystem::path& run);
    /// Of the run that is open, or just got its folder. An empty tag takes those of the clips away.
    void tag(const std::filesystem::path& run, const QString& tag, const QStringList& clipIds);

Q_SIGNALS:
    void changed(const timbrel::snapshots::ClipTags& tags);
    void failed(const QString& why);

private:
    using Change = std::function<void(snapshots::ClipTags& tags)>; ///< none reads only
    void ask(const std::filesystem::path& run, std::string title, Change change);

    Errands& m_errands;
    std::filesystem::path m_run; ///< empty while none is shown
};

} // namespace timbrel::app
