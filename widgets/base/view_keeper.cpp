// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/view_keeper.h"

#include <algorithm>
#include <utility>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

using snapshots::ViewValue;

/// Sets with `set` where the value is of its kind; what is of another kind is done with.
template <typename Kind, typename Setter> ViewKeeper::Set setterOf(Setter set)
{
    return [set](const ViewValue& value) {
        const auto* kind = std::get_if<Kind>(&value);
        return kind == nullptr || set(*kind);
    };
}

template <typename Checkable> ViewKeeper::Read checkOf(Checkable* control)
{
    return [control] { return ViewValue(control->isChecked()); };
}

template <typename Checkable> ViewKeeper::Set check(Checkable* control)
{
    return setterOf<bool>([control](bool on) {
        control->setChecked(on);
        return true;
    });
}

bool chooseItem(QComboBox& box, int index)
{
    if (index < 0 || index >= box.count()) {
        return false;
    }
    box.setCurrentIndex(index);
    return true;
}

} // namespace

void ViewKeeper::keep(std::string name, QAction* checkable)
{
    connect(checkable, &QAction::toggled, this, &ViewKeeper::changed);
    connect(checkable, &QAction::triggered, this, [this, name] { touched(name); });
    keep(std::move(name), checkOf(checkable), check(checkable));
}

void ViewKeeper::keep(std::string name, QAbstractButton* checkable)
{
    connect(checkable, &QAbstractButton::toggled, this, &ViewKeeper::changed);
    connect(checkable, &QAbstractButton::clicked, this, [this, name] { touched(name); });
    keep(std::move(name), checkOf(checkable), check(checkable));
}

void ViewKeeper::keep(std::string name, QSlider* slider)
{
    connect(slider, &QSlider::valueChanged, this, &ViewKeeper::changed);
    connect(slider, &QSlider::actionTriggered, this, [this, name] { touched(name); });
    keep(
        std::move(name), [slider] { return ViewValue(std::int64_t{slider->value()}); },
        setterOf<std::int64_t>([slider](std::int64_t value) {
            slider->setValue(static_cast<int>(
                std::clamp<std::int64_t>(value, slider->minimum(), slider->maximum())));
            return true;
        }));
}

void ViewKeeper::keep(std::string name, QSpinBox* number)
{
    connect(number, &QSpinBox::valueChanged, this, &ViewKeeper::changed);
    connect(number, &QSpinBox::editingFinished, this, [this, name] { touched(name); });
    keep(
        std::move(name), [number] { return ViewValue(std::int64_t{number->value()}); },
        setterOf<std::int64_t>([number](std::int64_t value) {
            number->setValue(static_cast<int>(
                std::clamp<std::int64_t>(value, number->minimum(), number->maximum())));
            return true;
        }));
}

void ViewKeeper::keep(std::string name, QComboBox* box)
{
    connect(box, &QComboBox::currentIndexChanged, this, &ViewKeeper::changed);
    connect(box, &QComboBox::activated, this, [this, name] { touched(name); });
    keep(
        std::move(name),
        [box] {
            const QVariant data = box->currentData();
            return data.typeId() == QMetaType::QString
                ? ViewValue(data.toString().toStdString())
                : ViewValue(std::int64_t{box->currentIndex()});
        },
        [box](const ViewValue& value) {
            if (const auto* data = std::get_if<std::string>(&value)) {
                return chooseItem(*box, box->findData(toQString(*data)));
            }
            const auto* index = std::get_if<std::int64_t>(&value);
            return index == nullptr
                || chooseItem(*box, static_cast<int>(std::clamp<std::int64_t>(*index, -1, 9999)));
        });
}

void ViewKeeper::keep(std::string name, QLineEdit* line)
{
    connect(line, &QLineEdit::textChanged, this, &ViewKeeper::changed);
    connect(line, &QLineEdit::textEdited, this, [this, name] { touched(name); });
    keep(
        std::move(name), [line] { return ViewValue(line->text().toStdString()); },
        setterOf<std::string>([line](const std::string& text) {
            line->setText(toQString(text));
            return true;
        }));
}

void ViewKeeper::keep(std::string name, QTabBar* tabs)
{
    connect(tabs, &QTabBar::currentChanged, this, &ViewKeeper::changed);
    connect(tabs, &QTabBar::tabBarClicked, this, [this, name] { touched(name); });
    keep(
        std::move(name), [tabs] { return ViewValue(std::int64_t{tabs->currentIndex()}); },
        setterOf<std::int64_t>([tabs](std::int64_t index) {
            if (index < 0 || index >= tabs->count()) {
                return false;
            }
            tabs->setCurrentIndex(static_cast<int>(index));
            return true;
        }));
}

void ViewKeeper::keep(std::string name, Read read, Set set)
{
    m_entries.push_back({std::move(name), std::move(read), std::move(set), std::nullopt});
}

void ViewKeeper::touched(const std::string& name)
{
    const auto entry = std::ranges::find(m_entries, name, &Entry::name);
    if (entry != m_entries.end()) {
        entry->pending.reset();
        Q_EMIT changed();
    }
}

snapshots::ViewState ViewKeeper::state() const
{
    snapshots::ViewState state;
    for (const auto& entry : m_entries) {
        state[entry.name] = entry.pending ? *entry.pending : entry.read();
    }
    return state;
}

void ViewKeeper::restore(const snapshots::ViewState& state)
{
    for (auto& entry : m_entries) {
        if (const auto value = state.find(entry.name); value != state.end()) {
            entry.pending = value->second;
        }
    }
    retry();
}

void ViewKeeper::retry()
{
    for (auto& entry : m_entries) {
        if (const auto wanted = entry.pending; wanted && entry.set(*wanted)) {
            entry.pending.reset();
        }
    }
}

} // namespace timbrel::widgets
