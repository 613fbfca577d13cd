// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTranslator>

namespace timbrel::tests {

/// A language that says the same in brackets, spoken as long as this lives.
class OtherLanguage final : public QTranslator {
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }

    [[nodiscard]] QString translate(const char* /*context*/, const char* text,
        const char* /*disambiguation*/, int /*n*/) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace timbrel::tests
