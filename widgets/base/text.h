// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "engine/base/sentence.h"
#include "engine/snapshots/run_status.h"

namespace timbrel::widgets {

/// UTF-8 of the engine as Qt's text.
[[nodiscard]] QString toQString(std::string_view utf8);

/// A sentence of the engine in the user's language, its numbers as the locale writes them. Any
/// thread.
[[nodiscard]] QString toQString(const Sentence& sentence);

/// A label or help sentence that the engine's catalogs hold in English, in the user's language.
[[nodiscard]] QString catalogText(const std::string& english);

/// The name of a curve, "validation/transfer_error", for people: "transfer error".
[[nodiscard]] QString curveText(std::string_view name);

/// "0:01.2": a place in a sound.
[[nodiscard]] QString positionText(double seconds);

/// "45 s", "12 min", "3.2 h": how long something is, roughly.
[[nodiscard]] QString durationText(double seconds);

/// "running", "stopped": in the user's language.
[[nodiscard]] QString runStateText(snapshots::RunState state);

/// "1,240" in the user's locale.
[[nodiscard]] QString countText(qint64 count);

/// "250", "4k": a frequency on an axis, in Hz.
[[nodiscard]] QString hertzText(double hertz);

} // namespace timbrel::widgets
