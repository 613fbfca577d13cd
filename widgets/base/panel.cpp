// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/panel.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "widgets/base/hint.h"
#include "widgets/base/message_strip.h"
#include "widgets/base/picture_dialog.h"
#include "widgets/base/scrolled_content.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"

namespace timbrel::widgets {
namespace {

constexpr int kExplanationLines = 6;
constexpr int kLeastExplanationLines = 2; // where there is little room

} // namespace

Panel::Panel(QWidget* parent)
    : QWidget(parent)
    , m_view(new ViewKeeper(this))
    , m_strip(new MessageStrip(this))
    , m_placeholder(makeHint(this))
    , m_stack(new QStackedLayout)
    , m_savePicture(new QAction(tr("Save picture…"), this))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_savePicture);
    connect(m_savePicture, &QAction::triggered, this, &Panel::requestSavePicture);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(m_stack, 1);
    m_hint = new ScrolledContent(m_placeholder);
    m_stack->addWidget(m_hint);
}

QString Panel::message() const
{
    return m_strip->text();
}

void Panel::showMessage(snapshots::Severity severity, const QString& text)
{
    m_strip->say(severity, text);
}

void Panel::showProblem(const QString& problem)
{
    if (problem.isEmpty()) {
        clearMessage();
    } else {
        showMessage(snapshots::Severity::Error, problem);
    }
}

void Panel::setExplanation(const QString& markdown)
{
    if (m_explanation == nullptr) {
        if (markdown.isEmpty()) {
            return;
        }
        m_explanation = new QTextBrowser(this);
        m_explanation->setObjectName(QStringLiteral("explanation"));
        m_explanation->setMaximumHeight(kExplanationLines * fontMetrics().lineSpacing());
        m_explanation->setMinimumHeight(kLeastExplanationLines * fontMetrics().lineSpacing());
        m_explanation->setOpenLinks(false);
        static_cast<QVBoxLayout*>(layout())->addWidget(m_explanation);
    }
    m_explanation->setAccessibleName(tr("What this panel shows"));
    m_explanation->setMarkdown(markdown);
    m_explanation->setVisible(!markdown.isEmpty());
}

void Panel::clearMessage()
{
    m_strip->clear();
}

void Panel::setContent(QWidget* content)
{
    Q_ASSERT(m_content == nullptr);
    m_content = content;
    m_scrolled = new ScrolledContent(content);
    m_stack->addWidget(m_scrolled);
}

void Panel::setFigure(QWidget* figure)
{
    m_figure = figure;
}

QString Panel::subject() const
{
    return windowTitle();
}

void Panel::setPlaceholder(const QString& whatToDoNext)
{
    m_placeholder->setText(whatToDoNext);
}

void Panel::showContent(bool hasContent)
{
    m_stack->setCurrentWidget(hasContent ? m_scrolled : m_hint);
}

void Panel::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        draw();
    }
}

void Panel::draw()
{
    m_stale = false;
    refresh();
    m_view->retry(); // what a session wants may be possible now
}

void Panel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_savePicture->setText(tr("Save picture…"));
        retranslate();
        invalidate();
    }
}

void Panel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        draw();
    }
}

void Panel::requestSavePicture()
{
    auto* figure = m_figure != nullptr ? m_figure : m_content;
    QStringList caption{subject(), m_origin};
    caption.removeAll(QString());
    auto* dialog = new PictureDialog(pictureFormat(*figure, caption.join(QStringLiteral(" · "))),
        tr("Save picture of %1").arg(windowTitle()), windowTitle(), this);
    connect(dialog, &PictureDialog::chosen, this,
        [this, figure](const QString& path, const PictureFormat& format) {
            savePictureBeside(*figure, path, format, [this, path](const Result<>& saved) {
                if (saved) {
                    showMessage(snapshots::Severity::Info, tr("Saved as %1").arg(path));
                    Q_EMIT pictureSaved(path);
                } else {
                    showMessage(snapshots::Severity::Error, toQString(saved.error().text()));
                }
            });
        });
    dialog->open();
}

} // namespace timbrel::widgets
