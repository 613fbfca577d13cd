// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/bridge/errands.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/clip_view.h"

namespace timbrel::app {

/// Makes what is looked at heard. Every request returns at once; a new one takes the place of
/// whatever is not answered yet. Sounds heard lately are kept.
class Auditions final : public QObject {
    Q_OBJECT

public:
    /// `errands` must outlive the last answer.
    Auditions(
        std::shared_ptr<const params::Schema> schema, Errands& errands, QObject* parent = nullptr);

    /// Where the lanes of a clip come from.
    struct Origins {
        std::filesystem::path run; ///< whose clip it is; may lie anywhere
        std::filesystem::path others; ///< the folder of the runs that made other lanes of it
    };
    /// Renders lanes of a run's clip in the order given; each is answered by rendered().
    void requestLanes(const Origins& from, const std::shared_ptr<const snapshots::ClipView>& view,
        const std::vector<std::size_t>& lanes);
    /// A clip's recording; answered by viewReady().
    void requestOriginal(const std::filesystem::path& run, const std::string& clipId);
    /// A file of a corpus, its first minutes, drawn as `experiment` would; answered by viewReady().
    void requestRecording(const std::filesystem::path& file, const std::string& className,
        const params::Experiment& experiment);

Q_SIGNALS:
    void rendered(std::shared_ptr<const timbrel::snapshots::ClipView> view, std::size_t lane,
        std::shared_ptr<const timbrel::Sound> sound);
    void viewReady(std::shared_ptr<const timbrel::snapshots::ClipView> view);
    void notRecorded(const QString& why); ///< a picture is heard in place of a recording
    void failed(const QString& why);

private:
    struct Room; ///< what the worker has open

    struct Kept {
        std::string key;
        std::shared_ptr<const Sound> sound;
    };

    void dropAll();
    void tell(const Error& error);
    void keep(std::string key, std::shared_ptr<const Sound> sound);
    [[nodiscard]] std::shared_ptr<const Sound> kept(const std::string& key) const;
    [[nodiscard]] Errands::Work laneWork(
        const Origins& from, std::shared_ptr<const snapshots::ClipView> view, std::size_t lane);

    std::shared_ptr<const params::Schema> m_schema;
    Errands& m_errands;
    std::shared_ptr<Room> m_room; ///< touched by the worker only
    std::vector<std::shared_ptr<Errand>> m_pending;
    std::deque<Kept> m_kept; ///< the newest last
};

} // namespace timbrel::app
