// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "engine/snapshots/log_line.h"

class QLabel;
class QStackedLayout;
class QTextBrowser;

namespace timbrel::widgets {

class MessageStrip;
class ScrolledContent;
class ViewKeeper;

/// A dockable view of snapshots. GUI thread.
///
/// A panel keeps the newest snapshot and draws it in refresh(), which runs only while the panel can
/// be seen; one that is hidden costs nothing. While there is nothing to draw it says what to do
/// next. Its title is its windowTitle(). Panels do not know each other: they take snapshots through
/// functions and speak through signals.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(QWidget* parent = nullptr);

    [[nodiscard]] QString message() const; ///< what the strip says; empty when it is closed
    /// Says what went wrong, here where it went wrong.
    void showMessage(snapshots::Severity severity, const QString& text);
    void clearMessage();
    /// The same of an error; an empty text takes the message back.
    void showProblem(const QString& problem);

    /// Where what is shown comes from, for the captions of pictures: "first-003, step 400, seed 1".
    void setOrigin(const QString& origin) { m_origin = origin; }
    /// What a person has turned here: a session keeps it and brings it back.
    [[nodiscard]] ViewKeeper& view() { return *m_view; }

    /// Tells below the content, in Markdown, what it shows; an empty text takes it back.
    void setExplanation(const QString& markdown);

Q_SIGNALS:
    void pictureSaved(const QString& file); ///< of what is shown

protected:
    /// Draws the newest snapshot and calls showContent(). Called when it is stale and visible.
    virtual void refresh() = 0;
    /// Sets every text; the panel calls it at the end of its constructor, the base on a change of
    /// language.
    virtual void retranslate() = 0;

    void setContent(QWidget* content); ///< takes ownership
    void setFigure(QWidget* figure); ///< what a picture shows, if not all of the content
    /// What a picture shows, for its caption; the title unless a panel knows more.
    [[nodiscard]] virtual QString subject() const;
    void setPlaceholder(const QString& whatToDoNext);
    void showContent(bool hasContent); ///< the content, or the placeholder
    void invalidate(); ///< something newer is there to draw

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void requestSavePicture();

    void draw();

    ViewKeeper* m_view;
    MessageStrip* m_strip;
    QLabel* m_placeholder;
    ScrolledContent* m_hint = nullptr; ///< has the placeholder
    QStackedLayout* m_stack;
    QTextBrowser* m_explanation = nullptr; ///< made when it is first needed
    QWidget* m_content = nullptr;
    ScrolledContent* m_scrolled = nullptr; ///< has the content
    QWidget* m_figure = nullptr;
    QString m_origin;
    QAction* m_savePicture; ///< in the menu of the right button
    bool m_stale = true;
};

} // namespace timbrel::widgets
