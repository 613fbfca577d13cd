// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "engine/params/about.h"
#include "engine/params/experiment.h"

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace timbrel::widgets {

class ParameterField;

/// One section of an experiment: a heading that folds it, the choice among its rows where there is
/// one, and a field for each parameter of the chosen row. Where something is known of what is
/// chosen, a button asks "What is this?".
class SectionForm final : public QWidget {
    Q_OBJECT

public:
    SectionForm(
        const params::Section& section, std::span<const params::About> abouts, QWidget* parent);

    [[nodiscard]] const std::string& id() const { return m_section.id; }
    [[nodiscard]] const std::vector<ParameterField*>& fields() const { return m_fields; }

    /// Shows the chosen row and its values; fields of a row that stays are kept.
    void setValues(const params::Row& row, const params::ParameterSet& values);
    void setFolded(bool folded);
    /// Shows only the fields that match all words, unfolded, and itself only where there are any;
    /// without words everything, folded as before.
    void setFilter(const QStringList& words);

Q_SIGNALS:
    void rowChosen(const std::string& rowId);
    void edited(const std::string& parameterId, const timbrel::params::Value& value);

private:
    [[nodiscard]] const params::About* aboutOf(const std::string& row) const;
    void explain();
    void rebuild(const params::Row& row);
    void applyFilter();
    void updateHeading(const params::Row& row);

    params::Section m_section;
    std::span<const params::About> m_abouts;
    std::string m_rowId; ///< of the fields there are
    QToolButton* m_heading;
    QWidget* m_body;
    QComboBox* m_rows = nullptr; ///< only where there is a choice
    QToolButton* m_about = nullptr; ///< the same
    QLabel* m_rowHelp;
    QVBoxLayout* m_fieldLayout;
    std::vector<ParameterField*> m_fields;
    QStringList m_filter;
    bool m_wasOpen = false; ///< before there was a filter
};

} // namespace timbrel::widgets
