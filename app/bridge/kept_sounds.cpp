// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/kept_sounds.h"

#include <utility>

#include "engine/listening/listening_export.h"
#include "widgets/base/text.h"

namespace timbrel::app {

KeptSounds::KeptSounds(std::filesystem::path folder, Errands& errands, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_errands(errands)
{
}

void KeptSounds::ask(const char* title, Change change, void (KeptSounds::*then)())
{
    m_errands.ask(title,
        [this, folder = m_folder, change = std::move(change), then](Monitor&) -> Errands::Answer {
            listening::ListeningList list(folder);
            auto sounds = change(list);
            if (!sounds) {
                return
                    [this, why = widgets::toQString(sounds.error().text())] { Q_EMIT failed(why); };
            }
            auto shared = std::make_shared<const snapshots::KeptSounds>(std::move(*sounds));
            return [this, shared, then] {
                Q_EMIT changed(shared);
                if (then != nullptr) {
                    (this->*then)();
                }
            };
        });
}

void KeptSounds::load()
{
    ask("reading the listening list", [](auto& list) { return list.sounds(); });
}

void KeptSounds::keep(const snapshots::ClipView& view, std::size_t lane)
{
    if (lane >= view.lanes.size() || view.lanes[lane].sound == nullptr) {
        return;
    }
    snapshots::KeptSound facts{.title = view.title,
        .version = view.lanes[lane].label,
        .stamp = view.lanes[lane].madeBy.value_or(view.stamp)};
    ask(
        "keeping a sound",
        [sound = view.lanes[lane].sound, facts = std::move(facts)](
            auto& list) { return list.keep(*sound, facts); },
        &KeptSounds::keptOne);
}

void KeptSounds::describe(const QString& id, int stars, const QString& note)
{
    ask("keeping a note", [id = id.toStdString(), stars, note = note.toStdString()](auto& list) {
        return list.describe(id, stars, note);
    });
}

void KeptSounds::remove(const QString& id)
{
    ask("removing a sound", [id = id.toStdString()](auto& list) { return list.remove(id); });
}

void KeptSounds::restore()
{
    ask("bringing a sound back", [](auto& list) { return list.restore(); });
}

void KeptSounds::exportTo(const QString& folder)
{
    m_errands.ask("exporting the listening list",
        [this, from = m_folder, folder](Monitor& monitor) -> Errands::Answer {
            const auto written = listening::exportListening(
                listening::ListeningList(from), folder.toStdString(), monitor);
            if (!written) {
                return [this, why = widgets::toQString(written.error().text())] {
                    Q_EMIT failed(why);
                };
            }
            return [this, folder] { Q_EMIT exported(folder); };
        });
}

std::filesystem::path KeptSounds::soundFile(const QString& id) const
{
    return listening::ListeningList(m_folder).soundFile(id.toStdString());
}

} // namespace timbrel::app
