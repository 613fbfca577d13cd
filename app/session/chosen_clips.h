// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace timbrel::app {

/// The clips that a person chose, in whichever panel; all panels show them. Ids of clips, or of
/// recordings, which stand for all their clips. GUI thread.
class ChosenClips final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QStringList& ids() const { return m_ids; }
    [[nodiscard]] QStringList recordings() const; ///< of the clips, each once, sorted

    void choose(const QStringList& ids);
    void clear() { choose({}); }

Q_SIGNALS:
    void changed(const QStringList& ids);

private:
    QStringList m_ids;
};

} // namespace timbrel::app
