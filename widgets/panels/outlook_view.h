// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "engine/snapshots/run_outlook.h"

class QLabel;
class QToolButton;

namespace timbrel::widgets {

/// What training will cost in time, memory and disk, each with where that is known from, and a
/// button that measures what is not known.
class OutlookView final : public QWidget {
    Q_OBJECT

public:
    explicit OutlookView(QWidget* parent = nullptr);

    void setOutlook(const snapshots::RunOutlook& outlook);
    void setMeasuring(bool measuring);
    void setMeasurable(bool measurable); ///< off while something trains
    void retranslate();

Q_SIGNALS:
    void measureRequested();
    void stopRequested();

private:
    snapshots::RunOutlook m_outlook;
    bool m_measuring = false;
    QLabel* m_text;
    QToolButton* m_measure;
};

} // namespace timbrel::widgets
