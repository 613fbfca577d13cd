// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/recording.h"

#include <utility>

#include <QFile>

#include "app/bridge/heartbeat.h"
#include "engine/audio/recorder.h"

namespace timbrel::app {

struct Recording::Opened {
    std::vector<std::string> devices;
    std::shared_ptr<corpus::RecordedSession> session; ///< null where there is an error
    std::optional<Error> error;
};

Recording::Recording(std::filesystem::path folder, Errands& errands, QObject* parent)
    : QObject(parent)
    , m_errands(errands)
{
    m_state.folder = folder.string();
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &Recording::poll);
}

void Recording::setListening(bool listen)
{
    if (std::exchange(m_listen, listen) == listen) {
        return;
    }
    if (!listen) {
        if (!m_state.recording) {
            closeDevice();
        }
    } else if (!m_session) {
        listFolder();
        openDevice();
    }
}

void Recording::chooseDevice(const QString& name)
{
    m_wanted = name.toStdString();
    closeDevice();
    openDevice();
}

void Recording::chooseFolder(const QString& folder)
{
    if (!m_state.recording) {
        m_state.folder = folder.toStdString();
        m_state.clips.clear();
        listFolder();
    }
}

void Recording::begin(const QString& className, double cutEvery)
{
    if (!m_session || m_state.recording) {
        return;
    }
    corpus::TakePlan plan{m_state.folder, className.toStdString(), {}, 0.0};
    if (cutEvery > 0.0) {
        plan.cut.at = corpus::CutOptions::At::Intervals;
        plan.cut.length = cutEvery;
    }
    m_session->begin(std::move(plan));
    m_state.recording = true;
    m_state.gaps = 0;
    m_clipProblem.clear();
    publish();
}

void Recording::end()
{
    if (m_session) {
        m_session->end();
    }
}

void Recording::discard(const QString& file)
{
    const auto path = std::filesystem::path(m_state.folder) / file.toStdString();
    m_errands.ask("moving a clip to the trash",
        [this, path, file = file.toStdString()](Monitor&) -> Errands::Answer {
            const bool moved = QFile::moveToTrash(QString::fromStdString(path.string()));
            return [this, path, file, moved] {
                if (moved) {
                    std::erase_if(m_state.clips,
                        [&file](const snapshots::RecordedClip& clip) { return clip.file == file; });
                    m_clipProblem.clear();
                } else {
                    m_clipProblem =
                        Error{ErrorCode::NoPermission, say("the clip cannot be moved to the trash"),
                            path.string(), say("Delete it by hand"), nullptr}
                            .text();
                }
                publish();
            };
        });
}

void Recording::openDevice()
{
    if (std::exchange(m_opening, true)) {
        return;
    }
    m_errands.ask("opening the microphone", [this, name = m_wanted](Monitor&) -> Errands::Answer {
        auto opened = std::make_shared<Opened>();
        opened->devices = audio::inputDevices();
        if (auto session = corpus::RecordedSession::open(name)) {
            opened->session = std::move(*session);
            opened->session->listen();
        } else {
            opened->error = std::move(session).error();
        }
        return [this, opened] { deviceOpened(*opened); };
    });
}

void Recording::deviceOpened(Opened& opened)
{
    m_opening = false;
    m_session = std::exchange(opened.session, nullptr);
    m_state.devices = std::move(opened.devices);
    m_state.device = m_session ? m_session->device() : std::string();
    m_deviceProblem = opened.error ? opened.error->text() : Sentence();
    if (!m_listen) { // nobody looks any more
        closeDevice();
    } else if (m_session && !m_wanted.empty() && m_wanted != m_state.device) {
        chooseDevice(QString::fromStdString(m_wanted)); // it was chosen in the meantime
    } else if (m_session) {
        m_timer.start();
    }
    publish();
}

/// On the worker: a device may take its time, and the last clip is saved.
void Recording::closeDevice()
{
    m_timer.stop();
    m_state.device.clear();
    Q_EMIT progressed(0.0F, 0.0);
    if (m_session) {
        m_errands.ask("closing the microphone",
            [session = std::exchange(m_session, nullptr)](Monitor&) mutable -> Errands::Answer {
                session.reset();
                return {};
            });
    }
}

void Recording::listFolder()
{
    m_errands.ask(
        "looking at recorded clips", [this, folder = m_state.folder](Monitor&) -> Errands::Answer {
            auto clips = corpus::recordedClips(folder);
            const auto usable = corpus::takesToExtend(folder);
            return [this, folder, clips = std::move(clips), usable] {
                if (folder != m_state.folder) {
                    return;
                }
                m_state.clips = usable ? clips : std::vector<snapshots::RecordedClip>{};
                m_folderProblem = usable ? Sentence() : usable.error().text();
                publish();
            };
        });
}

void Recording::poll()
{
    const bool recording = m_session->recording(); // asked first: what was saved before is news
    auto news = m_session->news();
    const auto failure = m_session->failure();
    const auto gaps = m_session->takeGaps();
    const bool changed = !news.clips.empty() || recording != m_state.recording
        || gaps != m_state.gaps || !news.problems.empty() || failure;
    m_state.clips.insert(m_state.clips.end(), news.clips.begin(), news.clips.end());
    m_state.recording = recording;
    m_state.gaps = gaps;
    for (const Error& problem : news.problems) {
        m_clipProblem = problem.text();
    }
    Q_EMIT progressed(m_session->takePeak(), m_session->takeSeconds());
    if (failure) {
        m_deviceProblem = failure->text();
    }
    if ((failure || !m_listen) && !recording) {
        closeDevice();
    }
    if (changed) {
        publish();
    }
}

void Recording::publish()
{
    m_state.problem = !m_deviceProblem.empty() ? m_deviceProblem
        : !m_clipProblem.empty()               ? m_clipProblem
                                               : m_folderProblem;
    Q_EMIT stateChanged(std::make_shared<const snapshots::RecordingState>(m_state));
}

} // namespace timbrel::app
