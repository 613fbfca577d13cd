// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/step_slider.h"

#include <algorithm>
#include <chrono>

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include "widgets/base/icon.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr std::chrono::milliseconds kFrame{600}; // of the film: long enough to look at a grid
constexpr int kSliderWidth = 120; // at least
constexpr int kCompactWidth = 48;

QToolButton* makeButton(const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

QString sliderTip()
{
    return StepSlider::tr("Every panel shows the step chosen here; at the right end, the newest");
}

} // namespace

StepSlider::StepSlider(QWidget* parent)
    : QWidget(parent)
    , m_film(makeButton(QStringLiteral("film"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_star(makeButton(QStringLiteral("keep"), this))
    , m_judges(new QActionGroup(this))
    , m_label(new QLabel(this))
{
    m_slider->setRange(0, 0);
    m_slider->setMinimumWidth(kSliderWidth);
    m_label->setProperty("quiet", true);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setMinimumWidth(
        m_label->fontMetrics().horizontalAdvance(QStringLiteral("shows step 000,000")));
    m_film->setCheckable(true);
    m_star->setMenu(new QMenu(m_star));
    m_star->setPopupMode(QToolButton::MenuButtonPopup);
    m_frames.setInterval(kFrame);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_film);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_star);
    connect(&m_frames, &QTimer::timeout, this, &StepSlider::showNext);
    connect(m_film, &QToolButton::toggled, this, &StepSlider::playFilm);
    connect(m_star, &QToolButton::clicked, this, &StepSlider::goToBest);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_film->setChecked(false); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int place) {
        showStep();
        if (followsNewest()) {
            Q_EMIT newestChosen();
        } else {
            Q_EMIT stepChosen(m_steps[static_cast<std::size_t>(place)]);
        }
    });
    connect(m_judges, &QActionGroup::triggered, this, [this](const QAction* judge) {
        Q_EMIT judgeChosen(judge->data().toString());
        goToBest();
    });
    retranslate();
}

void StepSlider::setSteps(std::vector<std::int64_t> steps)
{
    const bool follows = followsNewest();
    const std::int64_t shown =
        m_steps.empty() ? 0 : m_steps[static_cast<std::size_t>(m_slider->value())];
    m_steps = std::move(steps);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, static_cast<int>(m_steps.size()) - 1));
    if (follows) {
        m_slider->setValue(m_slider->maximum());
    } else {
        // The same step, wherever it stands among the new ones.
        const auto place = std::ranges::lower_bound(m_steps, shown) - m_steps.begin();
        m_slider->setValue(static_cast<int>(place));
    }
    showStep();
}

void StepSlider::setCompact(bool compact)
{
    m_label->setVisible(!compact);
    m_slider->setMinimumWidth(compact ? kCompactWidth : kSliderWidth);
}

int StepSlider::wholeWidth() const
{
    return m_label->minimumWidth() + m_film->sizeHint().width() + kSliderWidth
        + m_star->sizeHint().width() + 3 * layout()->spacing();
}

bool StepSlider::followsNewest() const
{
    return m_slider->value() == m_slider->maximum();
}

void StepSlider::setJudges(const std::vector<std::string>& curves)
{
    if (std::ranges::equal(
            m_judges->actions(), curves, {},
            [](const QAction* action) { return action->data().toString(); },
            [](const std::string& curve) { return toQString(curve); })) {
        return; // the menu may be open
    }
    const QString before = judge();
    qDeleteAll(m_judges->actions());
    for (const auto& curve : curves) {
        auto* action = m_judges->addAction(curveText(curve));
        action->setData(toQString(curve));
        action->setCheckable(true);
        action->setChecked(m_judges->actions().size() == 1 || toQString(curve) == before);
    }
    m_star->menu()->addActions(m_judges->actions());
    showStep();
}

QString StepSlider::judge() const
{
    const QAction* chosen = m_judges->checkedAction();
    return chosen != nullptr ? chosen->data().toString() : QString();
}

void StepSlider::setBest(std::optional<std::int64_t> step)
{
    m_best = step;
    showStep();
}

void StepSlider::playFilm(bool on)
{
    if (!on) {
        m_frames.stop();
        return;
    }
    if (followsNewest()) {
        m_slider->setValue(0);
    }
    m_frames.start();
}

void StepSlider::showNext()
{
    m_slider->setValue(m_slider->value() + 1);
    if (followsNewest()) {
        m_film->setChecked(false);
    }
}

void StepSlider::goToBest()
{
    if (m_best) {
        goTo(m_best);
    }
}

void StepSlider::goTo(std::optional<std::int64_t> step)
{
    m_film->setChecked(false);
    const auto place =
        step ? std::ranges::lower_bound(m_steps, *step) - m_steps.begin() : std::ssize(m_steps) - 1;
    m_slider->setValue(static_cast<int>(place));
}

void StepSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StepSlider::retranslate()
{
    m_slider->setAccessibleName(tr("Saved step that all panels show"));
    m_film->setAccessibleName(tr("Play the steps as a film"));
    m_film->setToolTip(tr("Show one saved step after another, as a film"));
    m_star->setAccessibleName(tr("Go to the best step"));
    for (auto* action : m_judges->actions()) {
        action->setText(curveText(action->data().toString().toStdString()));
    }
    showStep();
}

void StepSlider::showStep()
{
    m_slider->setEnabled(m_steps.size() > 1);
    m_film->setEnabled(m_steps.size() > 1);
    m_star->setEnabled(m_best.has_value());
    m_star->setToolTip(m_best
            ? tr(
                "Go to the best saved step, %1, by the curve “%2”; the arrow chooses another curve")
                  .arg(countText(*m_best), curveText(judge().toStdString()))
            : tr("No curve tells yet which step is best"));
    if (m_steps.empty()) {
        m_label->setText(tr("no saved steps"));
        m_slider->setToolTip(sliderTip());
        return;
    }
    const auto step = m_steps[static_cast<std::size_t>(m_slider->value())];
    const QString star = m_best == step ? QStringLiteral(" \u2605") : QString();
    m_label->setText(
        (followsNewest() ? tr("newest step") : tr("shows step %1").arg(countText(step))) + star);
    m_slider->setToolTip(m_label->text() + QStringLiteral(" · ") + sliderTip());
}

} // namespace timbrel::widgets
