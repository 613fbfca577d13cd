// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/listening_panel.h"

#include <QAction>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/base/icon.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/tool_bar.h"
#include "widgets/models/kept_sound_model.h"

namespace timbrel::widgets {
namespace {

constexpr int kTypingPause = 700; // ms after the last letter of a note
constexpr int kLongestNote = 1000; // letters

} // namespace

ListeningPanel::ListeningPanel(QWidget* parent)
    : Panel(parent)
    , m_model(new KeptSoundModel(this))
    , m_typing(new QTimer(this))
    , m_play(new QAction(icon(QStringLiteral("play")), QString(), this))
    , m_remove(new QAction(icon(QStringLiteral("trash")), QString(), this))
    , m_restore(new QAction(icon(QStringLiteral("reset")), QString(), this))
    , m_export(new QAction(icon(QStringLiteral("folder")), QString(), this))
{
    auto* content = new QWidget(this);
    m_table = new TableView(content);
    m_table->setSource(m_model, KeptSoundModel::kOrderRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    m_note = new QLineEdit(content);
    m_note->setMaxLength(kLongestNote);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeButtons());
    layout->addWidget(m_table, 1);
    auto* note = new QVBoxLayout;
    note->setContentsMargins(8, 8, 8, 8);
    note->addWidget(m_note);
    layout->addLayout(note);
    setContent(content);

    connect(m_table, &TableView::sourceRowActivated, m_play, &QAction::trigger);
    connect(m_table, &TableView::currentSourceRowChanged, this, &ListeningPanel::showCurrent);
    connect(m_note, &QLineEdit::textEdited, this, [this] {
        if (const auto* sound = current(); sound != nullptr) {
            m_noteOf = toQString(sound->id);
            m_typing->start();
        }
    });
    connect(m_note, &QLineEdit::editingFinished, this, &ListeningPanel::saveNote);
    connect(m_typing, &QTimer::timeout, this, &ListeningPanel::saveNote);
    retranslate();
    showCurrent();
}

QToolBar* ListeningPanel::makeButtons()
{
    auto* bar = new ToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : {m_play, m_remove, m_restore, m_export}) {
        bar->addAction(action);
        m_table->addAction(action);
    }
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_play, &QAction::triggered, this, [this] {
        if (const auto* sound = current(); sound != nullptr) {
            Q_EMIT playRequested(toQString(sound->id));
        }
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        saveNote();
        if (const auto* sound = current(); sound != nullptr) {
            Q_EMIT removeRequested(toQString(sound->id));
        }
    });
    connect(m_restore, &QAction::triggered, this, &ListeningPanel::restoreRequested);
    connect(m_export, &QAction::triggered, this, &ListeningPanel::chooseFolder);
    return bar;
}

void ListeningPanel::setSounds(std::shared_ptr<const snapshots::KeptSounds> sounds)
{
    m_sounds = std::move(sounds);
    invalidate();
}

void ListeningPanel::refresh()
{
    m_used = m_used || (m_sounds && !m_sounds->empty());
    showContent(m_used);
    if (!m_sounds) {
        return;
    }
    const auto* before = current();
    const std::string chosen = before != nullptr ? before->id : std::string();
    const int first = m_model->rowCount();
    m_model->setRows(*m_sounds);
    if (first == 0) {
        m_table->resizeColumnsToContents();
    }
    for (std::size_t row = 0; row < m_sounds->size(); ++row) {
        if ((*m_sounds)[row].id == chosen) {
            m_table->selectSourceRow(static_cast<int>(row));
        }
    }
    showCurrent();
}

const snapshots::KeptSound* ListeningPanel::current() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rows()[static_cast<std::size_t>(row)]
                                                 : nullptr;
}

void ListeningPanel::showCurrent()
{
    const auto* sound = current();
    const QString id = sound != nullptr ? toQString(sound->id) : QString();
    if (m_typing->isActive() && id != m_noteOf) {
        saveNote(); // of the one that was chosen before
    }
    m_play->setEnabled(sound != nullptr);
    m_remove->setEnabled(sound != nullptr);
    m_note->setEnabled(sound != nullptr);
    if (!m_typing->isActive()) {
        const QString note = sound != nullptr ? toQString(sound->note) : QString();
        if (m_note->text() != note) {
            m_note->setText(note);
        }
    }
}

void ListeningPanel::describe(int stars)
{
    if (const auto* sound = current(); sound != nullptr) {
        m_typing->stop();
        m_noteOf.clear(); // kept with the stars
        Q_EMIT described(toQString(sound->id), stars, m_note->text());
    }
}

void ListeningPanel::saveNote()
{
    if (!m_typing->isActive() && m_noteOf.isEmpty()) {
        return;
    }
    m_typing->stop();
    const QString id = std::exchange(m_noteOf, QString());
    for (const auto& sound : m_model->rows()) {
        if (toQString(sound.id) == id && toQString(sound.note) != m_note->text()) {
            Q_EMIT described(id, sound.stars, m_note->text());
            return;
        }
    }
}

void ListeningPanel::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Export the listening list into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &ListeningPanel::exportRequested);
    dialog->open();
}

void ListeningPanel::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_asked, true)) {
        Q_EMIT loadRequested();
    }
    Panel::showEvent(event);
}

bool ListeningPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Elsewhere digits switch what is heard: a shortcut that the table takes for itself.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || (!isOverride && event->type() != QEvent::KeyPress)) {
        return Panel::eventFilter(watched, event);
    }
    const int stars = static_cast<QKeyEvent*>(event)->key() - Qt::Key_0;
    if (stars < 0 || stars > snapshots::kMostStars) {
        return Panel::eventFilter(watched, event);
    }
    if (isOverride) {
        event->accept();
    } else {
        describe(stars);
    }
    return true;
}

void ListeningPanel::retranslate()
{
    setWindowTitle(tr("Listening list"));
    setPlaceholder(
        tr("Nothing kept yet. Press Keep in the player, or Ctrl+K, while you listen: the "
           "sound stays here, for a note and stars, whatever becomes of its run."));
    m_table->setAccessibleName(tr("Kept sounds; Return plays one, 0 to 5 give stars"));
    m_play->setText(tr("Play"));
    m_remove->setText(tr("Remove"));
    m_restore->setText(tr("Bring back"));
    m_export->setText(tr("Export…"));
    m_play->setToolTip(tr("Hear it (Return)"));
    m_remove->setToolTip(tr("Take it off the list (Delete)"));
    m_restore->setToolTip(tr("Bring back what was removed last"));
    m_export->setToolTip(
        tr("Write the sounds, a page that plays them in any browser, and a table"));
    m_note->setPlaceholderText(tr("What do you hear?"));
    m_note->setAccessibleName(tr("Note"));
    m_model->retranslate();
}

} // namespace timbrel::widgets
