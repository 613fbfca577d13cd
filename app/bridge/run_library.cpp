// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_library.h"

#include <utility>

#include <QFile>

#include "engine/experiments/description/setting_differences.h"
#include "engine/experiments/files/run_remarks.h"
#include "engine/experiments/files/series_file.h"
#include "widgets/base/text.h"

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

void RunLibrary::requestResumption(
    const std::filesystem::path& run, std::optional<std::int64_t> steps)
{
    m_errands.ask(
        "opening a run", [this, run, steps, schema = m_schema](Monitor&) -> Errands::Answer {
            const auto folder = experiments::RunFolder::open(run);
            auto read = readRun(run, schema);
            if (!folder || !read) {
                return [this, error = folder ? read.error() : folder.error()] { tell(error); };
            }
            if (steps) {
                if (const auto set = read->experiment.set("training", "steps", *steps); !set) {
                    return [this, error = set.error()] { tell(error); };
                }
                read->status.totalSteps = *steps;
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
        QString place;
        if (!QFile::moveToTrash(QString::fromStdString(run.string()), &place)) {
            return [this, run] {
                tell({ErrorCode::NoPermission, say("the run cannot be moved to the trash"),
                    run.string(), say("Delete the folder by hand"), nullptr});
            };
        }
        return [this, run, place] { trashed({run, place.toStdString()}); };
    });
}

void RunLibrary::trashed(const Trashed& run)
{
    if (!run.to.empty()) {
        m_trashed.push_back(run);
        Q_EMIT trashChanged(true);
    }
    Q_EMIT movedToTrash(run.from);
    requestList();
}

void RunLibrary::restore()
{
    if (m_trashed.empty()) {
        return;
    }
    const Trashed run = m_trashed.back();
    m_trashed.pop_back();
    Q_EMIT trashChanged(canRestore());
    m_errands.ask("bringing a run back", [this, run](Monitor&) -> Errands::Answer {
        std::error_code failure;
        if (std::filesystem::exists(run.from, failure)) {
            failure = std::make_error_code(std::errc::file_exists);
        } else {
            std::filesystem::rename(run.to, run.from, failure);
        }
        if (failure) {
            return [this, run] {
                tell({ErrorCode::NotFound, say("the run cannot be brought back"), run.from.string(),
                    say("Look for it in the trash"), nullptr});
            };
        }
        // The trash of desktops keeps a note of where things came from.
        std::error_code ignored;
        std::filesystem::remove(run.to.parent_path().parent_path() / "info"
                / (run.to.filename().string() + ".trashinfo"),
            ignored);
        return [this] { requestList(); };
    });
}

void RunLibrary::remark(const std::filesystem::path& run, const snapshots::RunRemarks& remarks)
{
    m_errands.ask("writing remarks", [this, run, remarks](Monitor&) -> Errands::Answer {
        const auto folder = experiments::RunFolder::open(run);
        const auto saved =
            folder ? experiments::saveRemarks(*folder, remarks) : tl::unexpected(folder.error());
        if (!saved) {
            return [this, error = saved.error()] { tell(error); };
        }
        return [this] { requestList(); };
    });
}

void RunLibrary::requestSeries(const std::filesystem::path& run)
{
    m_errands.ask("reading curves", [this, run](Monitor&) -> Errands::Answer {
        const auto folder = experiments::RunFolder::open(run);
        if (!folder) {
            return [this, error = folder.error()] { tell(error); };
        }
        auto read = experiments::SeriesFile(folder->seriesFile()).curves(folder->id());
        if (!read) {
            return [this, error = read.error()] { tell(error); };
        }
        auto curves = std::make_shared<const snapshots::CurveSet>(std::move(*read));
        return [this, curves] { Q_EMIT seriesRead(*curves); };
    });
}

void RunLibrary::requestSettings(const std::vector<std::filesystem::path>& runs)
{
    m_errands.ask(
        "comparing settings", [this, runs, schema = m_schema](Monitor&) -> Errands::Answer {
            const auto table = experiments::settingDifferences(runs, schema);
            if (!table) {
                return [this, error = table.error()] { tell(error); };
            }
            return [this, told = *table] { Q_EMIT settingsCompared(told); };
        });
}

void RunLibrary::tell(const Error& error)
{
    Q_EMIT failed(widgets::toQString(error.text()));
}

} // namespace timbrel::app
