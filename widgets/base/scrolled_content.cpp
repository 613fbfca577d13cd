// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/scrolled_content.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace timbrel::widgets {
namespace {

constexpr QSize kLeast{120, 72}; // enough to see that there is more

QSize leastOf(const QWidget& content)
{
    return content.minimumSizeHint().expandedTo(content.minimumSize()).expandedTo({0, 0});
}

/// Lines of text that are broken need more height where there is less width.
int leastHeight(const QWidget& content, int width)
{
    const auto* layout = content.layout();
    if (layout != nullptr) {
        return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : 0;
    }
    return content.hasHeightForWidth() ? content.heightForWidth(width) : 0;
}

} // namespace

ScrolledContent::ScrolledContent(QWidget* content)
    : QScrollArea(content->parentWidget())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and comes into sight by that
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->installEventFilter(this);
    // Qt's own area does so only for what is reached from within it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (now != nullptr && widget()->isAncestorOf(now)) {
            ensureWidgetVisible(now);
        }
    });
}

QSize ScrolledContent::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrolledContent::minimumSizeHint() const
{
    const QSize least = leastOf(*widget());
    QSize size = least.boundedTo(kLeast);
    if (least.width() > width()) { // of what is low already nothing is hidden by its bar
        size.rheight() += horizontalScrollBar()->sizeHint().height();
    }
    return size;
}

void ScrolledContent::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // a bar comes or goes
    }
    fit();
}

bool ScrolledContent::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return handled;
}

void ScrolledContent::fit()
{
    const QSize least = leastOf(*widget());
    QSize room = maximumViewportSize();
    if (std::max(least.height(), leastHeight(*widget(), room.width())) > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    }
    if (least.width() > room.width()) {
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    }
    QSize size = room.expandedTo(least);
    size.setHeight(std::max(size.height(), leastHeight(*widget(), size.width())));
    widget()->resize(size);
}

} // namespace timbrel::widgets
