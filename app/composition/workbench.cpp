// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/workbench.h"

#include <utility>

#include "app/composition/wiring.h"
#include "engine/experiments/files/experiment_file.h"
#include "widgets/base/file_drop.h"
#include "widgets/base/text.h"
#include "widgets/panels/tracks_panel.h"
#include "widgets/window/run_bar.h"

namespace timbrel::app {

Workbench::Workbench(
    widgets::Theme& theme, experiments::Places places, const Preferences& preferences)
    : m_theme(theme)
    , m_parts(theme, std::move(places))
    , m_wiring(m_parts)
    , m_sweeping(m_parts)
    , m_queueing(m_parts)
    , m_drafting(m_parts)
    , m_running(m_parts, m_sweeping, m_queueing)
{
    theme.choose(preferences.theme);
    connectDraft(m_parts, m_drafting);
    connectModel(m_parts, m_drafting);
    connect(&m_parts.window.runBar(), &widgets::RunBar::trainRequested, this,
        [this] { m_running.train(m_drafting.experiment()); });
    using widgets::FileDrop;
    connect(new FileDrop(&m_parts.window, FileDrop::Takes::FoldersToo), &FileDrop::dropped, this,
        [this](const QString& path) { openAnything(path.toStdString()); });

    // A program of another version may have left an experiment that is none any more.
    const auto last = experiments::experimentFromToml(
        preferences.experiment, "the last experiment", m_parts.schema);
    m_drafting.setExperiment(
        !preferences.experiment.empty() && last ? *last : m_drafting.experiment());
    m_arranged = m_parts.window.restoreLayout(preferences.layout);
    m_parts.listening.preferDevice(preferences.device);
}

Preferences Workbench::preferences() const
{
    return {m_parts.window.layoutState(), m_theme.choice(),
        experiments::toToml(m_drafting.experiment()), {}, m_parts.listening.device()};
}

void Workbench::begin()
{
    // Keys belong to what is heard and seen; a form would have its name overwritten.
    if (m_arranged) {
        m_parts.window.setFocus();
    } else {
        m_parts.window.raiseDock(QStringLiteral("spectrograms"));
    }
    m_parts.library.requestList();
    m_sweeping.begin();
    m_queueing.begin();
    m_drafting.begin();
}

void Workbench::openRun(const std::filesystem::path& folder)
{
    m_parts.library.requestRun(folder);
}

void Workbench::openAnything(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        if (std::filesystem::exists(path / "experiment.toml", ignored)) {
            openRun(path);
        } else {
            m_drafting.useCorpus(widgets::toQString(path.string()));
        }
    } else if (path.extension() == ".toml") {
        m_drafting.open(path);
    } else {
        m_parts.window.raiseDock(QStringLiteral("tracks"));
        m_parts.panels.tracks->take(widgets::toQString(path.string()));
    }
}

void Workbench::resumeRun(const std::filesystem::path& folder)
{
    m_parts.library.requestResumption(folder);
}

} // namespace timbrel::app
