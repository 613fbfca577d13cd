// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QImage>
#include <QStringList>
#include <QWidget>

#include "engine/snapshots/run_comparison.h"
#include "widgets/base/readable_plot.h"

namespace timbrel::widgets {

/// One transfer as two models make it, side by side: both in one range of decibels, their
/// difference in red (the second has more) and blue, and the truth where it is known. GUI thread.
class ComparisonView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// `titles` stand above the pictures: of both models, the difference and the truth.
    void setTransfer(const snapshots::ComparedTransfer& transfer, const QStringList& titles);
    void clear();

    [[nodiscard]] int pictureCount() const { return static_cast<int>(m_images.size()); }
    [[nodiscard]] const QImage& image(int picture) const; ///< one pixel for each band and frame
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Decibels of a picture, or of the difference.
    struct Levels {
        float mean = 0.0F;
        float least = 0.0F;
        float greatest = 0.0F;
    };

    void drawFrequencies(QPainter& painter, const QRect& area) const;
    [[nodiscard]] static Levels levelsOf(const Matrix& decibels);

    std::vector<float> m_bandHz;
    std::vector<Levels> m_levels; ///< of each picture
    std::vector<QImage> m_images;
    QStringList m_titles;
};

} // namespace timbrel::widgets
