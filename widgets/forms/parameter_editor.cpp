// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/parameter_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

#include "widgets/base/text.h"
#include "widgets/forms/line_editor.h"

namespace timbrel::widgets {
namespace {

/// Puts the one widget of an editor into it and gives it the focus and the name.
void fill(ParameterEditor& editor, QWidget& widget, const params::Parameter& parameter)
{
    auto* layout = new QHBoxLayout(&editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&widget);
    editor.setFocusProxy(&widget);
    widget.setAccessibleName(catalogText(parameter.label));
    widget.setAccessibleDescription(catalogText(parameter.help));
}

class ToggleEditor final : public ParameterEditor {
public:
    ToggleEditor(const params::Parameter& parameter, QWidget* parent)
        : ParameterEditor(parent)
        , m_box(new QCheckBox(this))
    {
        fill(*this, *m_box, parameter);
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT edited(on); });
    }

    void setValue(const params::Value& value) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setChecked(std::get<bool>(value));
    }

private:
    QCheckBox* m_box;
};

/// A combo box that leaves the wheel to the form, so that scrolling changes nothing by accident.
class QuietComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

class ChoiceEditor final : public ParameterEditor {
public:
    ChoiceEditor(const params::Choice& choice, const params::Parameter& parameter, QWidget* parent)
        : ParameterEditor(parent)
        , m_box(new QuietComboBox(this))
    {
        fill(*this, *m_box, parameter);
        for (const auto& option : choice.options) {
            m_box->addItem(catalogText(option.label), toQString(option.id));
            m_box->setItemData(m_box->count() - 1, catalogText(option.help), Qt::ToolTipRole);
        }
        connect(m_box, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT edited(m_box->currentData().toString().toStdString()); });
    }

    void setValue(const params::Value& value) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(m_box->findData(toQString(std::get<std::string>(value))));
    }

private:
    QComboBox* m_box;
};

} // namespace

ParameterEditor* makeEditor(const params::Parameter& parameter, QWidget* parent)
{
    if (std::holds_alternative<params::Toggle>(parameter.domain)) {
        return new ToggleEditor(parameter, parent);
    }
    if (const auto* choice = std::get_if<params::Choice>(&parameter.domain)) {
        return new ChoiceEditor(*choice, parameter, parent);
    }
    return new LineEditor(parameter, parent);
}

} // namespace timbrel::widgets
