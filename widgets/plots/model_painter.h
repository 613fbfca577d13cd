// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "widgets/plots/model_layout.h"

class QPainter;
class QWidget;

namespace timbrel::widgets {

/// What a model's picture shows of it.
struct ModelScene {
    const snapshots::ModelGraph& graph;
    const ModelLayout& layout;
    const snapshots::ModelStage* stage; ///< null for everything there is
    const std::vector<std::size_t>& chosen; ///< boxes

    [[nodiscard]] bool takesPart(std::size_t box) const;
    [[nodiscard]] bool flows(std::size_t arrow) const;
    [[nodiscard]] bool learns(std::size_t box) const; ///< in a stage
};

/// Draws it at its natural size, in the colours and fonts of `widget`.
void drawModel(QPainter& painter, const QWidget& widget, const ModelScene& scene);

} // namespace timbrel::widgets
