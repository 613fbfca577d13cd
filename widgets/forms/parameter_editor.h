// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "engine/params/parameter.h"

namespace timbrel::widgets {

/// Where a person sets one parameter; which widget it is follows from the parameter's domain. Every
/// change is told at once: as a value that the parameter allows, or as a refusal.
class ParameterEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setValue(const params::Value& value) = 0;

Q_SIGNALS:
    void edited(const timbrel::params::Value& value);
    void refused(); ///< what stands there cannot be used; the last value stays
};

/// The editor for the parameter's domain; `parent` owns it.
[[nodiscard]] ParameterEditor* makeEditor(const params::Parameter& parameter, QWidget* parent);

} // namespace timbrel::widgets
