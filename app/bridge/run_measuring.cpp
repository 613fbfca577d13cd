// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/run_measuring.h"

#include <utility>

#include "engine/experiments/studies/run_measuring.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

/// One sentence after the other.
QString remarkOn(const experiments::MeasuredRun& measured)
{
    QStringList sentences;
    for (const auto& error : measured.skipped) {
        sentences.append(widgets::toQString(error.text()));
    }
    for (const auto& change : measured.changes) {
        sentences.append(
            widgets::toQString(say("{}: {}. {}", change.file, change.what, change.remedy)));
    }
    if (!measured.notesProblem.empty()) {
        sentences.append(RunMeasuring::tr("Notes are not measured: %1")
                             .arg(widgets::toQString(measured.notesProblem)));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

RunMeasuring::RunMeasuring(
    experiments::Places places, std::shared_ptr<const params::Schema> schema, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_schema(std::move(schema))
{
    connect(&m_work, &LongErrand::failed, this, &RunMeasuring::failed);
}

void RunMeasuring::measure(const std::filesystem::path& run, const std::filesystem::path& corpus)
{
    m_work.begin("measuring a run",
        [this, run, corpus, places = m_places, schema = m_schema](
            Monitor& monitor) -> Errands::Answer {
            const auto measured =
                experiments::measureAgain({.run = run, .corpus = corpus}, schema, places, monitor);
            if (!measured) {
                return [this, why = widgets::toQString(measured.error().text())] {
                    Q_EMIT failed(why);
                };
            }
            return [this, remark = remarkOn(*measured),
                       table = std::make_shared<const snapshots::MeasureTable>(measured->table)] {
                Q_EMIT arrived(table, remark);
            };
        });
}

} // namespace timbrel::app
