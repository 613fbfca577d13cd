// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QStringList>

class QTranslator;

namespace timbrel::app {

/// The language of every text and number. Open windows follow a change at once. GUI thread.
class Language final : public QObject {
    Q_OBJECT

public:
    /// As the desktop.
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// The codes of the languages there are texts in, English ("en") first.
    [[nodiscard]] static QStringList available();

    /// A code; empty for the desktop's.
    [[nodiscard]] const QString& choice() const { return m_choice; }
    /// An unknown code means the desktop's.
    void choose(const QString& code);

Q_SIGNALS:
    void chosen();

private:
    void install(const QString& name, const QString& folder);
    void remove();

    QString m_choice;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace timbrel::app
