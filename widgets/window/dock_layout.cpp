// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/dock_layout.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

using namespace std::chrono_literals;
using snapshots::DockState;

constexpr auto kSettling = 250ms;
constexpr const char* kFloating = "floating";
constexpr std::array kNames{std::pair{Area::Side, "side"}, std::pair{Area::Middle, "middle"},
    std::pair{Area::MiddleBelow, "middle-below"}, std::pair{Area::Right, "right"},
    std::pair{Area::RightBelow, "right-below"}, std::pair{Area::Bottom, "bottom"}};
// Shares of the window that the columns take when nobody has sized them.
constexpr double kSide = 0.24;
constexpr double kMiddle = 0.54; // of the rest
constexpr double kAbove = 0.55;
constexpr QSize kSmall{800, 440}; // a window that has no room for three columns or two rows

std::string nameOf(Area area)
{
    return std::ranges::find(kNames, area, &std::pair<Area, const char*>::first)->second;
}

/// Not behind a tab: Qt moves those out of the window.
bool isFront(const QDockWidget& dock)
{
    return !dock.isHidden() && dock.geometry().right() >= 0 && dock.geometry().bottom() >= 0;
}

/// The first wish for an area, or null.
template <typename Wishes> auto* firstIn(Wishes& wishes, Area area)
{
    const auto found = std::ranges::find_if(wishes,
        [area](const auto& wish) { return wish.area == area && wish.state.place != kFloating; });
    return found == wishes.end() ? nullptr : &*found;
}

} // namespace

DockLayout::DockLayout(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettling);
    connect(&m_settled, &QTimer::timeout, this, &DockLayout::changed);
}

void DockLayout::add(QDockWidget& dock, Area home)
{
    m_places.push_back({&dock, home});
    dock.installEventFilter(this);
    // Queued: which docks share a place is known only after the layout has settled.
    connect(&dock, &QDockWidget::dockLocationChanged, this, &DockLayout::updateTitleBars,
        Qt::QueuedConnection);
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockLayout::updateTitleBars,
        Qt::QueuedConnection);
    connect(dock.toggleViewAction(), &QAction::triggered, this, &DockLayout::updateTitleBars,
        Qt::QueuedConnection);
}

std::vector<QDockWidget*> DockLayout::docks() const
{
    std::vector<QDockWidget*> docks;
    std::ranges::transform(m_places, std::back_inserter(docks), &Place::dock);
    return docks;
}

Area DockLayout::homeOf(const Place& place) const
{
    const bool small = m_window.width() < kSmall.width() || m_window.height() < kSmall.height();
    const bool apart = place.home == Area::Side || place.home == Area::Bottom;
    return small && !apart ? Area::Middle : place.home;
}

void DockLayout::arrangeHome()
{
    std::vector<Wish> wishes;
    for (const Place& place : m_places) {
        const Area home = homeOf(place);
        const bool first = firstIn(wishes, home) == nullptr;
        wishes.push_back({place.dock, home, {.shown = true, .front = first}});
    }
    place(std::move(wishes));
}

void DockLayout::arrange(const std::vector<DockState>& states)
{
    const auto key = [](const DockState& state) {
        return std::tuple(state.id, state.place, state.shown, state.front);
    };
    if (states.empty() || std::ranges::equal(states, this->states(), {}, key, key)) {
        return;
    }
    std::vector<Wish> wishes;
    for (const auto& state : states) {
        const auto known = std::ranges::find(m_places, toQString(state.id),
            [](const Place& each) { return each.dock->objectName(); });
        const bool twice = std::ranges::any_of(wishes,
            [&](const Wish& wish) { return known != m_places.end() && wish.dock == known->dock; });
        if (known != m_places.end() && !twice) {
            const auto* name =
                std::ranges::find(kNames, state.place, &std::pair<Area, const char*>::second);
            wishes.push_back(
                {known->dock, name != kNames.end() ? name->first : known->home, state});
        }
    }
    for (const Place& each : m_places) { // of another version's session
        if (std::ranges::find(wishes, each.dock, &Wish::dock) == wishes.end()) {
            wishes.push_back({each.dock, each.home, {}});
        }
    }
    place(wishes);
    size(wishes);
}

void DockLayout::place(std::vector<Wish> wishes)
{
    for (const Wish& wish : wishes) {
        m_window.removeDockWidget(wish.dock);
        wish.dock->setFloating(false);
    }
    for (const auto& [upper, lower] :
        {std::pair{Area::Middle, Area::MiddleBelow}, std::pair{Area::Right, Area::RightBelow}}) {
        for (Wish& wish : wishes) { // nothing stands below what is not there
            wish.area = wish.area == lower && firstIn(wishes, upper) == nullptr ? upper : wish.area;
        }
    }
    // Three columns in the direction of reading, then what stands below in each, then the bottom.
    std::array columns{Area::Side, Area::Middle, Area::Right};
    if (m_window.isRightToLeft()) {
        std::ranges::reverse(columns);
    }
    for (const Area area : columns) {
        if (const auto* first = firstIn(wishes, area)) {
            m_window.addDockWidget(Qt::LeftDockWidgetArea, first->dock, Qt::Horizontal);
        }
    }
    for (const auto& [upper, lower] :
        {std::pair{Area::Middle, Area::MiddleBelow}, std::pair{Area::Right, Area::RightBelow}}) {
        if (const auto* below = firstIn(wishes, lower)) {
            m_window.splitDockWidget(firstIn(wishes, upper)->dock, below->dock, Qt::Vertical);
        }
    }
    if (const auto* bottom = firstIn(wishes, Area::Bottom)) {
        m_window.addDockWidget(Qt::BottomDockWidgetArea, bottom->dock);
    }
    for (const Wish& wish : wishes) {
        const bool floats = wish.state.place == kFloating;
        if (floats) {
            m_window.addDockWidget(Qt::LeftDockWidgetArea, wish.dock);
            wish.dock->setFloating(true);
        } else if (const auto* first = firstIn(wishes, wish.area); first->dock != wish.dock) {
            m_window.tabifyDockWidget(first->dock, wish.dock);
        }
        wish.dock->setVisible(wish.state.shown);
        if (floats && wish.state.width > 0) {
            wish.dock->resize(wish.state.width, wish.state.height);
        }
    }
    for (const Wish& wish : wishes) {
        if (wish.state.shown && wish.state.front) {
            wish.dock->raise();
        }
    }
    updateTitleBars();
}

void DockLayout::size(const std::vector<Wish>& wishes)
{
    const auto along = [&](std::initializer_list<Area> areas, Qt::Orientation orientation) {
        QList<QDockWidget*> docks;
        QList<int> sizes;
        for (const Area area : areas) {
            for (const Wish& wish : wishes) {
                const int size =
                    orientation == Qt::Horizontal ? wish.state.width : wish.state.height;
                if (wish.area == area && wish.state.front && wish.state.shown && size > 0) {
                    docks.append(wish.dock);
                    sizes.append(size);
                    break;
                }
            }
        }
        m_window.resizeDocks(docks, sizes, orientation);
    };
    along({Area::Side, Area::Middle, Area::Right}, Qt::Horizontal);
    along({Area::Middle, Area::MiddleBelow}, Qt::Vertical);
    along({Area::Right, Area::RightBelow}, Qt::Vertical);
}

void DockLayout::sizeHome()
{
    const auto share = [](int whole, double part) { return static_cast<int>(whole * part); };
    // The side keeps to a width that is good for reading; pictures take the rest.
    const int side =
        std::clamp(share(m_window.width(), kSide), std::min(288, m_window.width() / 2), 400);
    const int rest = m_window.width() - side;
    const int height = m_window.height();
    std::vector<Wish> wishes;
    for (const Place& each : m_places) {
        const Area home = homeOf(each);
        const bool first = firstIn(wishes, home) == nullptr;
        const bool below = home == Area::MiddleBelow || home == Area::RightBelow;
        const double part = home == Area::Middle ? kMiddle : 1.0 - kMiddle;
        wishes.push_back({each.dock, home,
            {.front = first,
                .width = each.home == Area::Side ? side : share(rest, part),
                .height = share(height, below ? 1.0 - kAbove : kAbove)}});
    }
    size(wishes);
}

std::vector<DockState> DockLayout::states() const
{
    std::vector<DockState> states;
    m_window.layout()->activate(); // what was asked for has its place now, not in a moment
    for (const Place& each : m_places) {
        const QDockWidget& dock = *each.dock;
        const bool shown = !dock.isHidden();
        const bool front = shown && isFront(dock);
        // Behind a tab a dock has no size of its own.
        states.push_back(
            {dock.objectName().toStdString(), dock.isFloating() ? kFloating : nameOf(areaOf(each)),
                shown, front, front ? dock.width() : 0, front ? dock.height() : 0});
    }
    return states;
}

Area DockLayout::areaOf(const Place& place) const
{
    const QDockWidget* seen = place.dock;
    if (!isFront(*seen)) {
        const auto tabs = m_window.tabifiedDockWidgets(place.dock);
        const auto front =
            std::ranges::find_if(tabs, [](const QDockWidget* tab) { return isFront(*tab); });
        if (front == tabs.end()) {
            return place.home; // hidden: wherever it would be shown
        }
        seen = *front;
    }
    if (m_window.dockWidgetArea(const_cast<QDockWidget*>(seen)) == Qt::BottomDockWidgetArea) {
        return Area::Bottom;
    }
    const QPoint middle = seen->geometry().center();
    const double x = static_cast<double>(middle.x()) / std::max(1, m_window.width());
    const double across = m_window.isRightToLeft() ? 1.0 - x : x;
    const double down = static_cast<double>(middle.y()) / std::max(1, m_window.height());
    if (across < kSide + 0.04) {
        return Area::Side;
    }
    const bool below = down > kAbove + 0.05;
    if (across < kSide + kMiddle * (1.0 - kSide)) {
        return below ? Area::MiddleBelow : Area::Middle;
    }
    return below ? Area::RightBelow : Area::Right;
}

void DockLayout::updateTitleBars()
{
    for (const Place& each : m_places) {
        // A tab names its dock already, and the bottom one is a bar of its own.
        const bool bare = !each.dock->isFloating()
            && (!m_window.tabifiedDockWidgets(each.dock).isEmpty() || each.home == Area::Bottom);
        QWidget* now = each.dock->titleBarWidget();
        if (bare && now == nullptr) {
            each.dock->setTitleBarWidget(new QWidget(each.dock));
        } else if (!bare && now != nullptr) {
            each.dock->setTitleBarWidget(nullptr);
            now->deleteLater();
        }
    }
}

bool DockLayout::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        m_settled.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace timbrel::widgets
