// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QScrollArea>

#include "engine/snapshots/finding.h"

class QVBoxLayout;

namespace timbrel::widgets {

/// Findings one below the other, under a heading for each severity, in the order given.
class FindingsView final : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

    void setFindings(const std::vector<snapshots::Finding>& findings, bool examined);

Q_SIGNALS:
    void settingRequested(const timbrel::snapshots::SuggestedSetting& setting);

private:
    QVBoxLayout* m_cards;
};

} // namespace timbrel::widgets
