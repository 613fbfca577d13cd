// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/hint.h"

#include <QLabel>

namespace timbrel::widgets {

QLabel* makeHint(QWidget* parent)
{
    auto* hint = new QLabel(parent);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(16);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

} // namespace timbrel::widgets
