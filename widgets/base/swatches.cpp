// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/swatches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

#include "resources/resources.h"

namespace timbrel::widgets {
namespace {

QJsonObject colorsFile()
{
    return QJsonDocument::fromJson(resources::read(QStringLiteral("styles/colors.json"))).object();
}

Swatches read(QLatin1String scheme)
{
    const QJsonObject object = colorsFile()[scheme].toObject();
    const auto color = [&](const char* name) {
        const QColor found(object[QLatin1String(name)].toString());
        Q_ASSERT_X(found.isValid(), "colors.json", name);
        return found;
    };
    Swatches result{
        .window = color("window"),
        .surface = color("surface"),
        .raised = color("raised"),
        .border = color("border"),
        .text = color("text"),
        .quiet = color("quiet"),
        .accent = color("accent"),
        .onAccent = color("onAccent"),
        .tint = color("tint"),
        .warning = color("warning"),
        .error = color("error"),
        .good = color("good"),
        .series = {},
    };
    const QJsonArray series = object[QLatin1String("series")].toArray();
    for (const auto& value : series) {
        result.series.append(QColor(value.toString()));
    }
    return result;
}

TypeScale readTypeScale()
{
    const QJsonObject type = colorsFile()[QLatin1String("type")].toObject();
    TypeScale scale;
    const QJsonArray families = type[QLatin1String("families")].toArray();
    for (const auto& family : families) {
        scale.families.append(family.toString());
    }
    scale.body = type[QLatin1String("body")].toDouble();
    scale.small = type[QLatin1String("small")].toDouble();
    scale.title = type[QLatin1String("title")].toDouble();
    return scale;
}

} // namespace

QColor Swatches::seriesAt(std::size_t index) const
{
    return series[static_cast<qsizetype>(index) % series.size()];
}

const Swatches& swatches(Scheme scheme)
{
    static const Swatches light = read(QLatin1String("light"));
    static const Swatches dark = read(QLatin1String("dark"));
    static const Swatches contrast = read(QLatin1String("contrast"));
    return scheme == Scheme::Light ? light : scheme == Scheme::Dark ? dark : contrast;
}

const TypeScale& typeScale()
{
    static const TypeScale scale = readTypeScale();
    return scale;
}

const Swatches& swatches(const QWidget& widget)
{
    const QColor window = widget.palette().color(QPalette::Window);
    if (window == swatches(Scheme::Contrast).window) {
        return swatches(Scheme::Contrast);
    }
    return swatches(window.lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

QFont smallFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPointSizeF(typeScale().small);
    return font;
}

} // namespace timbrel::widgets
