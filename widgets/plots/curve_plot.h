// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QStringList>
#include <QWidget>

#include "widgets/base/readable_plot.h"

class QCPItemStraightLine;
class QCustomPlot;

namespace timbrel::widgets {

class Curve;

/// Curves over steps, or over whatever the axis is named. Every point is kept: zoomed out, the
/// least and the greatest value of each pixel column are drawn, so no spike is lost; the raw values
/// stay faintly visible behind smoothed ones. The view follows growing curves until a person zooms
/// or drags; a double click, or Home, lets it follow again. Plus and minus zoom.
class CurvePlot final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    /// A new curve in the theme's `series`-th colour; `dash` 0 is solid. Answers its index.
    int addCurve(std::size_t series, int dash);
    /// Points in rising order of steps. Drawn with the next update of the screen.
    void append(int curve, const QList<double>& steps, const QList<double>& values);
    void setCurveVisible(int curve, bool visible);
    void setCurveName(int curve, const QString& name); ///< for whoever cannot see its colour
    void clear();

    void setAxisNames(const QString& steps, const QString& values); ///< "step" and none without
    void setLogarithmic(bool logarithmic); ///< the value axis; values up to 0 are left out
    void setSmoothing(double weight); ///< of the past, in [0, 1); 0 shows the raw curve alone
    void setCursorStep(double step); ///< the step that all panels show; negative for none
    void followAll(); ///< shows all points, and those to come

    [[nodiscard]] int curveCount() const;
    [[nodiscard]] qsizetype pointCount(int curve) const;
    [[nodiscard]] double valueAt(int curve, double step) const; ///< NaN where there is none
    [[nodiscard]] double lastValue(int curve) const; ///< smoothed; NaN when empty

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;

Q_SIGNALS:
    void hovered(double step); ///< negative when the mouse leaves

protected:
    void paintEvent(QPaintEvent* event) override; ///< the frame of the focus
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Of the points of a curve that has some.
    struct CurveFacts {
        bool visible = false;
        double first = 0.0; ///< step
        double last = 0.0;
        double least = 0.0; ///< value
        double greatest = 0.0;
    };

    [[nodiscard]] CurveFacts factsOf(int curve) const;
    [[nodiscard]] std::vector<int> shownCurves() const;
    void makeKeys();
    void dress(); ///< takes the theme's colours
    void fit();
    void zoom(double factor);
    void replot();

    QCustomPlot* m_plot;
    QCPItemStraightLine* m_cursor;
    QCPItemStraightLine* m_pointer;
    std::vector<std::unique_ptr<Curve>> m_curves;
    QStringList m_names; ///< of the curves
    QString m_stepsName; ///< empty: "step", in the user's language
    double m_smoothing = 0.0;
    bool m_following = true;
};

} // namespace timbrel::widgets
