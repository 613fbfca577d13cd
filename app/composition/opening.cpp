// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the workbench takes in what people bring.

#include "app/composition/wiring.h"
#include "app/composition/workbench.h"
#include "engine/base/files.h"
#include "engine/experiments/experiment_file.h"
#include "engine/experiments/session_file.h"
#include "widgets/base/text.h"

namespace timbrel::app {
namespace {

using snapshots::Severity;

constexpr std::size_t kLargestSession = 1 << 20; // bytes

} // namespace

void Workbench::openExperiment(const std::filesystem::path& file)
{
    m_parts.errands.ask("reading an experiment",
        [this, file, schema = m_parts.schema](Monitor&) -> Errands::Answer {
            const auto text = readFile(file, kLargestSession);
            if (text && experiments::saysItIsSession(*text)) {
                return [this, file] { Q_EMIT sessionGiven(file); };
            }
            const auto read = experiments::loadExperiment(file, schema);
            return [this, read, file] {
                m_parts.window.raiseDock(QStringLiteral("experiment"));
                if (read) {
                    setExperiment(*read);
                    Q_EMIT experimentOpened(file);
                } else {
                    m_parts.panels.experiment->showMessage(
                        Severity::Error, widgets::toQString(read.error().text()));
                }
            };
        });
}

void Workbench::openAnything(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        if (std::filesystem::exists(path / "experiment.toml", ignored)) {
            openRun(path);
        } else {
            useCorpus(widgets::toQString(path.string()));
        }
    } else if (path.extension() == ".toml") {
        openExperiment(path);
    } else {
        openTrack(m_parts, path);
    }
}

void Workbench::resumeRun(const std::filesystem::path& folder)
{
    m_parts.library.requestResumption(folder);
}

/// The experiment's corpus from now on, whatever its layout and with all of its classes.
void Workbench::useCorpus(const QString& folder)
{
    auto experiment = m_experiment;
    for (const auto& [key, text] : {std::pair{"corpus.folder", folder.toStdString()},
             std::pair{"corpus.layout", std::string("auto")},
             std::pair{"corpus.classes", std::string()}}) {
        if (const auto set = experiment.setFromText(key, text); !set) {
            m_parts.panels.record->showMessage(
                Severity::Error, widgets::toQString(set.error().text()));
            return;
        }
    }
    m_inspected.reset(); // the folder may be the same, and more in it
    setExperiment(experiment);
    m_parts.window.raiseDock(QStringLiteral("corpus"));
}

} // namespace timbrel::app
