// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/sound.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

enum class LaneRole { Input, Reconstruction, Transfer, Truth };

/// One version of a clip: its picture and, once rendered, its sound.
struct Lane {
    LaneRole role = LaneRole::Input;
    std::string label; ///< "input", "→ violin"
    Spectrogram picture;
    std::shared_ptr<const Sound> sound; ///< null until it is rendered
    std::string className{}; ///< who plays
    std::optional<Stamp> madeBy{}; ///< the run and step, where they are others than the view's
};

/// The versions of one clip that are looked at and heard against each other, on one time axis.
struct ClipView {
    Stamp stamp;
    std::string clipId;
    std::string title; ///< "phrase 0912 · piano → violin"
    std::vector<Lane> lanes;
};

} // namespace timbrel::snapshots
