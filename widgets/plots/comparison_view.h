// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QImage>
#include <QStringList>
#include <QWidget>

#include "engine/snapshots/run_comparison.h"

namespace timbrel::widgets {

/// One transfer as two models make it, side by side: both in one range of decibels, their
/// difference in red (the second has more) and blue, and the truth where it is known. GUI thread.
class ComparisonView final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// `titles` stand above the pictures: of both models, the difference and the truth.
    void setTransfer(const snapshots::ComparedTransfer& transfer, const QStringList& titles);
    void clear();

    [[nodiscard]] int pictureCount() const { return static_cast<int>(m_images.size()); }
    [[nodiscard]] const QImage& image(int picture) const; ///< one pixel for each band and frame
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawFrequencies(QPainter& painter, const QRect& area) const;

    std::vector<float> m_bandHz;
    std::vector<QImage> m_images;
    QStringList m_titles;
};

} // namespace timbrel::widgets
