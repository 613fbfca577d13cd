// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/compare_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "engine/snapshots/clip_name.h"
#include "widgets/base/hint.h"
#include "widgets/base/legend.h"
#include "widgets/base/progress_line.h"
#include "widgets/base/save_dialog.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/plots/comparison_view.h"
#include "widgets/plots/curve_plot.h"

namespace timbrel::widgets {
namespace {

constexpr int kFewLetters = 6; // that a choice shows at least; more where there is room

QComboBox* makeChoice(QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kFewLetters);
    return choice;
}

/// "−28.1 dB (−29.0 – −27.2)".
QString decibelText(double value, const std::optional<snapshots::Interval>& interval)
{
    const auto number = [](double decibels) { return QLocale().toString(decibels, 'f', 1); };
    const QString text = QStringLiteral("%1 dB").arg(number(value));
    return interval
        ? text + QStringLiteral(" (%1 – %2)").arg(number(interval->low), number(interval->high))
        : text;
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeControls()); // first, also for the Tab key
    m_progress = new ProgressLine(content);
    connect(m_progress, &ProgressLine::stopRequested, this, &ComparePanel::stopRequested);
    layout->addWidget(m_progress);
    m_stack = new QStackedWidget(content);
    m_hint = makeHint(m_stack);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(makeResults());
    layout->addWidget(m_stack, 1);
    setContent(content);
    for (const auto& [side, name] : {std::pair{0U, "first"}, std::pair{1U, "second"}}) {
        view().keep(std::string(name) + "_run", m_choices.at(side).run); // its steps come after
        keepStep(std::string(name) + "_step", m_choices.at(side).step);
    }
    view().keep("transfer", m_transfer);
    retranslate();
}

/// A step, or "best".
void ComparePanel::keepStep(const std::string& name, QComboBox* step)
{
    connect(step, &QComboBox::currentIndexChanged, &view(), &ViewKeeper::changed);
    connect(step, &QComboBox::activated, this, [this, name] { view().touched(name); });
    view().keep(
        name,
        [step] {
            const QVariant chosen = step->currentData();
            return chosen.isValid() ? snapshots::ViewValue(std::int64_t{chosen.toLongLong()})
                                    : snapshots::ViewValue(std::string("best"));
        },
        [step](const snapshots::ViewValue& value) {
            const auto* wanted = std::get_if<std::int64_t>(&value);
            const int index = wanted != nullptr ? step->findData(qlonglong{*wanted}) : 0;
            step->setCurrentIndex(std::max(0, index));
            return index >= 0;
        });
}

QLayout* ComparePanel::makeControls()
{
    // Two rows, one for each side: a dock is narrow.
    auto* controls = new QGridLayout;
    controls->setContentsMargins(8, 8, 8, 4);
    controls->setSpacing(8);
    controls->setColumnStretch(0, 2);
    controls->setColumnStretch(1, 1);
    for (const auto& [side, name] : {std::pair{0, "first step"}, std::pair{1, "second step"}}) {
        auto& choice = m_choices.at(static_cast<std::size_t>(side));
        choice = {makeChoice(this), makeChoice(this)};
        choice.step->setObjectName(QString::fromLatin1(name));
        controls->addWidget(choice.run, side, 0);
        controls->addWidget(choice.step, side, 1);
        connect(choice.run, &QComboBox::currentIndexChanged, this,
            [this, choice] { forgetSteps(choice); });
    }
    m_compare = new QPushButton(this);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save"));
    controls->addWidget(m_compare, 0, 2);
    controls->addWidget(m_save, 1, 2);
    connect(m_compare, &QPushButton::clicked, this,
        [this] { Q_EMIT compareRequested(sideOf(m_choices[0]), sideOf(m_choices[1])); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        chooseWhereToSaveResults(this, tr("Save the comparison"), QStringLiteral("comparison"),
            [this](const QString& file) { Q_EMIT saveRequested(file); });
    });
    return controls;
}

QWidget* ComparePanel::makeResults()
{
    auto* shown = new QWidget(this);
    m_results = new QSplitter(shown);
    m_results->setChildrenCollapsible(false);
    auto* pictures = new QWidget(m_results);
    m_transfer = makeChoice(pictures);
    m_transfer->setObjectName(QStringLiteral("transfer"));
    m_view = new ComparisonView(pictures);
    auto* column = new QVBoxLayout(pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_transfer);
    column->addWidget(m_view, 1);
    m_results->addWidget(pictures);
    m_results->addWidget(makeSpectra(m_results));
    for (const auto& [index, share] : {std::pair{0, 5}, std::pair{1, 4}}) {
        m_results->setStretchFactor(index, share);
        m_results->widget(index)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    m_meaning = new QLabel(shown);
    m_meaning->setProperty("quiet", true);
    m_meaning->setWordWrap(true);
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_meaning);
    connect(m_transfer, &QComboBox::currentIndexChanged, this, &ComparePanel::showTransfer);
    return shown;
}

QWidget* ComparePanel::makeSpectra(QWidget* parent)
{
    auto* side = new QWidget(parent);
    m_plot = new CurvePlot(side);
    m_legend = new Legend(side);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend);
    return side;
}

ComparePanel::Side ComparePanel::sideOf(const Choice& choice)
{
    const QVariant step = choice.step->currentData();
    return {choice.run->currentText(),
        step.isValid() ? std::optional<std::int64_t>(step.toLongLong()) : std::nullopt};
}

/// Newest first; what was chosen stays, or at the first time the newest two are.
void ComparePanel::setRuns(std::shared_ptr<const snapshots::RunList> runs)
{
    m_runs = std::move(runs);
    for (std::size_t side = 0; side < m_choices.size(); ++side) {
        auto* choice = m_choices.at(side).run;
        const QString before = choice->currentText();
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (const auto& run : *m_runs) {
            if (run.problem.empty() && run.step > 0) {
                choice->addItem(toQString(run.id), toQString(run.id));
            }
        }
        const int newest = std::min(choice->count() - 1, side == 0 ? 1 : 0);
        const int found = before.isEmpty() ? -1 : choice->findText(before);
        choice->setCurrentIndex(found >= 0 ? found : newest);
        if (choice->currentText() != before) {
            forgetSteps(m_choices.at(side));
        }
    }
    view().retry();
    updateActions();
}

void ComparePanel::forgetSteps(const Choice& choice)
{
    choice.step->clear();
    choice.step->addItem(tr("best step"));
    if (!choice.run->currentText().isEmpty()) {
        Q_EMIT stepsWanted(choice.run->currentText());
    }
}

void ComparePanel::setSteps(const QString& runId, const std::vector<std::int64_t>& steps)
{
    for (const auto& choice : m_choices) {
        if (choice.run->currentText() != runId) {
            continue;
        }
        const QVariant before = choice.step->currentData();
        choice.step->clear();
        choice.step->addItem(tr("best step"));
        for (const auto step : steps) {
            choice.step->addItem(QString(), QVariant::fromValue(step));
        }
        nameSteps(*choice.step);
        choice.step->setCurrentIndex(
            before.isValid() ? std::max(0, choice.step->findData(before)) : 0);
    }
    view().retry();
}

/// In the language of the moment.
void ComparePanel::nameSteps(QComboBox& steps)
{
    for (int index = 0; index < steps.count(); ++index) {
        const QVariant step = steps.itemData(index);
        steps.setItemText(index,
            step.isValid() ? tr("step %1").arg(countText(step.toLongLong())) : tr("best step"));
    }
}

void ComparePanel::begin()
{
    m_progress->begin();
    clearMessage();
    updateActions();
}

void ComparePanel::setProgress(
    double fraction, const QString& activity, const std::optional<double>& secondsLeft)
{
    m_progress->setWork(fraction, activity, secondsLeft);
}

void ComparePanel::setComparison(std::shared_ptr<const snapshots::RunComparison> comparison)
{
    m_comparison = std::move(comparison);
    updateActions();
    invalidate();
}

void ComparePanel::end()
{
    m_progress->end();
    updateActions();
}

void ComparePanel::refresh()
{
    showContent(true);
    m_stack->setCurrentIndex(m_comparison ? 1 : 0);
    if (m_comparison) {
        fillTransfers();
        showSpectra();
    }
}

void ComparePanel::fillTransfers()
{
    const int before = std::max(0, m_transfer->currentIndex());
    const QSignalBlocker quiet(m_transfer);
    m_transfer->clear();
    for (const auto& transfer : m_comparison->examples) {
        m_transfer->addItem(QStringLiteral("%1 · %2 → %3")
                                .arg(toQString(snapshots::clipName(transfer.clipId)),
                                    toQString(transfer.source), toQString(transfer.target)));
    }
    m_transfer->setCurrentIndex(std::min(before, m_transfer->count() - 1));
    showTransfer();
}

void ComparePanel::showTransfer()
{
    const int index = m_transfer->currentIndex();
    if (index < 0) {
        m_view->clear();
        return;
    }
    m_view->setTransfer(m_comparison->examples[static_cast<std::size_t>(index)],
        {tr("first"), tr("second"), tr("second less first"), tr("the truth")});
}

void ComparePanel::showSpectra()
{
    m_plot->clear();
    const QStringList names{tr("first"), tr("second"), tr("real")}; // which runs is chosen above
    std::vector<Legend::Entry> entries;
    for (std::size_t i = 0; i < m_comparison->spectra.size(); ++i) {
        const auto& spectrum = m_comparison->spectra[i];
        std::vector<double> hertz;
        std::vector<double> levels;
        for (std::size_t band = 0; band < spectrum.decibels.size(); ++band) {
            hertz.push_back(static_cast<double>(m_comparison->bandHz[band]));
            levels.push_back(spectrum.decibels[band]);
        }
        const int curve = m_plot->addCurve(i, 0);
        m_plot->setCurveName(curve, names[static_cast<qsizetype>(i)]);
        m_plot->append(curve, hertz, levels);
        entries.push_back({names[static_cast<qsizetype>(i)], i, QString()});
    }
    const auto& measures = m_comparison->measures;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, measures.size()); ++i) {
        entries[i].value = decibelText(measures[i].value, measures[i].interval);
    }
    if (!measures.empty() && !measures.front().baselines.empty()) {
        const auto& real = measures.front().baselines.front();
        entries.back().value = decibelText(real.value, real.interval);
    }
    m_legend->setEntries(std::move(entries));
    m_meaning->setText(measures.size() == 3
            ? tr("%1, then %2: the second has %3 more from 4 kHz up.")
                  .arg(toQString(m_comparison->names[0]), toQString(m_comparison->names[1]),
                      decibelText(measures[2].value, measures[2].interval))
            : tr("%1, then %2.")
                  .arg(toQString(m_comparison->names[0]), toQString(m_comparison->names[1])));
    m_legend->setToolTip(
        tr("Curves: mean spectra of %1 transfers and of %2. Numbers: energy from 4 kHz up against "
           "all, with 95 % intervals over recordings.")
            .arg(countText(static_cast<qint64>(m_comparison->transfers)),
                catalogText(m_comparison->spectra.back().label)));
    m_plot->setToolTip(m_legend->toolTip());
}

void ComparePanel::updateActions()
{
    const bool hasRuns = m_choices[0].run->count() > 0;
    for (const auto& choice : m_choices) {
        choice.run->setEnabled(hasRuns && !m_progress->isRunning());
        choice.step->setEnabled(hasRuns && !m_progress->isRunning());
    }
    m_compare->setEnabled(hasRuns && !m_progress->isRunning());
    m_save->setEnabled(m_comparison != nullptr);
}

void ComparePanel::retranslate()
{
    setWindowTitle(tr("Compare"));
    m_hint->setText(tr("Choose two runs that were trained on the same clips, or two steps of one, "
                       "such as before and after a critic joined in: what both make of the same "
                       "recordings will stand here side by side."));
    const std::array names{tr("First run"), tr("Second run")};
    const std::array steps{tr("Step of the first run"), tr("Step of the second run")};
    for (std::size_t side = 0; side < m_choices.size(); ++side) {
        m_choices.at(side).run->setAccessibleName(names.at(side));
        m_choices.at(side).run->setToolTip(names.at(side));
        m_choices.at(side).step->setAccessibleName(steps.at(side));
        m_choices.at(side).step->setToolTip(steps.at(side));
        nameSteps(*m_choices.at(side).step);
    }
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Have both play the same held-out clips; takes about a minute"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("The numbers as a table (CSV), or all as a figure (PNG, SVG, PDF)"));
    m_progress->setTexts(
        tr("Progress of the comparison"), tr("Stop comparing; what there is stays"));
    m_transfer->setAccessibleName(tr("Transfer that is shown"));
    m_view->setAccessibleName(tr("Both transfers, their difference, and the truth"));
    m_plot->setAccessibleName(tr("Mean spectra"));
    m_view->setToolTip(tr("Red: the second has more, blue: less"));
    m_plot->setAxisNames(tr("Hz"), tr("dB"));
    updateActions();
    invalidate();
}

} // namespace timbrel::widgets
