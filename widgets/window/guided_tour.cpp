// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/guided_tour.h"

#include <algorithm>

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/swatches.h"
#include "widgets/window/main_window.h"

namespace timbrel::widgets {
namespace {

constexpr int kWidth = 320; // pixels of the bubble
constexpr int kGap = 12; // between bubble and border of the panel
constexpr int kRound = 8;

/// A line around a panel, which lets every click through.
class PanelFrame final : public QWidget {
public:
    explicit PanelFrame(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(swatches(*this).accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

GuidedTour::GuidedTour(MainWindow& window, std::vector<Step> steps)
    : QFrame(&window)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_frame(new PanelFrame(&window))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_text(new QLabel(this))
    , m_leave(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("guidedTour"));
    setFixedWidth(kWidth);
    m_title->setProperty("heading", true);
    m_count->setProperty("quiet", true);
    m_text->setWordWrap(true);
    m_next->setProperty("primary", true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &GuidedTour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    window.installEventFilter(this);
    hide();
}

void GuidedTour::begin()
{
    go(0);
}

void GuidedTour::leave()
{
    go(-1);
}

void GuidedTour::done(int step)
{
    if (isUnderWay() && step == m_step) {
        go(m_step + 1);
    }
}

void GuidedTour::go(int step)
{
    const bool wasUnderWay = isUnderWay();
    const bool atItsEnd = step >= static_cast<int>(m_steps.size());
    if (m_panel != nullptr) {
        m_panel->removeEventFilter(this);
        m_panel = nullptr;
    }
    m_step = atItsEnd ? -1 : step;
    if (!isUnderWay()) {
        m_frame->hide();
        hide();
        if (wasUnderWay) {
            Q_EMIT left(atItsEnd);
        }
        return;
    }
    const auto& now = m_steps[static_cast<std::size_t>(m_step)];
    m_window.raiseDock(now.dock);
    for (auto* dock : m_window.docks().docks()) {
        if (dock->objectName() == now.dock) {
            m_panel = dock;
            dock->installEventFilter(this);
        }
    }
    say();
    show();
    place();
    m_next->setFocus(Qt::OtherFocusReason);
}

void GuidedTour::say()
{
    if (!isUnderWay()) {
        return;
    }
    const auto& now = m_steps[static_cast<std::size_t>(m_step)];
    const int count = static_cast<int>(m_steps.size());
    m_title->setText(now.title());
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(count));
    m_text->setText(now.text());
    m_leave->setText(tr("Leave"));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < count ? tr("Next") : tr("Finish"));
    setAccessibleName(tr("Guided tour: %1").arg(m_title->text()));
    setAccessibleDescription(m_text->text());
    // A screen reader that stands on the button hears what it is about.
    m_next->setAccessibleDescription(m_title->text() + QStringLiteral(". ") + m_text->text());
    setFixedHeight(
        layout()->hasHeightForWidth() ? layout()->heightForWidth(kWidth) : sizeHint().height());
}

/// Beside the panel where there is room, and inside its lower end otherwise.
void GuidedTour::place()
{
    if (m_panel == nullptr) {
        return;
    }
    const QRect panel(m_panel->mapTo(&m_window, QPoint()), m_panel->size());
    const QRect room = m_window.rect().adjusted(kGap, kGap, -kGap, -kGap);
    QPoint at;
    if (panel.right() + kGap + width() <= room.right()) {
        at = {panel.right() + kGap, panel.top() + kGap};
    } else if (panel.left() - kGap - width() >= room.left()) {
        at = {panel.left() - kGap - width(), panel.top() + kGap};
    } else if (panel.top() - kGap - height() >= room.top()) {
        at = {panel.center().x() - width() / 2, panel.top() - kGap - height()};
    } else {
        at = {panel.right() - kGap - width(), panel.bottom() - kGap - height()};
    }
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    m_frame->setGeometry(panel.adjusted(-2, -2, 2, 2).intersected(m_window.rect()));
    m_frame->show();
    m_frame->raise();
    raise();
}

void GuidedTour::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // Later, when panels have their new titles and sizes.
        QMetaObject::invokeMethod(
            this,
            [this] {
                say();
                place();
            },
            Qt::QueuedConnection);
    }
}

void GuidedTour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

void GuidedTour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(swatches(*this).accent, 1.5));
    painter.setBrush(swatches(*this).surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRound, kRound);
}

bool GuidedTour::eventFilter(QObject* watched, QEvent* event)
{
    if (isUnderWay() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace timbrel::widgets
