// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "widgets/base/readable_plot.h"

class QCPAxis;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace timbrel::widgets {

class DrawnCurve;

/// Curves over steps, or over whatever the axis is named. Every point is kept: zoomed out, the
/// least and the greatest value of each pixel column are drawn, so no spike is lost; the raw values
/// stay faintly visible behind smoothed ones. The view follows growing curves until a person zooms
/// or drags; a double click, or Home, lets it follow again. Plus and minus zoom, with Shift the
/// steps alone, as the wheel does. A million points are panned as smoothly as a thousand.
class CurvePlot final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    /// A new curve in the theme's `series`-th colour; `dash` 0 is solid. Answers its index.
    int addCurve(std::size_t series, int dash);
    /// Points in rising order of steps. Drawn with the next update of the screen.
    void append(int curve, const std::vector<double>& steps, const std::vector<double>& values);
    void setCurveVisible(int curve, bool visible);
    void setCurveName(int curve, const QString& name); ///< for whoever cannot see its colour
    void clear();

    void setAxisNames(const QString& steps, const QString& values); ///< "step" and none without
    void setLogarithmic(bool logarithmic); ///< the value axis; values up to 0 are left out
    void setStepsLogarithmic(bool logarithmic); ///< the other axis; it begins after 0
    void setStepsNamed(bool named); ///< not where another plot below has the same axis
    void setSmoothing(double weight); ///< of the past, in [0, 1); 0 shows the raw curve alone
    void setCursorStep(double step); ///< the step that all panels show; negative for none
    void setPointedStep(
        double step); ///< that the mouse is at, here or elsewhere; negative for none
    void followAll(); ///< shows all points, and those to come
    /// Shows these steps and what values there are in them, as if a person had zoomed.
    void showSteps(double first, double last);

    /// The least and the greatest step, and value, that are shown; none while all are followed.
    [[nodiscard]] std::vector<double> shownPart() const;
    void showPart(const std::vector<double>& part); ///< as shownPart() told it

    [[nodiscard]] int curveCount() const;
    [[nodiscard]] std::size_t pointCount(int curve) const;
    [[nodiscard]] bool isFollowing() const { return m_following; } ///< nobody has zoomed
    [[nodiscard]] std::pair<double, double> shownSteps() const;
    [[nodiscard]] double valueAt(int curve, double step) const; ///< NaN where there is none
    [[nodiscard]] double lastValue(int curve) const; ///< smoothed; NaN when empty

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;

Q_SIGNALS:
    void hovered(double step); ///< negative when the mouse leaves
    void zoomed(double first, double last); ///< a person chose which steps to see
    void unzoomed(); ///< a person wants to see all of them again
    void shownPartChanged();

protected:
    void paintEvent(QPaintEvent* event) override; ///< the frame of the focus
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Of the points of a curve that has some.
    struct CurveFacts {
        bool visible = false;
        double first = 0.0; ///< step
        double last = 0.0;
        double least = 0.0; ///< value; NaN where none is finite
        double greatest = 0.0;
    };

    [[nodiscard]] CurveFacts factsOf(int curve) const;
    [[nodiscard]] std::vector<int> shownCurves() const;
    void makeKeys();
    void dress(); ///< takes the theme's colours
    void setScale(QCPAxis& axis, bool logarithmic);
    void fit();
    void fitValues(double first, double last);
    void zoom(double factor, bool both);
    void tellZoom(); ///< after a person has zoomed
    void tellStepZoom(); ///< the same of the steps alone: the values follow
    void replot();

    QCustomPlot* m_plot;
    QCPItemStraightLine* m_cursor;
    QCPItemStraightLine* m_pointer;
    QCPItemText* m_pointed; ///< the step that the pointer is at
    std::vector<std::unique_ptr<DrawnCurve>> m_curves;
    QStringList m_names; ///< of the curves
    QString m_stepsName; ///< empty: "step", in the user's language
    double m_smoothing = 0.0;
    bool m_stepsNamed = true;
    bool m_following = true;
};

} // namespace timbrel::widgets
