// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "engine/snapshots/corpus_summary.h"
#include "widgets/models/table_model.h"

namespace timbrel::widgets {

/// The classes of a corpus, counted.
class ClassModel final : public TableModel<snapshots::ClassSummary> {
    Q_DECLARE_TR_FUNCTIONS(ClassModel)

public:
    explicit ClassModel(QObject* parent = nullptr);
};

} // namespace timbrel::widgets
