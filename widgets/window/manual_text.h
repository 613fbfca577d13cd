// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace timbrel::widgets {

/// The folder of the guide in the first of the user's languages that has one; English otherwise.
[[nodiscard]] QString manualFolder();

/// All chapters of a folder as Markdown, in the order of their files' names.
[[nodiscard]] QString manualText(const QString& folder);

/// What the guide says first of a section, and what is good, bad or wrong to conclude there, as
/// Markdown: its first paragraph, and the first that begins in bold. Empty where there is no such
/// section.
[[nodiscard]] QString explanationOf(const QString& manual, const QString& heading);

} // namespace timbrel::widgets
