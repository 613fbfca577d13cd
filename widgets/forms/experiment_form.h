// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QScrollArea>
#include <QStringList>

#include "engine/params/about.h"
#include "engine/params/experiment.h"

class QLineEdit;

namespace timbrel::widgets {

class SectionForm;

/// An experiment as a form, generated from its schema: a new method or knob appears here by itself.
/// Holds a valid experiment at any time; an entry that cannot be used leaves it as it was.
class ExperimentForm final : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int kLabelWidth = 48; ///< of short labels beside wide editors

    explicit ExperimentForm(QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<params::Experiment>& experiment() const
    {
        return m_experiment;
    }
    void setExperiment(const params::Experiment& experiment);
    /// What can be told of rows; they must live for ever. Before the first experiment.
    void setAbouts(std::span<const params::About> abouts) { m_abouts = abouts; }
    void setFilter(const QString& words); ///< shows only settings that have all of them
    void retranslate(); ///< builds the form anew, in the language of the moment

Q_SIGNALS:
    void experimentChanged(const timbrel::params::Experiment& experiment); ///< by a person

private:
    void rebuild();
    void addSection(const params::Section& section);
    void showValues();

    std::optional<params::Experiment> m_experiment;
    std::span<const params::About> m_abouts;
    QLineEdit* m_name = nullptr;
    std::vector<SectionForm*> m_sections;
    QStringList m_filter;
};

} // namespace timbrel::widgets
