// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace timbrel::widgets {

/// The user's guide: its sections at the left, its text at the right, a search above them. GUI
/// thread.
class ManualWindow final : public QWidget {
    Q_OBJECT

public:
    /// `folder` holds the guide as Markdown, a file for each chapter, in the order of their names.
    explicit ManualWindow(const QString& folder, QWidget* parent = nullptr);

    /// The headings of the guide, in their order.
    [[nodiscard]] QStringList sections() const;
    /// Scrolls to the section of that heading; false, and no change, if there is none.
    bool openSection(const QString& heading);

protected:
    void changeEvent(QEvent* event) override;

private:
    void listSections();
    void find(bool backwards);
    void retranslate();

    QLineEdit* m_search;
    QListWidget* m_sections;
    QTextBrowser* m_text;
};

} // namespace timbrel::widgets
