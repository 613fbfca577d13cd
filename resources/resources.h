// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace timbrel::resources {

/// The bytes of a file that the program carries inside itself, such as "styles/colors.json".
/// Asserts that it is there: only a mistake in the build can leave it out.
[[nodiscard]] QByteArray read(const QString& path);

} // namespace timbrel::resources
