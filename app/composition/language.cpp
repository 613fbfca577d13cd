// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace timbrel::app {
namespace {

constexpr auto kTexts = ":/translations";
constexpr auto kPrefix = "timbrel_";
constexpr auto kSource = "en"; // what the sources say

} // namespace

Language::Language(QObject* parent)
    : QObject(parent)
{
    choose({});
}

Language::~Language()
{
    remove();
}

QStringList Language::available()
{
    QStringList codes{QString::fromLatin1(kSource)};
    const QString prefix = QString::fromLatin1(kPrefix);
    for (const auto& file : QDir(QString::fromLatin1(kTexts)).entryList({prefix + u'*'})) {
        codes.push_back(file.mid(prefix.size()).section(u'.', 0, 0));
    }
    return codes;
}

void Language::choose(const QString& code)
{
    m_choice = available().contains(code) ? code : QString();
    remove();
    QLocale::setDefault(m_choice.isEmpty() ? QLocale::system() : QLocale(m_choice));
    QApplication::setLayoutDirection(QLocale().textDirection());
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("timbrel"), QString::fromLatin1(kTexts));
    Q_EMIT chosen();
}

void Language::install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (QLocale().language() == QLocale(QString::fromLatin1(kSource)).language()
        || !translator->load(QLocale(), name, QStringLiteral("_"), folder)) {
        return; // English
    }
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::remove()
{
    m_translators.clear(); // a translator takes itself out
}

} // namespace timbrel::app
