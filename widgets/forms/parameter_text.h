// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "engine/params/parameter.h"

namespace timbrel::widgets {

/// "Use a whole number from 1 to 512.": what a person may enter, in the user's language.
[[nodiscard]] QString remedyText(const params::Parameter& parameter);

/// "1 to 512 clips; default 64": range, unit and default.
[[nodiscard]] QString rangeText(const params::Parameter& parameter);

/// A value as an editor shows it. Numbers are written as the locale writes them; names are set
/// apart by ", ".
[[nodiscard]] QString valueText(const params::Value& value);

/// What a person typed, as files and the command line take it: numbers as the locale writes them,
/// or with a decimal point.
[[nodiscard]] QString plainText(const params::Parameter& parameter, const QString& typed);

} // namespace timbrel::widgets
