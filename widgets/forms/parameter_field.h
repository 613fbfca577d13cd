// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include "engine/params/about.h"
#include "engine/params/parameter.h"

class QLabel;
class QToolButton;

namespace timbrel::widgets {

class ParameterEditor;

/// A parameter in a form: its name, editor and unit, a sentence that explains it, its range and
/// default, a dot and a reset button where it differs from the default, and what is wrong with an
/// entry that cannot be used.
class ParameterField final : public QWidget {
    Q_OBJECT

public:
    /// `about` is what the parameter is the weight of, where it is one and that is known.
    ParameterField(params::Parameter parameter, const params::About* about, QWidget* parent);

    [[nodiscard]] const std::string& id() const { return m_parameter.id; }
    [[nodiscard]] bool isChanged() const; ///< from the default
    [[nodiscard]] QString refusal() const; ///< empty when the entry can be used
    void setValue(const params::Value& value);
    /// Whether every word is in its label, help or TOML key, in any case.
    [[nodiscard]] bool matches(const QStringList& words) const;

Q_SIGNALS:
    void edited(const timbrel::params::Value& value);

private:
    void arrange(QLabel* name, QLabel* unit, QToolButton* question, QLabel* help);
    [[nodiscard]] QToolButton* makeQuestion(const params::About& about);
    void showRefusal(const QString& text);

    params::Parameter m_parameter;
    params::Value m_value;
    QLabel* m_mark;
    ParameterEditor* m_editor;
    QToolButton* m_reset;
    QLabel* m_refusal;
};

} // namespace timbrel::widgets
