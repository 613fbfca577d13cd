// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLabel;
class QWidget;

namespace timbrel::widgets {

/// A quiet sentence in the middle of an empty place: what to do next.
[[nodiscard]] QLabel* makeHint(QWidget* parent);

} // namespace timbrel::widgets
