// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <string>

#include <QObject>

#include "app/bridge/errands.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/snapshots/clip_view.h"

namespace timbrel::app {

/// Clips that a mouse passes over: their picture and sound as they were recorded, as a run makes
/// them again, or as a class plays them. What was seen lately is answered at once; what a run
/// makes, until it has another checkpoint. On a worker of its own, with a network of its own from
/// when one is needed. GUI thread.
class ClipGlimpses final : public QObject {
    Q_OBJECT

public:
    ClipGlimpses(experiments::Places places, std::shared_ptr<const params::Schema> schema,
        QObject* parent = nullptr);

    /// Takes the place of what is not answered yet; answered by ready() or failed().
    void request(const std::filesystem::path& run, const std::string& clipId,
        snapshots::LaneRole role, const std::string& className);

Q_SIGNALS:
    /// A view of one lane, with its sound.
    void ready(std::shared_ptr<const timbrel::snapshots::ClipView> view);
    void failed(const QString& why);

private:
    struct Room; ///< what the worker has open

    struct Kept {
        std::string key;
        std::shared_ptr<const snapshots::ClipView> view;
    };
    void keep(std::string key, std::shared_ptr<const snapshots::ClipView> view);

    experiments::Places m_places;
    std::shared_ptr<const params::Schema> m_schema;
    std::shared_ptr<Room> m_room; ///< touched by the worker only
    std::deque<Kept> m_kept; ///< the newest last
    std::shared_ptr<Errand> m_pending;
    Errands m_errands; ///< ends first
};

} // namespace timbrel::app
