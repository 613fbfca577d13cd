// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/undoing.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "app/composition/parts.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::DockState;
using snapshots::Viewpoint;

bool samePlaces(const std::vector<DockState>& one, const std::vector<DockState>& other)
{
    const auto place = [](const DockState& dock) {
        return std::tuple(dock.id, dock.place, dock.shown);
    };
    return std::ranges::equal(one, other, {}, place, place);
}

QString moveText(const Viewpoint& before, const Viewpoint& after)
{
    return before.run != after.run  ? Undoing::tr("choice of a run")
        : before.step != after.step ? Undoing::tr("choice of a step")
                                    : Undoing::tr("choice of a clip");
}

const snapshots::KeptSound* find(
    const std::shared_ptr<const snapshots::KeptSounds>& sounds, const QString& id)
{
    if (!sounds) {
        return nullptr;
    }
    const auto sound = std::ranges::find(*sounds, id.toStdString(), &snapshots::KeptSound::id);
    return sound == sounds->end() ? nullptr : &*sound;
}

} // namespace

Undoing::Undoing(Parts& parts, Viewpoints& viewpoints)
    : m_parts(parts)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_script(new QAction(this))
{
    makeMenu();
    connect(&viewpoints, &Viewpoints::moved, this,
        [this, &viewpoints](const Viewpoint& before, const Viewpoint& after) {
            const bool stepOnly = before.run == after.run && before.step != after.step;
            m_history.record(
                moveText(before, after), [&viewpoints, before] { viewpoints.go(before); },
                [&viewpoints, after] { viewpoints.go(after); },
                stepOnly ? QStringLiteral("step ") + widgets::toQString(after.run) : QString());
        });
    watchRemarks();
    watchSounds();
    watchTags();
    watchChosenClips();
    watchGrid();
    watchDocks();
}

void Undoing::makeMenu()
{
    auto& menu = m_parts.window.editMenu();
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence::Redo});
    menu.addActions({m_undo, m_redo});
    menu.addSeparator();
    menu.addAction(m_script);
    auto& stack = m_history.stack();
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(m_script, &QAction::triggered, m_parts.panels.log, &widgets::LogPanel::copyScript);
    connect(&stack, &QUndoStack::indexChanged, this, &Undoing::retranslate);
    m_parts.window.installEventFilter(this);
    retranslate();
}

void Undoing::retranslate()
{
    const auto& stack = m_history.stack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
    m_redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
    m_script->setText(tr("&Copy session as script"));
    m_script->setToolTip(
        tr("What was computed, as lines for a shell that timbrel-cli computes anew"));
}

bool Undoing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void Undoing::watchRemarks()
{
    connect(&m_parts.library, &RunLibrary::listed, this, [this](const auto& runs) {
        for (const auto& run : *runs) {
            m_remarks.try_emplace(widgets::toQString(run.id), run.remarks);
        }
    });
    connect(m_parts.panels.runs, &widgets::RunsPanel::remarked, this,
        [this](const QString& id, const QString& note, const QStringList& tags) {
            snapshots::RunRemarks after{.note = note.toStdString()};
            for (const auto& tag : tags) {
                after.tags.push_back(tag.toStdString());
            }
            const auto before = std::exchange(m_remarks[id], after);
            const auto say = [this, id](const snapshots::RunRemarks& remarks) {
                m_remarks[id] = remarks;
                m_parts.library.remark(m_parts.library.folder() / id.toStdString(), remarks);
            };
            m_history.record(
                tr("note on a run"), [say, before] { say(before); }, [say, after] { say(after); });
        });
}

void Undoing::watchSounds()
{
    auto& kept = m_parts.kept;
    const auto* panel = m_parts.panels.listening;
    const auto again = [&kept] { kept.restore(); };
    connect(&kept, &KeptSounds::changed, this, [this](const auto& sounds) { m_sounds = sounds; });
    connect(panel, &widgets::ListeningPanel::described, this,
        [this, &kept](const QString& id, int stars, const QString& note) {
            if (const auto* before = find(m_sounds, id)) {
                m_history.record(
                    tr("note on a sound"),
                    [&kept, id, old = before->stars, text = widgets::toQString(before->note)] {
                        kept.describe(id, old, text);
                    },
                    [&kept, id, stars, note] { kept.describe(id, stars, note); });
            }
        });
    connect(panel, &widgets::ListeningPanel::removeRequested, this,
        [this, &kept, again](const QString& id) {
            m_history.record(tr("removal of a sound"), again, [&kept, id] { kept.remove(id); });
        });
    connect(&kept, &KeptSounds::keptOne, this, [this, &kept, again] {
        if (m_sounds && !m_sounds->empty()) {
            const auto id = widgets::toQString(m_sounds->back().id);
            m_history.record(
                tr("keeping of a sound"), [&kept, id] { kept.remove(id); }, again);
        }
    });
}

std::filesystem::path Undoing::shownFolder() const
{
    const auto* run = m_parts.run.run();
    return run != nullptr ? run->folder : std::filesystem::path();
}

void Undoing::watchTags()
{
    connect(&m_parts.tagging, &ClipTagging::changed, this,
        [this](const snapshots::ClipTags& tags) { m_tags = tags; });
    connect(m_parts.panels.map, &widgets::CodeMapPanel::tagRequested, this,
        [this](const QString& word, const QStringList& clipIds) {
            const auto run = shownFolder();
            const auto before = tagsOf(clipIds);
            const ClipsByTag after{{word, clipIds}};
            if (run.empty() || clipIds.isEmpty() || before == after) {
                return;
            }
            for (const QString& id : clipIds) { // the run's folder tells it a moment later
                m_tags.ofClips[id.toStdString()] = word.toStdString();
            }
            m_history.record(
                tr("tag on clips"), [this, run, before] { tag(run, before); },
                [this, run, after] { tag(run, after); });
        });
}

Undoing::ClipsByTag Undoing::tagsOf(const QStringList& clipIds) const
{
    ClipsByTag clips;
    for (const QString& id : clipIds) {
        const auto found = m_tags.ofClips.find(id.toStdString());
        clips[found == m_tags.ofClips.end() ? QString() : widgets::toQString(found->second)].append(
            id);
    }
    return clips;
}

void Undoing::tag(const std::filesystem::path& run, const ClipsByTag& clips)
{
    for (const auto& [word, ids] : clips) {
        m_parts.tagging.tag(run, word, ids);
    }
    if (const auto shown = shownFolder(); shown != run) { // whose tags are to be seen
        m_parts.tagging.open(shown);
    }
}

void Undoing::watchChosenClips()
{
    // What panels tell is a person's choice; another run takes it back by itself. The clips are
    // chosen by then: who connects them was there before.
    const auto& panels = m_parts.panels;
    connect(panels.map, &widgets::CodeMapPanel::chosen, this, [this] { recordChosenClips({}); });
    connect(
        panels.grid, &widgets::TransferGridPanel::chosen, this, [this] { recordChosenClips({}); });
    // Rows of a table are gone through with the arrows: all of it is one deed.
    connect(panels.corpus, &widgets::CorpusPanel::chosen, this, [this] {
        recordChosenClips(
            QStringLiteral("rows of the corpus ") + widgets::toQString(shownFolder().string()));
    });
    connect(&m_parts.run, &ShownRun::runChanged, this, [this] { m_chosen = m_parts.chosen.ids(); });
}

void Undoing::recordChosenClips(const QString& kind)
{
    const auto after = m_parts.chosen.ids();
    const auto before = std::exchange(m_chosen, after);
    if (before != after) {
        m_history.record(
            tr("choice of clips"),
            [this, run = shownFolder(), before] { chooseClips(run, before); },
            [this, run = shownFolder(), after] { chooseClips(run, after); }, kind);
    }
}

void Undoing::chooseClips(const std::filesystem::path& run, const QStringList& clipIds)
{
    if (shownFolder() == run) { // they are no clips of another one
        m_parts.chosen.choose(clipIds);
        m_chosen = clipIds;
    }
}

void Undoing::watchGrid()
{
    connect(
        &m_parts.run, &ShownRun::runChanged, this, [this] { m_choice = m_parts.grid.choice(); });
    connect(m_parts.panels.grid, &widgets::TransferGridPanel::choiceMade, this, [this] {
        const auto after = m_parts.grid.choice(); // by then
        const auto before = std::exchange(m_choice, after);
        if (before != after) {
            m_history.record(
                tr("choice of the grid"),
                [this, run = shownFolder(), before] { chooseGrid(run, before); },
                [this, run = shownFolder(), after] { chooseGrid(run, after); });
        }
    });
}

void Undoing::chooseGrid(const std::filesystem::path& run, const snapshots::GridChoice& choice)
{
    if (shownFolder() != run) {
        return;
    }
    m_parts.grid.choose(choice);
    m_choice = choice;
    if (!run.empty()) {
        m_parts.chosenGrids.remember(run, choice);
    }
}

void Undoing::begin()
{
    m_layout = layoutNow();
    m_begun = true;
}

Undoing::Layout Undoing::layoutNow() const
{
    return {m_parts.window.docks().states(), m_parts.window.layoutState()};
}

void Undoing::showLayout(const Layout& layout)
{
    m_parts.window.restoreLayout(layout.state);
    m_layout = layout; // and no deed, when the docks have settled
}

void Undoing::watchDocks()
{
    connect(&m_parts.window.docks(), &widgets::DockLayout::changed, this, [this] {
        if (!m_begun || !m_parts.window.isVisible()) {
            return;
        }
        auto before = std::exchange(m_layout, layoutNow());
        if (!samePlaces(before.docks, m_layout.docks)) {
            m_history.record(
                tr("change of the layout"), [this, before] { showLayout(before); },
                [this, after = m_layout] { showLayout(after); });
        }
    });
}

} // namespace timbrel::app
