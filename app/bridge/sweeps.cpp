// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/sweeps.h"

#include <utility>

#include "app/bridge/heartbeat.h"
#include "engine/base/files.h"
#include "engine/experiments/sweeps/sweep_job.h"
#include "engine/experiments/sweeps/sweep_outlook.h"
#include "engine/experiments/sweeps/sweep_results.h"
#include "engine/figures/sweep_figure.h"
#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::RunState;
using snapshots::SweepTable;

Sweeps::Sweeps(experiments::Places places, std::shared_ptr<const params::Schema> schema,
    Errands& errands, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_schema(std::move(schema))
    , m_errands(errands)
{
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &Sweeps::drain);
}

bool Sweeps::trains(const std::string& runId) const
{
    return m_running && m_table->current && m_table->rows[*m_table->current].runId == runId;
}

void Sweeps::choose(const QString& idOrFile)
{
    if (m_running) {
        return;
    }
    if (m_choosing) {
        m_choosing->drop();
    }
    m_choosing = m_errands.ask("reading a sweep",
        [this, idOrFile, runs = m_places.runs, schema = m_schema](Monitor&) -> Errands::Answer {
            const auto chosen = [&]() -> Result<Chosen> {
                TIMBREL_TRY(auto sweep, experiments::sweepOrFile(idOrFile.toStdString(), schema));
                auto table = experiments::sweepOutlook(sweep, runs, schema);
                return Chosen{std::move(sweep), std::move(table)};
            }();
            return [this, idOrFile, chosen] { finishChoosing(idOrFile, chosen); };
        });
}

void Sweeps::finishChoosing(const QString& idOrFile, const Result<Chosen>& chosen)
{
    m_choosing.reset();
    if (m_running) {
        return; // it began while this one was read
    }
    if (!chosen) {
        Q_EMIT failed(widgets::toQString(chosen.error().text()));
        return;
    }
    m_sweep = chosen->sweep;
    m_source = idOrFile;
    m_file = idOrFile.endsWith(QStringLiteral(".toml")) ? idOrFile : QString();
    tell(chosen->table);
}

void Sweeps::start()
{
    if (m_running || !m_sweep) {
        return;
    }
    if (const auto made = makeFolders(m_places.runs); !made) {
        Q_EMIT failed(widgets::toQString(made.error().text()));
        return;
    }
    m_running = true;
    m_stopping = false;
    m_worker.post(std::make_unique<experiments::SweepJob>(
        experiments::SweepRequest{*m_sweep, m_schema, m_places}, m_outbox,
        [this](SweepTable table) { m_news.put(std::move(table)); },
        [this](const runtime::Outcome& outcome) { m_outcome.put(outcome); }));
    m_timer.start();
    Q_EMIT began();
}

void Sweeps::stop()
{
    if (m_running) {
        m_stopping = true;
        m_worker.stop();
    }
}

void Sweeps::drain()
{
    const auto outcome = m_outcome.take(); // first: what came before it is in the boxes by now
    if (m_stopping && !outcome) {
        m_worker.stop(); // again, since the job may not have begun when it was asked first
    }
    static_cast<void>(m_outbox.series.drain()); // curves are read when a run is opened
    if (const auto table = m_news.take()) {
        tell(*table);
        Q_EMIT runsChanged();
    }
    if (const auto status = m_outbox.status.take()) {
        passOn(*status);
    }
    if (const auto lines = m_outbox.log.drain(); !lines.empty()) {
        Q_EMIT linesArrived(lines);
    }
    if (outcome) {
        m_timer.stop();
        m_running = false;
        Q_EMIT ended();
        if (outcome->error) {
            Q_EMIT failed(widgets::toQString(outcome->error->text()));
        }
    }
}

void Sweeps::passOn(const snapshots::RunStatus& status)
{
    if (!m_table->current
        || m_sweep->variants[*m_table->current].experiment.name() != status.experiment) {
        return; // late words of a run whose turn is over: the table tells how it ended
    }
    auto table = *m_table;
    auto& row = table.rows[*table.current];
    const bool hasFolder = row.runId.empty() && !status.stamp.runId.empty();
    row.runId = status.stamp.runId;
    row.state = status.state;
    row.activity = status.activity;
    if (status.state == RunState::Running && status.totalSteps > 0) {
        row.fraction =
            static_cast<double>(status.stamp.step) / static_cast<double>(status.totalSteps);
        row.secondsLeft = status.secondsLeft; // of measuring, once it is trained
    }
    tell(std::move(table));
    if (hasFolder) {
        Q_EMIT runsChanged();
    }
}

void Sweeps::tell(SweepTable table)
{
    m_table = std::make_shared<const SweepTable>(std::move(table));
    Q_EMIT changed(m_table, m_file);
}

void Sweeps::save(const std::filesystem::path& file)
{
    if (!m_table) {
        return;
    }
    m_errands.ask("saving a sweep", [this, file, table = m_table](Monitor&) -> Errands::Answer {
        const auto written = file.extension() == ".csv"
            ? writeFileAtomically(file, experiments::toCsv(*table))
            : figures::drawSweep(*table, experiments::mainMeasures(*table), file);
        return [this, written, file] {
            if (written) {
                Q_EMIT saved(QString::fromStdString(file.string()));
            } else {
                Q_EMIT failed(widgets::toQString(written.error().text()));
            }
        };
    });
}

} // namespace timbrel::app
