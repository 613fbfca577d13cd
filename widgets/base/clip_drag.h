// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMimeData;

namespace timbrel::widgets {

/// Clips on their way from one panel to another, as `application/x-timbrel-clips`: UTF-8, one id a
/// line, of a clip ("heldout/piano/phrase_0912.flac@128") or of a recording, of which the first
/// clip is meant. Whoever shows clips may let them be dragged so; the transfer grid takes them.
inline constexpr const char* kClipMime = "application/x-timbrel-clips";

/// To be given to a QDrag, or returned by a model's mimeData().
[[nodiscard]] QMimeData* makeClipData(const QStringList& ids);

/// Empty where there are none.
[[nodiscard]] QStringList clipsIn(const QMimeData& data);

} // namespace timbrel::widgets
