// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/level_meter.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr double kFloorDb = -48.0;
constexpr double kLoudDb = -6.0; // above it the meter warns
constexpr int kSteps = 16;
constexpr int kGap = 2;

} // namespace

LevelMeter::LevelMeter(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Level"));
    setToolTip(tr("Level of what is playing, from %1 dB to full scale").arg(kFloorDb));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelMeter::setPeak(float peak)
{
    if (std::abs(peak - m_peak) > 1e-4F) {
        m_peak = peak;
        update();
    }
}

QSize LevelMeter::sizeHint() const
{
    return {96, 8};
}

void LevelMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Swatches& colors = swatches(*this);
    const double decibels = 20.0 * std::log10(std::max(m_peak, 1e-6F));
    const double step = static_cast<double>(width() + kGap) / kSteps;
    for (int i = 0; i < kSteps; ++i) {
        const double from = kFloorDb * (1.0 - static_cast<double>(i) / kSteps);
        const QColor lit = from >= kLoudDb ? colors.warning : colors.accent;
        painter.fillRect(
            QRectF(i * step, 0.0, step - kGap, height()), decibels > from ? lit : colors.raised);
    }
}

} // namespace timbrel::widgets
