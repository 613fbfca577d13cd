// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <QObject>

#include "app/bridge/errands.h"
#include "engine/listening/listening_list.h"
#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/kept_sound.h"

namespace timbrel::app {

/// The listening list as the window sees it: every change is written beside the window, in order,
/// and answered by changed() or failed(). GUI thread.
class KeptSounds final : public QObject {
    Q_OBJECT

public:
    /// `errands` must outlive the last answer.
    KeptSounds(std::filesystem::path folder, Errands& errands, QObject* parent = nullptr);

    void load();
    /// A lane without sound is not kept.
    void keep(const snapshots::ClipView& view, std::size_t lane);
    void describe(const QString& id, int stars, const QString& note);
    void remove(const QString& id);
    void restore(); ///< what was removed last
    void exportTo(const QString& folder); ///< answered by exported() or failed()

    [[nodiscard]] std::filesystem::path soundFile(const QString& id) const;

Q_SIGNALS:
    void changed(std::shared_ptr<const timbrel::snapshots::KeptSounds> sounds);
    void keptOne(); ///< after changed()
    void exported(const QString& folder);
    void failed(const QString& why);

private:
    using Change = std::function<Result<snapshots::KeptSounds>(listening::ListeningList&)>;

    void ask(const char* title, Change change, void (KeptSounds::*then)() = nullptr);

    std::filesystem::path m_folder;
    Errands& m_errands;
};

} // namespace timbrel::app
