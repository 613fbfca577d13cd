// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/step_slider.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include "widgets/base/text.h"

namespace timbrel::widgets {

StepSlider::StepSlider(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_label(new QLabel(this))
{
    m_slider->setRange(0, 0);
    m_slider->setMinimumWidth(120);
    m_label->setProperty("quiet", true);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setMinimumWidth(
        m_label->fontMetrics().horizontalAdvance(QStringLiteral("shows step 000,000")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_slider, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int place) {
        showStep();
        if (followsNewest()) {
            Q_EMIT newestChosen();
        } else {
            Q_EMIT stepChosen(m_steps[static_cast<std::size_t>(place)]);
        }
    });
    showStep();
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

bool StepSlider::followsNewest() const
{
    return m_slider->value() == m_slider->maximum();
}

void StepSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showStep();
    }
}

void StepSlider::showStep()
{
    m_slider->setEnabled(m_steps.size() > 1);
    m_slider->setAccessibleName(tr("Saved step that all panels show"));
    m_slider->setToolTip(
        tr("Every panel shows the step chosen here; at the right end, the newest"));
    m_label->setText(m_steps.empty() ? tr("no saved steps")
            : followsNewest()
            ? tr("newest step")
            : tr("shows step %1")
                  .arg(countText(m_steps[static_cast<std::size_t>(m_slider->value())])));
}

} // namespace timbrel::widgets
