// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/parameter_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Parameter", text);
}

/// Without separators of thousands: where a point is one, a person who types one may mean another.
QLocale locale()
{
    QLocale own;
    own.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return own;
}

/// Smallest and largest as text; empty when the domain is no range.
std::pair<QString, QString> ends(const params::Domain& domain)
{
    if (const auto* whole = std::get_if<params::IntegerRange>(&domain)) {
        return {locale().toString(qlonglong{whole->smallest}),
            locale().toString(qlonglong{whole->largest})};
    }
    if (const auto* real = std::get_if<params::RealRange>(&domain)) {
        return {
            locale().toString(real->smallest, 'g', 10), locale().toString(real->largest, 'g', 10)};
    }
    return {};
}

} // namespace

QString remedyText(const params::Parameter& parameter)
{
    const auto [smallest, largest] = ends(parameter.domain);
    if (std::holds_alternative<params::IntegerRange>(parameter.domain)) {
        return translated(QT_TRANSLATE_NOOP("Parameter", "Use a whole number from %1 to %2."))
            .arg(smallest, largest);
    }
    if (std::holds_alternative<params::RealRange>(parameter.domain)) {
        return translated(QT_TRANSLATE_NOOP("Parameter", "Use a number from %1 to %2."))
            .arg(smallest, largest);
    }
    return translated(QT_TRANSLATE_NOOP("Parameter", "This cannot be used here."));
}

QString rangeText(const params::Parameter& parameter)
{
    const auto [smallest, largest] = ends(parameter.domain);
    QString fallback = valueText(parameter.fallback);
    if (const auto* choice = std::get_if<params::Choice>(&parameter.domain)) {
        for (const auto& option : choice->options) {
            if (toQString(option.id) == fallback) {
                fallback = catalogText(option.label);
                break;
            }
        }
    } else if (const auto* on = std::get_if<bool>(&parameter.fallback)) {
        fallback = *on ? translated(QT_TRANSLATE_NOOP("Parameter", "on"))
                       : translated(QT_TRANSLATE_NOOP("Parameter", "off"));
    }
    if (!smallest.isEmpty()) {
        const QString unit =
            parameter.unit.empty() ? QString() : QString(QChar(0xA0)) + catalogText(parameter.unit);
        return translated(QT_TRANSLATE_NOOP("Parameter", "%1 to %2%3; default %4"))
            .arg(smallest, largest, unit, fallback);
    }
    return fallback.isEmpty()
        ? QString()
        : translated(QT_TRANSLATE_NOOP("Parameter", "default %1")).arg(fallback);
}

QString valueText(const params::Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return locale().toString(qlonglong{*whole});
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return locale().toString(*real, 'g', QLocale::FloatingPointShortest);
    }
    QString text = toQString(params::formatted(value));
    if (std::holds_alternative<params::TextList>(value)) {
        text.replace(QLatin1Char(','), QStringLiteral(", "));
    }
    return text;
}

QString plainText(const params::Parameter& parameter, const QString& typed)
{
    bool understood = false;
    if (std::holds_alternative<params::IntegerRange>(parameter.domain)) {
        const qlonglong whole = locale().toLongLong(typed, &understood);
        return understood ? QString::number(whole) : typed;
    }
    if (std::holds_alternative<params::RealRange>(parameter.domain)) {
        const double real = locale().toDouble(typed, &understood);
        return understood ? QString::number(real, 'g', 17) : typed;
    }
    return typed;
}

} // namespace timbrel::widgets
