// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/manual_window.h"

#include <algorithm>

#include <QEvent>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "widgets/window/manual_text.h"

namespace timbrel::widgets {
namespace {

constexpr QSize kSize(980, 700);
constexpr int kSectionsWidth = 220;
constexpr int kMargin = 24; // around the text
constexpr int kWidestPicture = 640;
constexpr int kIndent = 16; // of a section below its chapter

/// Shows pictures at the width that the text has.
class Page final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) {
            return loaded;
        }
        auto image = loaded.value<QImage>();
        if (image.isNull()) {
            image.loadFromData(loaded.toByteArray());
        }
        if (image.width() <= kWidestPicture) {
            return image;
        }
        image = image.scaledToWidth(
            qRound(kWidestPicture * devicePixelRatioF()), Qt::SmoothTransformation);
        image.setDevicePixelRatio(devicePixelRatioF());
        return image;
    }
};

} // namespace

ManualWindow::ManualWindow(const QString& folder, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_sections(new QListWidget(this))
    , m_text(new Page(this))
{
    auto* layout = new QVBoxLayout(this);
    auto* halves = new QSplitter(this);
    halves->addWidget(m_sections);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    halves->setSizes({kSectionsWidth, kSize.width() - kSectionsWidth});
    layout->addWidget(m_search);
    layout->addWidget(halves);
    resize(kSize);

    m_search->setClearButtonEnabled(true);
    m_text->setSearchPaths({folder});
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(kMargin);
    m_text->setMarkdown(manualText(folder));
    m_text->setFocus();
    listSections();

    connect(m_sections, &QListWidget::currentTextChanged, this, &ManualWindow::openSection);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
        [this] { find(false); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this,
        [this] { find(true); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    retranslate();
}

void ManualWindow::listSections()
{
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        auto* item = new QListWidgetItem(block.text(), m_sections);
        auto font = item->font();
        font.setBold(level == 1);
        item->setFont(font);
        if (level > 1) { // a picture of nothing stands for the indent that lists do not have
            QPixmap space(kIndent, 1);
            space.fill(Qt::transparent);
            item->setIcon(QIcon(space));
        }
    }
    m_sections->setIconSize({kIndent, 1});
    m_sections->setCurrentRow(0);
}

QStringList ManualWindow::sections() const
{
    QStringList headings;
    for (int i = 0; i < m_sections->count(); ++i) {
        headings.push_back(m_sections->item(i)->text());
    }
    return headings;
}

bool ManualWindow::openSection(const QString& heading)
{
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading) {
            continue;
        }
        QTextCursor cursor(block);
        m_text->setTextCursor(cursor);
        auto* bar = m_text->verticalScrollBar();
        bar->setValue(bar->value() + m_text->cursorRect(cursor).top() - kMargin / 2);
        const QSignalBlocker quiet(m_sections);
        m_sections->setCurrentItem(m_sections->findItems(heading, Qt::MatchExactly).value(0));
        return true;
    }
    return false;
}

void ManualWindow::find(bool backwards)
{
    const auto options = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    const QString wanted = m_search->text();
    if (wanted.isEmpty() || m_text->find(wanted, options)) {
        return;
    }
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start); // once around
    m_text->find(wanted, options);
}

void ManualWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Timbrel's guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_sections->setAccessibleName(tr("Sections"));
    m_text->setAccessibleName(tr("Guide"));
}

} // namespace timbrel::widgets
