// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/sessions.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

#include <QDockWidget>

#include "app/composition/language.h"
#include "app/composition/menus.h"
#include "app/composition/wiring.h"
#include "app/composition/workbench.h"
#include "engine/base/files.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/session_file.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"

namespace timbrel::app {
namespace {

using namespace std::chrono_literals;
using snapshots::Session;
using snapshots::Severity;

constexpr auto kPause = 300ms; // from a change until it is written
constexpr std::size_t kMostRecent = 12;
constexpr const char* kLast = "last.toml";

/// Every panel of the window with the id of its dock; none is known by name.
std::vector<std::pair<std::string, widgets::Panel*>> panelsOf(widgets::MainWindow& window)
{
    std::vector<std::pair<std::string, widgets::Panel*>> panels;
    for (auto* dock : window.docks().docks()) {
        if (auto* panel = qobject_cast<widgets::Panel*>(dock->widget())) {
            panels.emplace_back(dock->objectName().toStdString(), panel);
        }
    }
    return panels;
}

} // namespace

/// What is written last is the newest, also where the worker is late.
class Sessions::Writing final {
public:
    explicit Writing(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] std::uint64_t next()
    {
        const std::lock_guard lock(m_mutex);
        return ++m_newest;
    }
    Result<> write(std::uint64_t number, const Session& session)
    {
        const std::lock_guard lock(m_mutex);
        if (number < m_newest) {
            return {};
        }
        TIMBREL_CHECK(makeFolders(m_file.parent_path()));
        return writeFileAtomically(m_file, experiments::toToml(session));
    }

private:
    std::filesystem::path m_file;
    std::mutex m_mutex;
    std::uint64_t m_newest = 0;
};

Sessions::Last Sessions::readLast(const std::filesystem::path& folder)
{
    Last last;
    const auto file = folder / kLast;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return last;
    }
    auto read = experiments::loadSession(file);
    if (read) {
        last.session = std::move(*read);
        return last;
    }
    const auto aside = experiments::putAside(file);
    last.problem =
        tr("The last session cannot be read: %1").arg(widgets::toQString(read.error().text()));
    if (!aside.empty()) {
        last.problem +=
            QLatin1Char(' ') + tr("It is kept as %1.").arg(widgets::toQString(aside.string()));
    }
    return last;
}

Sessions::Sessions(Workbench& workbench, Menus& menus, Language& language, Viewpoints& viewpoints,
    std::filesystem::path folder)
    : m_workbench(workbench)
    , m_menus(menus)
    , m_language(language)
    , m_viewpoints(viewpoints)
    , m_folder(std::move(folder))
    , m_lock(widgets::toQString((m_folder / "last.lock").string()))
    , m_writing(std::make_shared<Writing>(m_folder / kLast))
{
    m_lock.setStaleLockTime(0); // a lock is stale when its program is gone, not by its age
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, [this] { save(false); });
}

Sessions::~Sessions() = default;

Session Sessions::now() const
{
    auto& parts = m_workbench.parts();
    Session session;
    session.savedAt = experiments::timeStamp();
    session.ended = false;
    session.shown = m_viewpoints.now();
    session.track = parts.tracks.file().string();
    session.training = trainingRun();
    session.theme = themeWord(m_workbench.theme().choice()).toStdString();
    session.language = m_language.choice().toStdString();
    session.explained = m_menus.explainAction().isChecked();
    session.arrangement = parts.window.layoutState().toBase64().toStdString();
    session.docks = parts.window.docks().states();
    for (const auto& [id, panel] : panelsOf(parts.window)) {
        session.views[id] = panel->view().state();
    }
    session.recent = m_recent;
    session.experiment = experiments::toToml(m_workbench.drafting().experiment());
    return session;
}

std::string Sessions::liveRun() const
{
    auto& parts = m_workbench.parts();
    const auto* live = parts.run.live();
    return parts.training.isTraining() && live != nullptr ? live->folder.string() : std::string();
}

std::string Sessions::trainingRun() const
{
    const auto live = liveRun();
    return live.empty() ? m_interrupted : live;
}

void Sessions::show(const Session& session)
{
    auto& parts = m_workbench.parts();
    m_workbench.theme().choose(themeFrom(widgets::toQString(session.theme)));
    if (m_language.choice().toStdString() != session.language) {
        m_language.choose(widgets::toQString(session.language));
    }
    parts.window.restoreLayout(
        QByteArray::fromBase64(QByteArray::fromStdString(session.arrangement)));
    const auto experiment = experiments::experimentFromToml(
        session.experiment, "the session's experiment", parts.schema);
    if (!session.experiment.empty() && experiment) {
        m_workbench.drafting().setExperiment(*experiment);
    }
    showContent(session);
}

void Sessions::showContent(const Session& session)
{
    m_menus.explainAction().setChecked(session.explained);
    showPanels(session);
    m_viewpoints.go(session.shown);
    const bool showsRun = session.shown.cell || !session.shown.clip.empty();
    if (!session.track.empty() && !showsRun) { // it would take the clip's place
        m_workbench.parts().tracks.open(session.track, m_workbench.drafting().experiment());
    }
}

void Sessions::showPanels(const Session& session)
{
    auto& window = m_workbench.parts().window;
    window.docks().arrange(session.docks);
    for (const auto& [id, panel] : panelsOf(window)) {
        if (const auto state = session.views.find(id); state != session.views.end()) {
            panel->view().restore(state->second);
        }
    }
}

void Sessions::begin(const std::optional<Session>& last)
{
    if (last) {
        m_recent = last->recent;
        m_interrupted = last->ended ? std::string() : last->training;
        Q_EMIT recentChanged();
    }
    const bool madeFolder = makeFolders(m_folder).has_value();
    m_writes = madeFolder && m_lock.tryLock(0);
    watch();
    saveSoon();
}

void Sessions::watch()
{
    auto& parts = m_workbench.parts();
    const auto soon = [this] { saveSoon(); };
    connect(&m_viewpoints, &Viewpoints::changed, this, soon);
    connect(&parts.window, &widgets::MainWindow::closing, this, [this] {
        if (m_writes) {
            save(false); // while there are docks to be seen
        }
    });
    connect(&parts.window.docks(), &widgets::DockLayout::changed, this, soon);
    connect(&m_menus.explainAction(), &QAction::toggled, this, soon);
    connect(&m_language, &Language::chosen, this, soon);
    connect(&m_workbench.theme(), &widgets::Theme::chosen, this, soon);
    connect(parts.panels.experiment, &widgets::ExperimentPanel::experimentChanged, this, soon);
    for (const auto& [id, panel] : panelsOf(parts.window)) {
        connect(&panel->view(), &widgets::ViewKeeper::changed, this, soon);
    }
    connect(&parts.training, &TrainingBridge::ended, this, soon);
    connect(&parts.training, &TrainingBridge::statusChanged, this, [this] {
        if (!liveRun().empty()) {
            m_interrupted.clear(); // it goes on, or another has begun
        }
        if (trainingRun() != m_training) { // thirty times a second there is nothing new
            saveSoon();
        }
    });
    connect(&parts.library, &RunLibrary::opened, this,
        [this](const auto& run) { remember(run->folder); });
    connect(&parts.tracks, &TrackTransfers::arrived, this,
        [this] { remember(m_workbench.parts().tracks.file()); });
    connect(&m_workbench.drafting(), &Drafting::opened, this, &Sessions::remember);
}

void Sessions::saveSoon()
{
    if (m_writes && !m_soon.isActive()) {
        m_soon.start();
    }
}

void Sessions::save(bool ended)
{
    auto session = now();
    auto& parts = m_workbench.parts();
    if (!parts.window.isVisible() && !m_written.docks.empty()) {
        session.docks = m_written.docks; // of a window that was closed
        session.arrangement = m_written.arrangement;
    }
    session.ended = ended;
    m_training = session.training;
    auto before = std::exchange(m_written, session);
    before.savedAt = session.savedAt;
    if (before == session) {
        return;
    }
    const auto number = m_writing->next();
    parts.errands.ask("saving the session",
        [this, writing = m_writing, number, session](Monitor&) -> Errands::Answer {
            if (const auto written = writing->write(number, session); !written) {
                return [this, why = widgets::toQString(written.error().text())] {
                    m_workbench.parts().window.showNotice(Severity::Warning, why);
                };
            }
            return [] {};
        });
}

void Sessions::end()
{
    if (m_writes) {
        m_soon.stop();
        save(true);
    }
}

void Sessions::open(const std::filesystem::path& file)
{
    m_workbench.parts().errands.ask("opening a session", [this, file](Monitor&) -> Errands::Answer {
        const auto read = experiments::loadSession(file);
        return [this, read, file] {
            if (read) {
                show(*read);
                remember(file);
            } else {
                m_workbench.parts().window.showNotice(
                    Severity::Error, widgets::toQString(read.error().text()));
            }
        };
    });
}

void Sessions::saveAs(const std::filesystem::path& file)
{
    auto session = now();
    session.ended = true;
    session.training.clear();
    m_workbench.parts().errands.ask(
        "saving a session", [this, file, session](Monitor&) -> Errands::Answer {
            const auto saved = writeFileAtomically(file, experiments::toToml(session));
            return [this, saved, file] {
                if (saved) {
                    remember(file);
                } else {
                    m_workbench.parts().window.showNotice(
                        Severity::Error, widgets::toQString(saved.error().text()));
                }
            };
        });
}

QStringList Sessions::recent() const
{
    QStringList paths;
    for (const auto& path : m_recent) {
        paths.append(widgets::toQString(path));
    }
    return paths;
}

void Sessions::remember(const std::filesystem::path& opened)
{
    std::erase(m_recent, opened.string());
    m_recent.insert(m_recent.begin(), opened.string());
    m_recent.resize(std::min(m_recent.size(), kMostRecent));
    Q_EMIT recentChanged();
    saveSoon();
}

} // namespace timbrel::app
