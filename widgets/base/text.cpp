// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/text.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace timbrel::widgets {
namespace {

/// The language of the window.
class UsersTongue final : public Tongue {
public:
    [[nodiscard]] std::string form(const std::string& english) const override
    {
        return catalogText(english).toStdString();
    }
    /// From right to left a path's parts would change places, were it not isolated.
    [[nodiscard]] std::string name(const std::string& name) const override
    {
        static constexpr auto kIsolate = "\u2068";
        static constexpr auto kEnd = "\u2069";
        return QGuiApplication::layoutDirection() == Qt::RightToLeft ? kIsolate + name + kEnd
                                                                     : name;
    }
    [[nodiscard]] std::string number(std::int64_t value) const override
    {
        return countText(value).toStdString();
    }
    /// fmt's "+.1f" and the like: a sign, digits after the point, and a letter.
    [[nodiscard]] std::string number(double value, std::string_view specification) const override
    {
        const bool signs = specification.starts_with('+') && value >= 0.0;
        const auto point = specification.find('.');
        const char letter = specification.empty() ? 'g' : specification.back();
        const QString text = QLocale().toString(value, letter == 'f' ? 'f' : 'g',
            point == std::string_view::npos ? QLocale::FloatingPointShortest
                                            : specification[point + 1] - '0');
        return (signs ? QLatin1Char('+') + text : text).toStdString();
    }
};

} // namespace

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString toQString(const Sentence& sentence)
{
    return QString::fromStdString(sentence.in(UsersTongue()));
}

QString catalogText(const std::string& english)
{
    return QCoreApplication::translate("Catalog", english.c_str());
}

QString curveText(std::string_view name)
{
    std::string text(name.substr(name.find('/') + 1)); // npos + 1 is 0
    std::ranges::replace(text, '_', ' ');
    return catalogText(text);
}

QString positionText(double seconds)
{
    const auto tenths = std::llround(std::max(0.0, seconds) * 10.0);
    return QStringLiteral("%1:%2%3%4")
        .arg(tenths / 600)
        .arg((tenths / 10) % 60, 2, 10, QLatin1Char('0'))
        .arg(QLocale().decimalPoint())
        .arg(tenths % 10);
}

QString durationText(double seconds)
{
    const QLocale locale;
    if (seconds < 90.0) {
        return QCoreApplication::translate("Duration", "%1 s").arg(std::lround(seconds));
    }
    if (seconds < 5400.0) {
        return QCoreApplication::translate("Duration", "%1 min").arg(std::lround(seconds / 60.0));
    }
    return QCoreApplication::translate("Duration", "%1 h")
        .arg(locale.toString(seconds / 3600.0, 'f', 1));
}

QString runStateText(snapshots::RunState state)
{
    using snapshots::RunState;
    switch (state) {
    case RunState::Idle:
        return QCoreApplication::translate("RunState", "idle");
    case RunState::Preparing:
        return QCoreApplication::translate("RunState", "preparing");
    case RunState::Running:
        return QCoreApplication::translate("RunState", "running");
    case RunState::Paused:
        return QCoreApplication::translate("RunState", "paused");
    case RunState::Stopping:
        return QCoreApplication::translate("RunState", "saving…");
    case RunState::Stopped:
        return QCoreApplication::translate("RunState", "stopped");
    case RunState::Completed:
        return QCoreApplication::translate("RunState", "completed");
    case RunState::Failed:
        return QCoreApplication::translate("RunState", "failed");
    }
    Q_UNREACHABLE();
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString hertzText(double hertz)
{
    const QLocale locale;
    return hertz < 1000.0 ? locale.toString(hertz, 'g', 3)
                          : locale.toString(hertz / 1000.0, 'g', 3) + QLatin1Char('k');
}

} // namespace timbrel::widgets
