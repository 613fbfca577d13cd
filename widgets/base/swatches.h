// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include <QColor>
#include <QList>
#include <QStringList>

class QFont;
class QWidget;

namespace timbrel::widgets {

enum class Scheme { Light, Dark, Contrast };

/// The colours of one scheme, for widgets that paint themselves. Everything but `series` is quiet:
/// colour belongs to the data.
struct Swatches {
    QColor window; ///< behind panels
    QColor surface; ///< of panels
    QColor raised; ///< tracks, hovered things
    QColor border;
    QColor text;
    QColor quiet; ///< secondary text, axes
    QColor accent; ///< focus, selection, the playhead
    QColor onAccent; ///< text on the accent
    QColor tint; ///< the accent, faintly: selected rows
    QColor warning;
    QColor error;
    QColor good;
    QList<QColor> series; ///< classes and curves

    /// The colour of the `index`-th class or curve; they repeat when there are too many.
    [[nodiscard]] QColor seriesAt(std::size_t index) const;
};

/// Sizes of type in points; the families in order of preference, all with tabular figures.
struct TypeScale {
    QStringList families;
    double body = 0.0;
    double small = 0.0;
    double title = 0.0;
};

/// Read once from resources/styles/colors.json.
[[nodiscard]] const Swatches& swatches(Scheme scheme);
[[nodiscard]] const TypeScale& typeScale();

/// The colours of the scheme that `widget` is shown in.
[[nodiscard]] const Swatches& swatches(const QWidget& widget);

/// The widget's font in the size of axis labels and captions.
[[nodiscard]] QFont smallFont(const QWidget& widget);

} // namespace timbrel::widgets
