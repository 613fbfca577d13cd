// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/lane_chooser.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/lane_text.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr int kWidth = 320;
constexpr int kVersionRows = 3;

QComboBox* makeBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

/// What a lane is: a reconstruction, one played by flute, that of another run's step. Of every clip
/// and in every language the same.
QString keyOf(const snapshots::Lane& lane)
{
    QStringList key{QString::number(static_cast<int>(lane.role)), toQString(lane.label)};
    if (lane.madeBy) {
        key << toQString(lane.madeBy->runId) << QString::number(lane.madeBy->step);
    }
    return key.join(QLatin1Char('\n'));
}

} // namespace

LaneChooser::LaneChooser(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("lane-chooser"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(makeLanes());
    layout->addSpacing(8);
    layout->addLayout(makeVersions());
    retranslate();
}

QLayout* LaneChooser::makeLanes()
{
    m_title = new QLabel(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("lanes"));
    m_everyClass = new QCheckBox(this);
    m_everyClass->setObjectName(QStringLiteral("every class"));
    m_pairTitle = new QLabel(this);
    m_first = makeBox(this);
    m_second = makeBox(this);
    auto* pair = new QHBoxLayout;
    pair->addWidget(m_first, 1);
    pair->addWidget(m_second, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_everyClass);
    column->addWidget(m_pairTitle);
    column->addLayout(pair);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const QString key = item->data(Qt::UserRole).toString();
        m_hidden.remove(key);
        if (item->checkState() != Qt::Checked) {
            m_hidden.insert(key, item->text());
        }
        Q_EMIT filterChanged();
    });
    connect(m_everyClass, &QCheckBox::toggled, this, &LaneChooser::everyClassChanged);
    for (auto* box : {m_first, m_second}) {
        connect(box, &QComboBox::currentIndexChanged, this, &LaneChooser::filterChanged);
    }
    return column;
}

QLayout* LaneChooser::makeVersions()
{
    m_versionsTitle = new QLabel(this);
    m_run = makeBox(this);
    m_run->setObjectName(QStringLiteral("run"));
    m_step = makeBox(this);
    m_step->setObjectName(QStringLiteral("step"));
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("add"));
    m_versions = new QListWidget(this);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setMaximumHeight(kVersionRows * (fontMetrics().height() + 6) + 8);
    m_remove = new QPushButton(this);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_run, 2);
    choice->addWidget(m_step, 1);
    choice->addWidget(m_add);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_versionsTitle);
    column->addLayout(choice);
    column->addWidget(m_versions);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_run, &QComboBox::currentIndexChanged, this, &LaneChooser::forgetSteps);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QVariant step = m_step->currentData();
        Q_EMIT versionRequested(m_run->currentText(),
            step.isValid() ? std::optional(static_cast<std::int64_t>(step.toLongLong()))
                           : std::nullopt);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int row = m_versions->currentRow(); row >= 0) {
            Q_EMIT versionRemoved(row);
        }
    });
    return column;
}

void LaneChooser::setLanes(const std::vector<snapshots::Lane>& lanes)
{
    std::vector<Entry> entries;
    for (const auto& lane : lanes) {
        entries.push_back({keyOf(lane), laneText(lane)});
    }
    if (entries == m_lanes) {
        return;
    }
    m_lanes = std::move(entries);
    const auto before = std::pair(hidden(), pair());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Entry& lane : m_lanes) {
            auto* item = new QListWidgetItem(lane.text, m_list);
            item->setData(Qt::UserRole, lane.key);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            const auto hidden = m_hidden.find(lane.key);
            item->setCheckState(hidden != m_hidden.end() ? Qt::Unchecked : Qt::Checked);
            if (hidden != m_hidden.end()) {
                *hidden = lane.text;
            }
        }
    }
    fillPair(*m_first);
    fillPair(*m_second);
    if (std::pair(hidden(), pair()) != before) {
        Q_EMIT filterChanged(); // the same lanes are called something else
    }
}

/// A lane that has gone is kept to until another is chosen: it comes back with the next clip.
void LaneChooser::fillPair(QComboBox& box) const
{
    const QSignalBlocker quiet(&box);
    const QString before = box.currentData().toString();
    const QString text = box.currentText();
    box.clear();
    box.addItem(&box == m_first ? tr("the last two") : QStringLiteral("–"));
    for (const Entry& lane : m_lanes) {
        box.addItem(lane.text, lane.key);
    }
    if (!before.isEmpty() && box.findData(before) < 0) {
        box.addItem(text, before);
    }
    box.setCurrentIndex(before.isEmpty() ? 0 : box.findData(before));
}

std::pair<QString, QString> LaneChooser::pair() const
{
    const auto chosen = [](const QComboBox& box) {
        return box.currentIndex() > 0 ? box.currentText() : QString();
    };
    return {chosen(*m_first), chosen(*m_second)};
}

void LaneChooser::setRuns(std::shared_ptr<const snapshots::RunList> runs)
{
    const QString before = m_run->currentText();
    const QSignalBlocker quiet(m_run);
    m_run->clear();
    for (const auto& run : *runs) {
        if (run.problem.empty()) {
            m_run->addItem(toQString(run.id));
        }
    }
    m_run->setCurrentIndex(std::max(0, m_run->findText(before)));
    m_add->setEnabled(m_run->count() > 0);
    if (m_run->currentText() != before || m_step->count() == 0) {
        forgetSteps();
    }
}

void LaneChooser::forgetSteps()
{
    m_step->clear();
    m_step->addItem(tr("best step"));
    if (isVisible() && !m_run->currentText().isEmpty()) {
        Q_EMIT stepsWanted(m_run->currentText());
    }
}

void LaneChooser::setSteps(const QString& runId, const std::vector<std::int64_t>& steps)
{
    if (m_run->currentText() != runId) {
        return;
    }
    m_step->clear();
    m_step->addItem(tr("best step"));
    for (const auto step : steps) {
        m_step->addItem(QString(), QVariant::fromValue<qlonglong>(step));
    }
    nameSteps();
}

/// In the language of the moment.
void LaneChooser::nameSteps()
{
    for (int index = 0; index < m_step->count(); ++index) {
        const QVariant step = m_step->itemData(index);
        m_step->setItemText(index,
            step.isValid() ? tr("step %1").arg(countText(step.toLongLong())) : tr("best step"));
    }
}

void LaneChooser::setVersions(const QStringList& versions)
{
    m_versions->clear();
    m_versions->addItems(versions);
    m_versions->setCurrentRow(m_versions->count() - 1);
    m_versions->setVisible(!versions.isEmpty());
    m_remove->setVisible(!versions.isEmpty());
    adjustSize();
}

void LaneChooser::setEveryClass(bool on)
{
    const QSignalBlocker quiet(m_everyClass);
    m_everyClass->setChecked(on);
}

void LaneChooser::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!m_run->currentText().isEmpty()) {
        Q_EMIT stepsWanted(m_run->currentText());
    }
}

void LaneChooser::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LaneChooser::retranslate()
{
    m_title->setText(tr("Lanes that are shown"));
    m_list->setAccessibleName(m_title->text());
    m_everyClass->setText(tr("Transfer to every class"));
    m_everyClass->setToolTip(tr("Show the clip played by every class of the grid at once"));
    m_pairTitle->setText(tr("The key X changes between"));
    m_first->setAccessibleName(tr("One of the two lanes of the key X"));
    m_second->setAccessibleName(tr("The other of the two lanes of the key X"));
    m_versionsTitle->setText(tr("Compare with another run, or another step"));
    m_run->setAccessibleName(tr("Run to compare with"));
    m_step->setAccessibleName(tr("Step to compare with"));
    m_add->setText(tr("Add"));
    m_versions->setAccessibleName(tr("Runs that are compared"));
    m_remove->setText(tr("Take out"));
    nameSteps();
    fillPair(*m_first);
    fillPair(*m_second);
}

} // namespace timbrel::widgets
