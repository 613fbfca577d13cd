// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "engine/experiments/assembly/trial_corpus.h"
#include "engine/experiments/description/presets.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/corpus_summary.h"
#include "engine/snapshots/finding.h"

namespace timbrel::app {

struct Parts;

/// The experiment that is being written: its form, the corpus that it names, and what training it
/// will cost. Corpus and cost follow the form when a person pauses in typing. GUI thread.
class Drafting final : public QObject {
    Q_OBJECT

public:
    explicit Drafting(Parts& parts); ///< which must outlive this

    [[nodiscard]] const params::Experiment& experiment() const { return m_experiment; }
    /// What is known of its corpus; null until one was read.
    [[nodiscard]] const std::shared_ptr<const snapshots::CorpusSummary>& corpus() const
    {
        return m_corpus;
    }

    /// As many classes and clips as its corpus is known to have: codes may be kept for each.
    [[nodiscard]] experiments::TrialCorpus trialCorpus() const;

    void begin(); ///< looks at the corpus and the cost of what stands in the form
    void setExperiment(const params::Experiment& experiment); ///< fills the form
    bool choosePreset(const QString& id); ///< false if there is none of this id
    /// The experiment's corpus from now on, whatever its layout and with all of its classes.
    void useCorpus(const QString& folder);
    void open(const std::filesystem::path& file);
    void save(const std::filesystem::path& file);

Q_SIGNALS:
    void settled(); ///< the experiment stays as it is for a moment
    void opened(const std::filesystem::path& file);
    void sessionGiven(const std::filesystem::path& file); ///< among experiments: it says it is one

private:
    void connectForm();
    void connectOutlook();
    void connectCorpus();
    void inspectCorpus();
    void showCorpus(std::shared_ptr<const snapshots::CorpusSummary> corpus);
    void applySetting(const snapshots::SuggestedSetting& setting);
    void lookAhead();
    void tryOut(const params::Experiment& experiment);

    Parts& m_parts;
    std::vector<experiments::Preset> m_presets;
    params::Experiment m_experiment; ///< as the form shows it
    std::optional<params::Experiment> m_inspected; ///< whose corpus was asked for last
    std::shared_ptr<const snapshots::CorpusSummary> m_corpus;
    QTimer m_lookSoon; ///< when a person has stopped typing
};

} // namespace timbrel::app
