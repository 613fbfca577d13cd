// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_library.h"

#include <utility>

#include <QFile>

namespace timbrel::app {

RunLibrary::RunLibrary(std::filesystem::path runs, std::shared_ptr<const params::Schema> schema,
    Errands& errands, QObject* parent)
    : QObject(parent)
    , m_runs(std::move(runs))
    , m_schema(std::move(schema))
    , m_errands(errands)
{
}

void RunLibrary::requestList()
{
    m_errands.ask("reading the list of runs", [this, runs = m_runs](Monitor&) {
        auto list = std::make_shared<const snapshots::RunList>(experiments::listRuns(runs));
        return [this, list] { Q_EMIT listed(list); };
    });
}

void RunLibrary::requestRun(const std::filesystem::path& run)
{
    m_errands.ask("opening a run", [this, run, schema = m_schema](Monitor&) -> Errands::Answer {
        auto read = readRun(run, schema);
        if (!read) {
            return [this, error = read.error()] { tell(error); };
        }
        auto contents = std::make_shared<RunContents>(std::move(*read));
        return [this, contents] { Q_EMIT opened(contents); };
    });
}

void RunLibrary::requestResumption(const std::filesystem::path& run)
{
    m_errands.ask("opening a run", [this, run, schema = m_schema](Monitor&) -> Errands::Answer {
        const auto folder = experiments::RunFolder::open(run);
        auto read = readRun(run, schema);
        if (!folder || !read) {
            return [this, error = folder ? read.error() : folder.error()] { tell(error); };
        }
        auto contents = std::make_shared<RunContents>(std::move(*read));
        return [this, contents, folder = *folder] { Q_EMIT readyToResume(contents, folder); };
    });
}

void RunLibrary::requestPreview(const std::filesystem::path& run, std::int64_t step)
{
    if (m_preview) {
        m_preview->drop();
    }
    m_preview = m_errands.ask("reading a preview", [this, run, step](Monitor&) {
        auto preview = std::make_shared<const Preview>(readPreview(run, step));
        const auto id = QString::fromStdString(run.filename().string());
        return [this, id, preview] { Q_EMIT previewRead(id, *preview); };
    });
}

void RunLibrary::requestExperiment(const std::filesystem::path& run)
{
    m_errands.ask(
        "reading an experiment", [this, run, schema = m_schema](Monitor&) -> Errands::Answer {
            const auto folder = experiments::RunFolder::open(run);
            const auto experiment =
                folder ? folder->experiment(schema) : tl::unexpected(folder.error());
            if (!experiment) {
                return [this, error = experiment.error()] { tell(error); };
            }
            return [this, value = *experiment] { Q_EMIT experimentRead(value); };
        });
}

void RunLibrary::requestTrash(const std::filesystem::path& run)
{
    m_errands.ask("moving a run to the trash", [this, run](Monitor&) -> Errands::Answer {
        if (!QFile::moveToTrash(QString::fromStdString(run.string()))) {
            return [this, run] {
                tell({ErrorCode::NoPermission, "the run cannot be moved to the trash", run.string(),
                    "Delete the folder by hand", nullptr});
            };
        }
        return [this] { requestList(); };
    });
}

void RunLibrary::tell(const Error& error)
{
    Q_EMIT failed(QString::fromStdString(error.text()));
}

} // namespace timbrel::app
