// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/forms/parameter_editor.h"

class QLineEdit;

namespace timbrel::widgets {

/// One line of text for numbers, words, paths and lists of names, checked as it is typed. Up and
/// Down step a number: by one, by a hundredth of its range, or by a factor of two where the range
/// is logarithmic. Paths can be looked for.
class LineEditor final : public ParameterEditor {
    Q_OBJECT

public:
    LineEditor(params::Parameter parameter, QWidget* parent);

    void setValue(const params::Value& value) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Result<params::Value> typed() const;
    void check();
    void markRefused(bool refused);
    void step(int direction);
    void requestPath(params::PathTo::Kind kind);

    params::Parameter m_parameter;
    QLineEdit* m_line;
};

} // namespace timbrel::widgets
