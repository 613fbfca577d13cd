// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/record_panel.h"

#include <array>
#include <set>

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "widgets/base/elided_label.h"
#include "widgets/base/icon.h"
#include "widgets/base/level_meter.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/models/recorded_clip_model.h"

namespace timbrel::widgets {
namespace {

constexpr std::array kCutEvery{0, 2, 5, 10, 30}; // seconds; 0 is on silences
constexpr int kIconSide = 16;

/// Texts of a box, without a word to anyone. A box that has them already is left alone, since a
/// person may be at it.
void setItems(QComboBox& box, const QStringList& texts)
{
    QStringList before;
    for (int index = 0; index < box.count(); ++index) {
        before.append(box.itemText(index));
    }
    if (before == texts) {
        return;
    }
    const QSignalBlocker quiet(box);
    const QString current = box.currentText();
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(box.findText(current));
    if (box.isEditable()) {
        box.setEditText(current);
    }
}

} // namespace

RecordPanel::RecordPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new RecordedClipModel(this))
{
    auto* content = new QWidget(this);
    m_form = new QFormLayout;
    m_form->setContentsMargins(8, 8, 8, 8);
    m_form->setSpacing(8);
    makeForm(*m_form);
    m_clips = new TableView(content);
    m_clips->setSource(m_model, RecordedClipModel::kOrderRole);
    m_clips->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_form);
    layout->addLayout(makeTransport());
    layout->addWidget(m_clips, 1);
    layout->addLayout(makeButtons());
    setContent(content);
    connect(m_clips, &TableView::sourceRowActivated, m_play, &QAbstractButton::click);
    connect(m_clips, &TableView::currentSourceRowChanged, this, &RecordPanel::updateActions);
    retranslate();
}

void RecordPanel::makeForm(QFormLayout& form)
{
    m_folder = new ElidedLabel(this);
    m_folder->setMinimumWidth(80);
    m_folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_changeFolder = new QPushButton(this);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_changeFolder);
    m_device = new QComboBox(this);
    m_class = new QComboBox(this);
    m_class->setObjectName(QStringLiteral("class"));
    m_class->setEditable(true);
    m_class->setInsertPolicy(QComboBox::NoInsert);
    m_cut = new QComboBox(this);
    for (QComboBox* box : {m_device, m_class, m_cut}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    form.addRow(new QLabel(this), folder);
    form.addRow(new QLabel(this), m_device);
    form.addRow(new QLabel(this), m_class);
    form.addRow(new QLabel(this), m_cut);
    connect(m_changeFolder, &QPushButton::clicked, this, &RecordPanel::chooseFolder);
    connect(m_device, &QComboBox::textActivated, this, &RecordPanel::deviceChosen);
    connect(m_class, &QComboBox::editTextChanged, this, &RecordPanel::updateActions);
}

QLayout* RecordPanel::makeTransport()
{
    m_record = new QPushButton(icon(QStringLiteral("record")), QString(), this);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setIconSize({kIconSide, kIconSide});
    m_level = new LevelMeter(this);
    m_time = new QLabel(this);
    auto* transport = new QHBoxLayout;
    transport->setContentsMargins(8, 0, 8, 8);
    transport->setSpacing(8);
    transport->addWidget(m_record);
    transport->addWidget(m_level);
    transport->addWidget(m_time);
    transport->addStretch(1);
    connect(m_record, &QPushButton::clicked, this, &RecordPanel::toggle);
    return transport;
}

QLayout* RecordPanel::makeButtons()
{
    const auto button = [this](const char* name) {
        auto* made = new QToolButton(this);
        made->setIcon(icon(QString::fromLatin1(name)));
        made->setIconSize({kIconSide, kIconSide});
        return made;
    };
    m_play = button("play");
    m_discard = button("trash");
    m_use = new QPushButton(this);
    m_use->setObjectName(QStringLiteral("use"));
    auto* discard = new QAction(m_clips);
    discard->setShortcut(QKeySequence::Delete);
    discard->setShortcutContext(Qt::WidgetShortcut);
    m_clips->addAction(discard);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_play);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    connect(discard, &QAction::triggered, m_discard, &QAbstractButton::click);
    connect(
        m_play, &QAbstractButton::clicked, this, [this] { ask(&RecordPanel::clipPlayRequested); });
    connect(m_discard, &QAbstractButton::clicked, this,
        [this] { ask(&RecordPanel::clipDiscardRequested); });
    connect(m_use, &QAbstractButton::clicked, this,
        [this] { Q_EMIT corpusUseRequested(toQString(m_state->folder)); });
    return buttons;
}

void RecordPanel::setState(std::shared_ptr<const snapshots::RecordingState> state)
{
    m_state = std::move(state);
    invalidate();
}

void RecordPanel::setProgress(float peak, double takeSeconds)
{
    m_level->setPeak(peak);
    m_time->setText(positionText(takeSeconds));
}

void RecordPanel::chooseFolder()
{
    auto* dialog = new QFileDialog(
        this, tr("Record into a folder"), m_state ? toQString(m_state->folder) : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordPanel::folderChosen);
    dialog->open();
}

void RecordPanel::toggle()
{
    if (m_state->recording) {
        Q_EMIT stopRequested();
    } else {
        Q_EMIT recordRequested(m_class->currentText().trimmed(), m_cut->currentData().toDouble());
    }
}

void RecordPanel::ask(void (RecordPanel::*request)(const QString& file))
{
    const int row = m_clips->currentSourceRow();
    if (row >= 0 && row < m_model->rowCount()) {
        Q_EMIT(this->*request)(toQString(m_model->rows()[static_cast<std::size_t>(row)].file));
    }
}

void RecordPanel::refresh()
{
    showContent(m_state != nullptr);
    if (!m_state) {
        return;
    }
    showProblem();
    showChoices();
    showClips();
    updateActions();
}

void RecordPanel::showProblem()
{
    QString problem = toQString(m_state->problem);
    if (problem.isEmpty() && m_state->gaps > 0) {
        problem = tr("Gaps in the sound of this take: %1. The machine could not keep up: discard "
                     "the clips that click, and close what keeps it busy.")
                      .arg(m_state->gaps);
    }
    if (problem != std::exchange(m_problem, problem)) {
        if (problem.isEmpty()) {
            clearMessage();
        } else {
            showMessage(m_state->problem.empty() ? snapshots::Severity::Warning
                                                 : snapshots::Severity::Error,
                problem);
        }
    }
}

void RecordPanel::showChoices()
{
    m_folder->setWholeText(toQString(m_state->folder));
    QStringList devices;
    for (const auto& device : m_state->devices) {
        devices.append(toQString(device));
    }
    setItems(*m_device, devices);
    m_device->setCurrentIndex(m_device->findText(toQString(m_state->device)));
    std::set<QString> classes;
    for (const auto& clip : m_state->clips) {
        classes.insert(toQString(clip.className));
    }
    setItems(*m_class, QStringList(classes.begin(), classes.end()));
}

void RecordPanel::showClips()
{
    const auto before = m_model->rows().size();
    m_model->setRows(m_state->clips);
    if (before < m_state->clips.size()) {
        m_clips->selectSourceRow(m_model->rowCount() - 1); // the newest is judged first
        m_clips->resizeColumnsToContents();
    }
}

void RecordPanel::updateActions()
{
    const bool recording = m_state && m_state->recording;
    const bool listening = m_state && !m_state->device.empty();
    const bool chosen = m_clips->currentSourceRow() >= 0 && m_model->rowCount() > 0;
    m_record->setEnabled(recording || (listening && !m_class->currentText().trimmed().isEmpty()));
    m_record->setIcon(icon(recording ? QStringLiteral("stop") : QStringLiteral("record")));
    m_record->setText(recording ? tr("Stop") : tr("Record"));
    m_record->setShortcut(Qt::Key_R); // a new text takes the key away
    m_record->setToolTip(recording ? tr("End this take (R)")
                                   : tr("Keep what the microphone hears, as a new take (R)"));
    for (QWidget* fixed : std::initializer_list<QWidget*>{m_changeFolder, m_class, m_cut}) {
        fixed->setEnabled(!recording);
    }
    m_device->setEnabled(!recording && m_device->count() > 0);
    m_play->setEnabled(chosen && !recording); // the microphone would hear it
    m_discard->setEnabled(chosen);
    m_use->setEnabled(m_model->rowCount() > 0 && !recording);
}

void RecordPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    Q_EMIT listenRequested(true);
}

void RecordPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    Q_EMIT listenRequested(false);
}

void RecordPanel::retranslate()
{
    setWindowTitle(tr("Record"));
    setPlaceholder(tr("Looking for microphones…"));
    const auto label = [this](int row, const QString& text) {
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(text);
    };
    label(0, tr("Folder"));
    label(1, tr("Microphone"));
    label(2, tr("Class"));
    label(3, tr("Cut"));
    m_changeFolder->setText(tr("Change…"));
    m_changeFolder->setToolTip(tr("Record into another folder: a new one, or one recorded before"));
    m_device->setAccessibleName(tr("Microphone"));
    m_device->setPlaceholderText(tr("none"));
    m_class->setAccessibleName(tr("Class"));
    m_class->setToolTip(tr("Who plays: choose a class of this corpus or type a new one"));
    m_class->lineEdit()->setPlaceholderText(tr("who plays"));
    m_class->lineEdit()->setAccessibleName(tr("Class"));
    m_cut->setAccessibleName(tr("Cut"));
    m_cut->setToolTip(tr("Where what you play is cut into clips"));
    const int cut = std::max(0, m_cut->currentIndex());
    m_cut->clear();
    for (const int seconds : kCutEvery) {
        m_cut->addItem(seconds == 0 ? tr("where you pause") : tr("every %1 s").arg(seconds),
            static_cast<double>(seconds));
    }
    m_cut->setCurrentIndex(cut);

    m_level->setAccessibleName(tr("Level of the microphone"));
    m_level->setToolTip(tr("Level of the microphone, from -48 dB to full scale. Play your loudest; "
                           "it should stay below the last steps."));
    m_time->setAccessibleName(tr("Length of the take"));
    m_clips->setAccessibleName(tr("Clips; Return plays one, Delete discards it"));
    m_play->setAccessibleName(tr("Play"));
    m_play->setToolTip(tr("Hear the chosen clip (Return)"));
    m_discard->setAccessibleName(tr("Discard"));
    m_discard->setToolTip(tr("Move the chosen clip to the trash (Delete)"));
    m_use->setText(tr("Use this corpus"));
    m_use->setToolTip(tr("Make this folder the corpus of the experiment. It takes two classes or "
                         "more, and two takes of each, so that one can be kept for testing."));
    m_model->retranslate();
    updateActions();
}

} // namespace timbrel::widgets
