// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include "engine/snapshots/model_graph.h"

class QFont;
class QWidget;

namespace timbrel::widgets {

/// What stands in a box, from above; later lines are quiet.
struct ModelBoxText {
    QString title;
    QString detail; ///< which network, how much noise; may be empty
    QString numbers; ///< how many parameters; may be empty
};
[[nodiscard]] ModelBoxText modelBoxText(const snapshots::ModelBox& box);

/// What flows out of a box, beside its arrows: "16 × 16"; empty where the box says it or nobody
/// wonders.
[[nodiscard]] QString modelArrowText(const snapshots::ModelBox& from);

/// Where boxes and arrows of a model's picture stand, in pixels at its natural size.
struct ModelLayout {
    struct Arrow {
        QPainterPath path; ///< from box to box
        QPointF labelPlace; ///< middle of what is written on it
        bool hasLabel = false; ///< of several arrows out of a box one is labelled
    };

    std::vector<QRectF> boxes;
    std::vector<Arrow> arrows;
    QSizeF size;
};

/// With the fonts of `widget`, from left to right or, where its language is read so, from right to
/// left.
[[nodiscard]] ModelLayout layOutModel(const snapshots::ModelGraph& graph, const QWidget& widget);

/// Of a box's title; the other lines are in the small font.
[[nodiscard]] QFont modelTitleFont(const QWidget& widget);

} // namespace timbrel::widgets
