// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/manual_text.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStringList>

namespace timbrel::widgets {
namespace {

constexpr auto kManuals = ":/manual/";

} // namespace

QString manualFolder()
{
    for (const auto& name : QLocale().uiLanguages()) {
        const QString folder = QString::fromLatin1(kManuals) + name.section(QLatin1Char('-'), 0, 0);
        if (QDir(folder).exists()) {
            return folder;
        }
    }
    return QString::fromLatin1(kManuals) + QStringLiteral("en");
}

QString manualText(const QString& folder)
{
    QStringList chapters;
    const QDir directory(folder);
    for (const auto& name :
        directory.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            chapters.push_back(QString::fromUtf8(file.readAll()));
        }
    }
    return chapters.join(QStringLiteral("\n\n"));
}

QString explanationOf(const QString& manual, const QString& heading)
{
    const QString sectionHead = QStringLiteral("\n## ") + heading + QLatin1Char('\n');
    const auto begin = manual.indexOf(sectionHead);
    if (begin < 0) {
        return {};
    }
    const auto text = begin + sectionHead.size();
    const QString section = manual.mid(text, manual.indexOf(QStringLiteral("\n#"), text) - text);
    QStringList told;
    for (const auto& paragraph : section.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        const QString words = paragraph.trimmed();
        const bool isBold = words.startsWith(QStringLiteral("**"));
        if (told.isEmpty() || isBold) {
            told.append(words);
        }
        if (isBold || told.size() > 1) {
            break;
        }
    }
    return told.join(QStringLiteral("\n\n"));
}

} // namespace timbrel::widgets
