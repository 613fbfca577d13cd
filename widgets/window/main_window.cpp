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

#include "widgets/base/icon.h"
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
    , m_file(menuBar()->addMenu(QString()))
    , m_run(menuBar()->addMenu(QString()))
    , m_view(menuBar()->addMenu(QString()))
    , m_themes(new QMenu(this))
    , m_help(menuBar()->addMenu(QString()))
    , m_reset(new QAction(this))
    , m_quit(new QAction(this))
    , m_themeActions(new QActionGroup(this))
{
    resize(kStartSize.boundedTo(screen()->availableSize())); // small where all is shown large
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    addToolBar(m_runBar);
    for (const DockSpec& spec : docks) {
        addDock(spec);
    }
    makeMenus(theme);
    retranslate();
    placeDocks();
}

void MainWindow::addDock(const DockSpec& spec)
{
    auto* dock = new QDockWidget(spec.widget->windowTitle(), this);
    dock->setObjectName(spec.id);
    dock->setWindowIcon(icon(spec.icon));
    dock->toggleViewAction()->setIcon(dock->windowIcon());
    dock->setWidget(spec.widget);
    connect(spec.widget, &QWidget::windowTitleChanged, dock, &QWidget::setWindowTitle);
    // Queued: which docks share a place is known only after the layout has settled.
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::updateTitleBars,
        Qt::QueuedConnection);
    connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::updateTitleBars,
        Qt::QueuedConnection);
    connect(dock->toggleViewAction(), &QAction::triggered, this, &MainWindow::updateTitleBars,
        Qt::QueuedConnection);
    m_docks.push_back({dock, spec.area});
}

void MainWindow::makeMenus(Theme& theme)
{
    m_quit->setShortcut(QKeySequence::Quit);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    m_file->addAction(m_quit);

    m_run->addActions(m_runBar->runActions());

    int number = 0;
    for (const Place& place : m_docks) {
        QAction* action = place.dock->toggleViewAction();
        if (++number <= 9) {
            // Brings the panel to the front and the keyboard into it.
            auto* raise = new QAction(this);
            raise->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
            connect(raise, &QAction::triggered, this,
                [this, dock = place.dock] { raiseDock(dock->objectName()); });
            raise->setText(place.dock->windowTitle()); // for the list of shortcuts
            connect(place.dock, &QWidget::windowTitleChanged, raise, &QAction::setText);
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
    updateTitleBars();
    return true;
}

void MainWindow::resetLayout()
{
    for (const Place& place : m_docks) {
        removeDockWidget(place.dock);
        place.dock->setFloating(false);
    }
    placeDocks();
    sizeDocks();
}

void MainWindow::raiseDock(const QString& id)
{
    for (const Place& place : m_docks) {
        if (place.dock->objectName() == id) {
            place.dock->show();
            place.dock->raise();
            focusInto(*place.dock->widget());
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
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_sizePending) {
        m_sizePending = false;
        sizeDocks();
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Timbrel"));
    m_file->setTitle(tr("&File"));
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

QDockWidget* MainWindow::firstIn(Area area) const
{
    for (const Place& place : m_docks) {
        if (place.area == area) {
            return place.dock;
        }
    }
    return nullptr;
}

void MainWindow::placeDocks()
{
    // Three columns in the direction of reading, then what stands below in each, then the bottom.
    std::array columns{Area::Side, Area::Middle, Area::Right};
    if (isRightToLeft()) {
        std::ranges::reverse(columns);
    }
    for (const Area area : columns) {
        if (QDockWidget* first = firstIn(area); first != nullptr) {
            addDockWidget(Qt::LeftDockWidgetArea, first, Qt::Horizontal);
        }
    }
    const auto below = [this](Area upper, Area lower) {
        QDockWidget* top = firstIn(upper);
        QDockWidget* bottom = firstIn(lower);
        if (top != nullptr && bottom != nullptr) {
            splitDockWidget(top, bottom, Qt::Vertical);
        }
    };
    below(Area::Middle, Area::MiddleBelow);
    below(Area::Right, Area::RightBelow);
    if (QDockWidget* bottom = firstIn(Area::Bottom); bottom != nullptr) {
        addDockWidget(Qt::BottomDockWidgetArea, bottom);
    }
    for (const Place& place : m_docks) {
        if (QDockWidget* first = firstIn(place.area); first != place.dock) {
            tabifyDockWidget(first, place.dock);
        }
        place.dock->show();
    }
    for (const Place& place : m_docks) {
        if (firstIn(place.area) == place.dock) {
            place.dock->raise();
        }
    }
    updateTitleBars();
}

void MainWindow::sizeDocks()
{
    const auto share = [](int whole, double part) { return static_cast<int>(whole * part); };
    // The side keeps to a width that is good for reading; pictures take the rest.
    const int side = std::clamp(share(width(), 0.24), 288, 400);
    const int rest = width() - side;
    QList<QDockWidget*> columns;
    QList<int> widths;
    for (const auto& [area, size] :
        {std::pair{Area::Side, side}, std::pair{Area::Middle, share(rest, 0.54)},
            std::pair{Area::Right, share(rest, 0.46)}}) {
        if (QDockWidget* first = firstIn(area); first != nullptr) {
            columns.append(first);
            widths.append(size);
        }
    }
    resizeDocks(columns, widths, Qt::Horizontal);
    for (const auto& [upper, lower] :
        {std::pair{Area::Middle, Area::MiddleBelow}, std::pair{Area::Right, Area::RightBelow}}) {
        if (firstIn(upper) != nullptr && firstIn(lower) != nullptr) {
            resizeDocks({firstIn(upper), firstIn(lower)},
                {share(height(), 0.55), share(height(), 0.45)}, Qt::Vertical);
        }
    }
}

void MainWindow::updateTitleBars()
{
    for (const Place& place : m_docks) {
        // A tab names its dock already, and the bottom one is a bar of its own.
        const bool bare = !place.dock->isFloating()
            && (!tabifiedDockWidgets(place.dock).isEmpty() || place.area == Area::Bottom);
        QWidget* now = place.dock->titleBarWidget();
        if (bare && now == nullptr) {
            place.dock->setTitleBarWidget(new QWidget(place.dock));
        } else if (!bare && now != nullptr) {
            place.dock->setTitleBarWidget(nullptr);
            now->deleteLater();
        }
    }
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
