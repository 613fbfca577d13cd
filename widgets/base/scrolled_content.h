// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace timbrel::widgets {

/// A widget that is as large as its place, and scrolls where this is smaller than the least it can
/// do with: on a small screen, or where letters are large, nothing is cut off and no window grows
/// beyond the screen. Unlike in Qt's own area, what could be lower still does not begin to scroll.
class ScrolledContent final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrolledContent(QWidget* content); ///< takes ownership

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace timbrel::widgets
