// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/main_window.h"

#include <algorithm>
#include <array>

#include <QActionGroup>
#include <QCloseEvent>
#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>

#include "widgets/base/icon.h"
#include "widgets/base/message_strip.h"
#include "widgets/window/run_bar.h"

namespace timbrel::widgets {
namespace {

constexpr int kLayoutVersion = 1; // of the docks; raised when their ids change
constexpr QSize kStartSize{1280, 720};
constexpr std::array kThemes{
    Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::Contrast};

/// Gives the keyboard to the first part of a panel that takes it.
void focusInto(QWidget& panel)
{
    for (QWidget* next = panel.nextInFocusChain(); panel.isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace

MainWindow::MainWindow(const std::vector<DockSpec>& docks, Theme& theme)
    : m_runBar(new RunBar(this))
    , m_docks(new DockLayout(*this))
    , m_noticeBar(new QToolBar(this))
    , m_notice(new MessageStrip(m_noticeBar))
    , m_file(menuBar()->addMenu(QString()))
    , m_edit(menuBar()->addMenu(QString()))
    , m_run(menuBar()->addMenu(QString()))
    , m_view(menuBar()->addMenu(QString()))
    , m_themes(new QMenu(this))
    , m_help(menuBar()->addMenu(QString()))
    , m_reset(new QAction(this))
    , m_quit(new QAction(this))
    , m_themeActions(new QActionGroup(this))
{
    resize(kStartSize.boundedTo(screen()->availableSize())); // small where letters are large
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    addToolBar(m_runBar);
    makeNoticeBar();
    for (const DockSpec& spec : docks) {
        addDock(spec);
    }
    makeMenus(theme);
    retranslate();
    m_docks->arrangeHome();
}

void MainWindow::makeNoticeBar()
{
    m_noticeBar->setObjectName(QStringLiteral("notice"));
    m_noticeBar->setMovable(false);
    m_noticeBar->toggleViewAction()->setVisible(false); // it comes and goes by itself
    m_noticeBar->addWidget(m_notice)->setVisible(true); // the strip was made hidden
    m_noticeBar->hide();
    addToolBarBreak();
    addToolBar(m_noticeBar);
    connect(m_notice, &MessageStrip::cleared, m_noticeBar, &QWidget::hide);
    connect(m_notice, &MessageStrip::actionTriggered, this, [this] {
        if (const auto offer = std::exchange(m_offer, nullptr)) {
            offer();
        }
    });
}

void MainWindow::showNotice(snapshots::Severity severity, const QString& text,
    const QString& action, std::function<void()> offer)
{
    m_offer = std::move(offer);
    m_notice->say(severity, text, action);
    m_noticeBar->actions().constFirst()->setVisible(true); // a bar shows what its action says
    m_noticeBar->show();
}

QString MainWindow::notice() const
{
    return m_notice->text();
}

void MainWindow::addDock(const DockSpec& spec)
{
    auto* dock = new QDockWidget(spec.widget->windowTitle(), this);
    dock->setObjectName(spec.id);
    dock->setWindowIcon(icon(spec.icon));
    dock->toggleViewAction()->setIcon(dock->windowIcon());
    dock->setWidget(spec.widget);
    connect(spec.widget, &QWidget::windowTitleChanged, dock, &QWidget::setWindowTitle);
    m_docks->add(*dock, spec.area);
}

void MainWindow::makeMenus(Theme& theme)
{
    m_quit->setShortcut(QKeySequence::Quit);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    m_file->addAction(m_quit);

    m_run->addActions(m_runBar->runActions());

    int number = 0;
    for (QDockWidget* dock : m_docks->docks()) {
        QAction* action = dock->toggleViewAction();
        if (++number <= 9) {
            // Brings the panel to the front and the keyboard into it.
            auto* raise = new QAction(this);
            raise->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
            connect(
                raise, &QAction::triggered, this, [this, dock] { raiseDock(dock->objectName()); });
            raise->setText(dock->windowTitle()); // for the list of shortcuts
            connect(dock, &QWidget::windowTitleChanged, raise, &QAction::setText);
            addAction(raise);
            action->setToolTip(raise->shortcut().toString());
        }
        m_view->addAction(action);
    }
    m_view->addSeparator();
    for (const auto choice : kThemes) {
        QAction* action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(choice == theme.choice());
        m_themeActions->addAction(action);
        connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.choose(choice); });
    }
    connect(&theme, &Theme::chosen, this, [this](Theme::Choice choice) {
        for (std::size_t i = 0; i < kThemes.size(); ++i) {
            m_themeActions->actions()[static_cast<qsizetype>(i)]->setChecked(kThemes[i] == choice);
        }
    });
    m_view->addMenu(m_themes);
    connect(m_reset, &QAction::triggered, this, &MainWindow::resetLayout);
    m_view->addAction(m_reset);
}

void MainWindow::setTrainingQuery(std::function<bool()> isTraining)
{
    m_isTraining = std::move(isTraining);
}

QByteArray MainWindow::layoutState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << saveGeometry() << saveState(kLayoutVersion);
    return bytes;
}

bool MainWindow::restoreLayout(const QByteArray& state)
{
    QByteArray geometry;
    QByteArray docks;
    QDataStream stream(state);
    stream >> geometry >> docks;
    if (stream.status() != QDataStream::Ok || !restoreState(docks, kLayoutVersion)) {
        return false;
    }
    restoreGeometry(geometry);
    m_sizePending = false;
    m_noticeBar->setVisible(!notice().isEmpty()); // what it was is no part of a layout
    m_docks->updateTitleBars();
    return true;
}

void MainWindow::resetLayout()
{
    m_docks->arrangeHome();
    m_docks->sizeHome();
}

void MainWindow::raiseDock(const QString& id)
{
    for (QDockWidget* dock : m_docks->docks()) {
        if (dock->objectName() == id) {
            dock->show();
            dock->raise();
            focusInto(*dock->widget());
        }
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_isTraining && m_isTraining()) {
        event->ignore();
        if (!m_leaving) {
            askBeforeClosing();
        }
        return;
    }
    setFocus(); // what is being written in a field is finished by that
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::setVisible(bool visible)
{
    if (visible && m_sizePending) {
        m_docks->arrangeHome(); // for the size that the window has by now, before they widen it
    }
    QMainWindow::setVisible(visible);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_sizePending) {
        m_sizePending = false;
        m_docks->sizeHome();
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Timbrel"));
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_run->setTitle(tr("&Run"));
    m_view->setTitle(tr("&View"));
    m_themes->setTitle(tr("&Theme"));
    m_help->setTitle(tr("&Help"));
    m_reset->setText(tr("&Reset layout"));
    m_quit->setText(tr("&Quit"));
    const auto themes = m_themeActions->actions();
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    themes[3]->setText(tr("High &contrast"));
}

void MainWindow::askBeforeClosing()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Training is running"),
        tr("Training is running. Save what is learnt and close?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* leave = question->addButton(tr("Save and close"), QMessageBox::AcceptRole);
    question->setDefaultButton(leave);
    question->setEscapeButton(question->addButton(tr("Keep training"), QMessageBox::RejectRole));
    connect(leave, &QAbstractButton::clicked, this, [this] {
        m_leaving = true;
        Q_EMIT saveAndCloseRequested();
    });
    question->open();
}

} // namespace timbrel::widgets
