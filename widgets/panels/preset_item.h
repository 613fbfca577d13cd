// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include <QString>

#include "widgets/panels/preset_picture.h"

namespace timbrel::widgets {

/// A ready experiment to begin with.
struct PresetItem {
    QString id;
    std::string label; ///< this and the help as the catalog has them: translated where shown
    std::string help{}; ///< a few sentences
    PresetLook look{};
};

} // namespace timbrel::widgets
