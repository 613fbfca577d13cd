// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

#include "resources/resources.h"

namespace timbrel::widgets {
namespace {

QPalette paletteOf(const Swatches& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.quiet);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Light, colors.raised);
    palette.setColor(QPalette::Midlight, colors.raised);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.border);
    palette.setColor(QPalette::Shadow, colors.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.quiet);
    }
    return palette;
}

QString styleSheetOf(const Swatches& colors, Scheme scheme)
{
    QString sheet = QString::fromUtf8(resources::read(QStringLiteral("styles/timbrel.qss")));
    const auto put = [&](const char* name, const QString& value) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name), value);
    };
    put("scheme",
        scheme == Scheme::Light          ? QStringLiteral("light")
            : scheme == Scheme::Contrast ? QStringLiteral("contrast")
                                         : QStringLiteral("dark"));
    put("small", QString::number(typeScale().small));
    put("title", QString::number(typeScale().title));
    put("window", colors.window.name());
    put("surface", colors.surface.name());
    put("raised", colors.raised.name());
    put("border", colors.border.name());
    put("text", colors.text.name());
    put("quiet", colors.quiet.name());
    put("accent", colors.accent.name());
    put("onAccent", colors.onAccent.name());
    put("tint", colors.tint.name());
    put("warning", colors.warning.name());
    put("error", colors.error.name());
    return sheet;
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_systemScheme(schemeOf(QApplication::palette()))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font;
    QStringList families = typeScale().families;
    families.append(font.family());
    font.setFamilies(families);
    font.setPointSizeF(typeScale().body);
    QApplication::setFont(font);
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::Contrast:
        return Scheme::Contrast;
    case Choice::System:
        break;
    }
    return m_systemScheme;
}

void Theme::choose(Choice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        apply();
        Q_EMIT chosen(choice);
    }
}

void Theme::apply()
{
    const Swatches& colors = swatches(scheme());
    QApplication::setPalette(paletteOf(colors));
    m_application.setStyleSheet(styleSheetOf(colors, scheme()));
}

} // namespace timbrel::widgets
