// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include "engine/base/matrix.h"
#include "widgets/base/readable_plot.h"

namespace timbrel::widgets {

/// A number for each pair of classes, as colours with the numbers on them: rows for who played,
/// columns for who is to play. Pairs that are not a number stay empty. GUI thread.
class PairMatrixView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    enum class Numbers { Percent, Decimal };

    explicit PairMatrixView(QWidget* parent = nullptr);

    /// `values` is [classes, classes]. In percent colours reach from 0 to 1, else from the smallest
    /// value to the largest.
    void setPairs(const QStringList& classes, const Matrix& values, Numbers numbers);
    /// What stands in a cell; empty where there is nothing.
    [[nodiscard]] QString cellText(std::size_t row, std::size_t column) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawNames(QPainter& painter, const QRectF& cells) const;
    void drawCells(QPainter& painter, const QRectF& cells) const;

    QStringList m_classes;
    Matrix m_values;
    Numbers m_numbers = Numbers::Percent;
};

} // namespace timbrel::widgets
