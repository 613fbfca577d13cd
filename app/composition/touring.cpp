// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/touring.h"

#include <array>
#include <chrono>

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "app/composition/parts.h"
#include "widgets/window/guided_tour.h"

namespace timbrel::app {
namespace {

using namespace std::chrono_literals;

constexpr auto kBeat = 1500ms; // in which a person sees or hears what has been done

/// A station of the tour; texts in English.
struct Station {
    const char* dock;
    const char* title;
    const char* text;
};

constexpr std::array kStations{
    Station{"experiment", QT_TRANSLATE_NOOP("timbrel::app::Touring", "An experiment"),
        QT_TRANSLATE_NOOP("timbrel::app::Touring",
            "Everything that will be trained is described here. Choose the preset First transfer "
            "and press Start training: it takes a few minutes, and all panels fill meanwhile.")},
    Station{"curves", QT_TRANSLATE_NOOP("timbrel::app::Touring", "How it learns"),
        QT_TRANSLATE_NOOP("timbrel::app::Touring",
            "Errors should fall; a curve that rises again has learnt by heart. Drag the slider at "
            "the top of the window to an earlier step: every panel shows the run as it was then.")},
    Station{"grid", QT_TRANSLATE_NOOP("timbrel::app::Touring", "Who plays what"),
        QT_TRANSLATE_NOOP("timbrel::app::Touring",
            "A row is who plays, a column is what is played. Click a cell beside the diagonal: "
            "you hear the phrase of its column, played by the instrument of its row.")},
    Station{"spectrograms", QT_TRANSLATE_NOOP("timbrel::app::Touring", "By eye and ear"),
        QT_TRANSLATE_NOOP("timbrel::app::Touring",
            "The versions of the phrase stand above each other, and one of them is heard. Press 1, "
            "2, 3 or 4 while it plays: it goes on as another version, at the same place.")},
    Station{"map", QT_TRANSLATE_NOOP("timbrel::app::Touring", "What is left of the player"),
        QT_TRANSLATE_NOOP("timbrel::app::Touring",
            "Each dot is a phrase as the model keeps it, in the colour of who played it: mixed "
            "colours are good, since nobody should be heard in what is played. Click a dot.")},
    Station{"listening", QT_TRANSLATE_NOOP("timbrel::app::Touring", "Keep what you hear"),
        QT_TRANSLATE_NOOP("timbrel::app::Touring",
            "Press Keep in the player, or Ctrl+K: the sound stays in this list, whatever becomes "
            "of its run. Give it stars and a note, and export the list for others to hear.")},
};

std::vector<widgets::GuidedTour::Step> steps()
{
    std::vector<widgets::GuidedTour::Step> steps;
    for (const auto& station : kStations) {
        steps.push_back({QString::fromLatin1(station.dock),
            [title = station.title] { return Touring::tr(title); },
            [text = station.text] { return Touring::tr(text); }});
    }
    return steps;
}

} // namespace

Touring::Touring(Parts& parts)
    : m_parts(parts)
    , m_tour(new widgets::GuidedTour(parts.window, steps()))
    , m_take(new QAction(this))
{
    auto& menu = parts.window.helpMenu();
    menu.insertAction(menu.actions().value(1), m_take);
    connect(m_take, &QAction::triggered, m_tour, &widgets::GuidedTour::begin);
    parts.window.installEventFilter(this);
    m_take->setText(tr("Take the &tour"));
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(kBeat);
    connect(&m_goOn, &QTimer::timeout, this, [this] { m_tour->done(m_done); });
    watch();
}

void Touring::offer()
{
    m_parts.window.showNotice(snapshots::Severity::Info,
        tr("Welcome. Six steps show you around, from a first experiment to a sound that you keep."),
        tr("Take the tour"), [this] { m_tour->begin(); });
}

/// When the step that a station asks for was done, in the order of the stations.
void Touring::watch()
{
    const auto& panels = m_parts.panels;
    const auto when = [this](int step) { return [this, step] { done(step); }; };
    connect(&m_parts.run, &ShownRun::runChanged, this, when(0));
    connect(&m_parts.run, &ShownRun::cursorChanged, this, [this](double step) {
        if (step >= 0.0) {
            done(1);
        }
    });
    connect(panels.grid, &widgets::TransferGridPanel::cellPlayRequested, this, when(2));
    connect(panels.player, &widgets::PlayerPanel::laneSelected, this, when(3));
    connect(panels.spectrograms, &widgets::SpectrogramPanel::laneSelected, this, when(3));
    connect(panels.map, &widgets::CodeMapPanel::clipPlayRequested, this, when(4));
    connect(&m_parts.kept, &KeptSounds::keptOne, this, when(5));
}

void Touring::done(int step)
{
    if (m_tour->step() == step) {
        m_done = step;
        m_goOn.start();
    }
}

bool Touring::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_take->setText(tr("Take the &tour"));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace timbrel::app
