// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/picture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

namespace timbrel::widgets {
namespace {

constexpr double kPngScale = 2.0;
constexpr int kPdfDpi = 96; // one point of the widget is one of the page

bool writePng(QWidget& widget, const QString& path)
{
    QImage image(widget.size() * kPngScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kPngScale);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image.save(path, "PNG");
}

bool writeSvg(QWidget& widget, const QString& path)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    widget.render(&painter);
    return painter.end();
}

bool writePdf(QWidget& widget, const QString& path)
{
    QPdfWriter writer(path);
    writer.setResolution(kPdfDpi);
    writer.setPageMargins({});
    writer.setPageSize(
        QPageSize(QSizeF(widget.size()) / kPdfDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    widget.render(&painter);
    return painter.end();
}

} // namespace

QString pictureFilter()
{
    return QCoreApplication::translate(
        "Picture", "PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)");
}

Result<> savePicture(QWidget& widget, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    bool written = false;
    if (ending == QLatin1String("png")) {
        written = writePng(widget, path);
    } else if (ending == QLatin1String("svg")) {
        written = writeSvg(widget, path);
    } else if (ending == QLatin1String("pdf")) {
        written = writePdf(widget, path);
    } else {
        return fail(ErrorCode::InvalidArgument,
            "\"" + ending.toStdString() + "\" is not a kind of picture Timbrel writes",
            path.toStdString(), "Choose a name that ends in .png, .svg or .pdf");
    }
    if (!written) {
        return fail(ErrorCode::NoPermission, "the picture could not be written", path.toStdString(),
            "Check that the folder exists and that you may write there");
    }
    return {};
}

} // namespace timbrel::widgets
