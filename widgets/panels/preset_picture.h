// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace timbrel::widgets {

/// What of an experiment can be seen at a glance.
struct PresetLook {
    QString representation{}; ///< ids of the catalogs
    QString method{};
    bool adversarial = false; ///< a critic takes part
};

/// A phrase of three instruments as the experiment's representation would show it: its axis of
/// pitch, a channel of phase beside or below the levels, hues where frequency is one.
[[nodiscard]] QImage presetPicture(const PresetLook& look, QSize size);

} // namespace timbrel::widgets
