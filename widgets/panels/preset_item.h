// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "widgets/panels/preset_picture.h"

namespace timbrel::widgets {

/// A ready experiment to begin with.
struct PresetItem {
    QString id;
    QString label;
    QString help{}; ///< a few sentences
    PresetLook look{};
};

} // namespace timbrel::widgets
