// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "engine/base/result.h"

class QWidget;

namespace timbrel::widgets {

/// What `savePicture` can write, as a file dialog wants it.
[[nodiscard]] QString pictureFilter();

/// Writes what the widget shows as PNG (at twice the size on screen), SVG or PDF, by the ending of
/// `path`.
[[nodiscard]] Result<> savePicture(QWidget& widget, const QString& path);

} // namespace timbrel::widgets
