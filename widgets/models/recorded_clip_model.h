// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/recording.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// The clips that were recorded into a corpus.
class RecordedClipModel final : public TableModel<snapshots::RecordedClip> {
    Q_DECLARE_TR_FUNCTIONS(RecordedClipModel)

public:
    explicit RecordedClipModel(QObject* parent = nullptr);
};

} // namespace timbrel::widgets
