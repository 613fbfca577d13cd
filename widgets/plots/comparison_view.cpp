// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/comparison_view.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QLocale>
#include <QPainter>

#include "widgets/base/spectrogram_image.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"
#include "widgets/plots/axis.h"

namespace timbrel::widgets {
namespace {

constexpr int kLeft = 36; // frequencies
constexpr int kGap = 6;
constexpr int kSpace = 4; // between a title and its picture
constexpr int kTickApart = 14; // pixels between labels at least

QImage differenceImage(const Matrix& more)
{
    QImage image(static_cast<int>(more.columns), static_cast<int>(more.rows), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto row = more.row(more.rows - 1 - static_cast<std::size_t>(y));
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, snapshots::differenceColor(row[static_cast<std::size_t>(x)]));
        }
    }
    return image;
}

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent)
{
}

void ComparisonView::setTransfer(
    const snapshots::ComparedTransfer& transfer, const QStringList& titles)
{
    const auto& first = transfer.made[0];
    const DecibelRange range{first.floorDb, first.ceilingDb};
    m_bandHz = first.bandHz;
    m_images.clear();
    for (const auto& made : transfer.made) {
        m_images.push_back(spectrogramImage(made, ColorMap::magma(), range));
    }
    const Matrix more = snapshots::difference(transfer);
    m_images.push_back(differenceImage(more));
    m_levels = {levelsOf(transfer.made[0].decibels), levelsOf(transfer.made[1].decibels),
        levelsOf(more)};
    if (transfer.truth) {
        m_images.push_back(spectrogramImage(*transfer.truth, ColorMap::magma(), range));
        m_levels.push_back(levelsOf(transfer.truth->decibels));
    }
    m_titles = titles;
    update();
    tellReaders(*this);
}

void ComparisonView::clear()
{
    m_images.clear();
    m_levels.clear();
    update();
}

ComparisonView::Levels ComparisonView::levelsOf(const Matrix& decibels)
{
    const auto [least, greatest] = std::ranges::minmax(decibels.values);
    const double sum = std::accumulate(decibels.values.begin(), decibels.values.end(), 0.0);
    return {static_cast<float>(sum / static_cast<double>(decibels.values.size())), least, greatest};
}

QString ComparisonView::summary() const
{
    return m_levels.empty() ? tr("No pictures yet")
                            : tr("One transfer as two models make it: %1")
                                  .arg(m_titles.join(QStringLiteral(", ")));
}

QStringList ComparisonView::columnNames() const
{
    return {tr("Mean level"), tr("Least"), tr("Greatest")};
}

int ComparisonView::rows() const
{
    return static_cast<int>(m_levels.size());
}

QString ComparisonView::rowName(int row) const
{
    return m_titles.value(row);
}

QString ComparisonView::cell(int row, int column) const
{
    const Levels& levels = m_levels[static_cast<std::size_t>(row)];
    const float shown = column == 0 ? levels.mean : column == 1 ? levels.least : levels.greatest;
    return tr("%1 dB").arg(QLocale().toString(static_cast<double>(shown), 'f', 1));
}

const QImage& ComparisonView::image(int picture) const
{
    return m_images[static_cast<std::size_t>(picture)];
}

QSize ComparisonView::minimumSizeHint() const
{
    return {240, 80};
}

void ComparisonView::paintEvent(QPaintEvent* /*event*/)
{
    if (m_images.empty()) {
        return;
    }
    QPainter painter(this);
    const Swatches& colors = swatches(*this);
    const int top = fontMetrics().height() + kSpace;
    const int count = pictureCount();
    const int side = (width() - kLeft - (count - 1) * kGap) / count;
    for (int i = 0; i < count; ++i) {
        const QRect area(kLeft + i * (side + kGap), top, side, height() - top - kSpace);
        painter.setPen(i < 2 ? colors.seriesAt(static_cast<std::size_t>(i)) : colors.text);
        painter.drawText(area.left(), fontMetrics().ascent(),
            fontMetrics().elidedText(m_titles.value(i), Qt::ElideMiddle, side));
        painter.drawImage(area, image(i));
        painter.setPen(colors.border);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
        if (i == 0) {
            drawFrequencies(painter, area);
        }
    }
}

void ComparisonView::drawFrequencies(QPainter& painter, const QRect& area) const
{
    painter.setPen(swatches(*this).quiet);
    int last = area.bottom() + kTickApart;
    for (const double hertz : frequencyTicks(m_bandHz)) {
        const int y = area.bottom()
            - static_cast<int>(std::lround(bandPosition(m_bandHz, hertz) * area.height()));
        if (last - y < kTickApart) {
            continue;
        }
        last = y;
        painter.drawLine(area.left() - 3, y, area.left(), y);
        painter.drawText(QRect(0, y - kTickApart, area.left() - 5, 2 * kTickApart),
            Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter, hertzText(hertz));
    }
}

} // namespace timbrel::widgets
