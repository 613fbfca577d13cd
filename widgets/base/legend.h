// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include <QWidget>

#include "widgets/base/readable_plot.h"

namespace timbrel::widgets {

/// Names beside their colours, flowing over as many lines as they need. Where it is switchable, a
/// click or Space turns an entry off and on; arrows move between entries.
class Legend final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    struct Entry {
        QString label;
        std::size_t series = 0; ///< which colour of the theme
        QString value; ///< a number that changes, beside the label; may be empty
        bool on = true;
    };

    explicit Legend(QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    void setEntries(std::vector<Entry> entries);
    void setSwitchable(bool switchable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] int currentRow() const override { return m_switchable ? m_current : -1; }

Q_SIGNALS:
    void switched(int index, bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> placed(int width) const; ///< where each entry stands
    void makeKeys();
    void goTo(int index);
    void toggle(int index);

    std::vector<Entry> m_entries;
    bool m_switchable = false;
    int m_current = 0; ///< of the keyboard
};

} // namespace timbrel::widgets
