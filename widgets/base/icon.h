// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace timbrel::widgets {

/// The icon of that name in resources/icons, drawn in the text colour of the application's palette
/// at any size, so it follows the theme by itself. Asserts that the icon exists.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace timbrel::widgets
