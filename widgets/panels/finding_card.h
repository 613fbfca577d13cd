// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "engine/snapshots/finding.h"

class QLabel;
class QToolButton;

namespace timbrel::widgets {

/// One finding about a corpus: what it is, why it matters, what can be done, and a button that does
/// it where a setting can.
class FindingCard final : public QFrame {
    Q_OBJECT

public:
    explicit FindingCard(snapshots::Finding finding, QWidget* parent = nullptr);

    [[nodiscard]] const snapshots::Finding& finding() const { return m_finding; }

Q_SIGNALS:
    void settingRequested(const timbrel::snapshots::SuggestedSetting& setting);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawMark();
    void showSubjects(bool all);

    snapshots::Finding m_finding;
    QLabel* m_mark;
    QLabel* m_subjects;
    QToolButton* m_more; ///< null where every subject is shown anyway
};

} // namespace timbrel::widgets
