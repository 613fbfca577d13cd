// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/kept_sound.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// "★★★☆☆"
[[nodiscard]] QString starsText(int stars);

/// What was kept while listening.
class KeptSoundModel final : public TableModel<snapshots::KeptSound> {
    Q_DECLARE_TR_FUNCTIONS(KeptSoundModel)

public:
    explicit KeptSoundModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant toolTip(const snapshots::KeptSound& sound) const override;
};

} // namespace timbrel::widgets
