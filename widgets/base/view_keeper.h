// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "engine/snapshots/session.h"

class QAbstractButton;
class QAction;
class QComboBox;
class QLineEdit;
class QSlider;
class QSpinBox;
class QTabBar;

namespace timbrel::widgets {

/// What a person has turned in a panel, as named values that a session keeps and brings back. A
/// panel names each control once; what cannot be set yet (a tab that comes with a run) is tried
/// again whenever the panel draws, until a person turns it. GUI thread.
class ViewKeeper final : public QObject {
    Q_OBJECT

public:
    using Read = std::function<snapshots::ViewValue()>;
    using Set = std::function<bool(const snapshots::ViewValue&)>; ///< false: not yet

    using QObject::QObject;

    void keep(std::string name, QAction* checkable);
    void keep(std::string name, QAbstractButton* checkable);
    void keep(std::string name, QSlider* slider);
    void keep(std::string name, QSpinBox* number);
    void keep(
        std::string name, QComboBox* box); ///< by its place, or its item's data where it is text
    void keep(std::string name, QLineEdit* line);
    void keep(std::string name, QTabBar* tabs); ///< by their place
    /// Anything else; touched() must follow when a person turns it.
    void keep(std::string name, Read read, Set set);
    void touched(const std::string& name);

    [[nodiscard]] snapshots::ViewState state() const;
    /// Names it does not know, and values of the wrong kind, are left out.
    void restore(const snapshots::ViewState& state);
    void retry(); ///< sets what could not be set before

Q_SIGNALS:
    void changed(); ///< something else is shown, whoever did it

private:
    struct Entry {
        std::string name;
        Read read;
        Set set;
        std::optional<snapshots::ViewValue> pending; ///< wanted, but not possible yet
    };

    std::vector<Entry> m_entries;
};

} // namespace timbrel::widgets
