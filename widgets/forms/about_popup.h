// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "engine/params/about.h"

namespace timbrel::widgets {

/// What something is, in a sentence, its equation and the paper it is from: on a card that a click
/// elsewhere, or Escape, takes away.
class AboutPopup final : public QFrame {
    Q_OBJECT

public:
    AboutPopup(
        const QString& title, const QString& help, const params::About& about, QWidget* parent);

    void showBelow(const QWidget& anchor); ///< and deletes itself once it is closed
};

} // namespace timbrel::widgets
