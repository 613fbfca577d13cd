// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_comparisons.h"

#include <utility>

#include "engine/base/files.h"
#include "engine/figures/comparison_figure.h"
#include "widgets/base/text.h"

namespace timbrel::app {

RunComparisons::RunComparisons(experiments::Places places,
    std::shared_ptr<const params::Schema> schema, Errands& errands, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_schema(std::move(schema))
    , m_quick(errands)
{
    connect(&m_work, &LongErrand::failed, this, &RunComparisons::failed);
}

void RunComparisons::requestSteps(const std::filesystem::path& run)
{
    m_quick.ask("reading a run's steps", [this, run](Monitor&) -> Errands::Answer {
        const auto steps = experiments::comparableSteps(run);
        return [this, steps, id = QString::fromStdString(run.filename().string())] {
            Q_EMIT stepsRead(id, steps);
        };
    });
}

void RunComparisons::compare(
    const experiments::ComparedRun& first, const experiments::ComparedRun& second)
{
    m_work.begin("comparing runs",
        [this, first, second, places = m_places, schema = m_schema](
            Monitor& monitor) -> Errands::Answer {
            const auto compared = experiments::compareRuns(first, second, schema, places, monitor);
            return [this, compared] { finish(compared); };
        });
}

void RunComparisons::finish(const Result<snapshots::RunComparison>& compared)
{
    if (compared) {
        m_comparison = std::make_shared<const snapshots::RunComparison>(*compared);
        Q_EMIT arrived(m_comparison);
    } else {
        Q_EMIT failed(widgets::toQString(compared.error().text()));
    }
}

void RunComparisons::save(const std::filesystem::path& file)
{
    if (!m_comparison) {
        return;
    }
    m_quick.ask(
        "saving a comparison", [this, file, shown = m_comparison](Monitor&) -> Errands::Answer {
            const auto written = file.extension() == ".csv"
                ? writeFileAtomically(file, experiments::toCsv(*shown))
                : figures::drawComparison(*shown, file);
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
