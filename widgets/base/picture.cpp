// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/picture.h"

#include <utility>

#include <QApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QSvgGenerator>
#include <QThreadPool>
#include <QWidget>

#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr double kUsualScale = 2.0;
constexpr int kPdfDpi = 96; // one point of the widget is one of the page
constexpr int kCaptionMargin = 8;

/// Gives a widget another size for as long as it is drawn. Nobody sees it: the screen is not drawn
/// before the program is back at its events.
class Resized {
public:
    Resized(QWidget& widget, QSize size)
        : m_widget(widget)
        , m_before(widget.geometry())
    {
        m_widget.resize(size);
    }
    ~Resized() { m_widget.setGeometry(m_before); }
    Resized(const Resized&) = delete;
    Resized& operator=(const Resized&) = delete;

private:
    QWidget& m_widget;
    QRect m_before;
};

QSize sizeOf(const PictureFormat& format)
{
    return (QSizeF(format.pixels) / format.scale).toSize().expandedTo({1, 1});
}

int captionHeight(const QWidget& widget, const PictureFormat& format)
{
    if (format.caption.isEmpty()) {
        return 0;
    }
    const int width = sizeOf(format).width() - 2 * kCaptionMargin;
    return QFontMetrics(smallFont(widget))
               .boundingRect(0, 0, width, 0, Qt::TextWordWrap, format.caption)
               .height()
        + 2 * kCaptionMargin;
}

/// The widget, and the caption below it. `painter` counts in pixels of the screen.
void draw(QWidget& widget, QPainter& painter, const PictureFormat& format)
{
    const QSize size = sizeOf(format);
    const int below = captionHeight(widget, format);
    {
        const Resized resized(widget, {size.width(), size.height() - below});
        widget.render(&painter);
    }
    if (below > 0) {
        const QRect place(0, size.height() - below, size.width(), below);
        painter.fillRect(place, swatches(widget).surface);
        painter.setFont(smallFont(widget));
        painter.setPen(swatches(widget).quiet);
        painter.drawText(place.adjusted(kCaptionMargin, kCaptionMargin, -kCaptionMargin, 0),
            Qt::TextWordWrap, format.caption);
    }
}

QImage imageOf(QWidget& widget, const PictureFormat& format)
{
    QImage image(format.pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(format.scale);
    image.fill(swatches(widget).surface);
    QPainter painter(&image);
    draw(widget, painter, format);
    return image;
}

bool writeSvg(QWidget& widget, const QString& path, const PictureFormat& format)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(sizeOf(format));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(format)));
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    draw(widget, painter, format);
    return painter.end();
}

bool writePdf(QWidget& widget, const QString& path, const PictureFormat& format)
{
    QPdfWriter writer(path);
    writer.setResolution(kPdfDpi);
    writer.setPageMargins({});
    writer.setPageSize(
        QPageSize(QSizeF(sizeOf(format)) / kPdfDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    draw(widget, painter, format);
    return painter.end();
}

Result<> outcome(bool written, const QString& path)
{
    if (!written) {
        return fail(ErrorCode::NoPermission, "the picture could not be written", path.toStdString(),
            "Check that the folder exists and that you may write there");
    }
    return {};
}

QString endingOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

PictureFormat pictureFormat(const QWidget& widget, const QString& caption)
{
    PictureFormat format{widget.size() * kUsualScale, kUsualScale, caption};
    format.pixels.rheight() += qRound(captionHeight(widget, format) * kUsualScale);
    return format;
}

QString pictureFilter()
{
    return QCoreApplication::translate(
        "Picture", "PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)");
}

Result<> savePicture(QWidget& widget, const QString& path)
{
    return savePicture(widget, path, pictureFormat(widget));
}

Result<> savePicture(QWidget& widget, const QString& path, const PictureFormat& format)
{
    const QString ending = endingOf(path);
    if (ending == QLatin1String("png")) {
        return outcome(imageOf(widget, format).save(path, "PNG"), path);
    }
    if (ending == QLatin1String("svg")) {
        return outcome(writeSvg(widget, path, format), path);
    }
    if (ending == QLatin1String("pdf")) {
        return outcome(writePdf(widget, path, format), path);
    }
    return fail(ErrorCode::InvalidArgument,
        "\"" + ending.toStdString() + "\" is not a kind of picture Timbrel writes",
        path.toStdString(), "Choose a name that ends in .png, .svg or .pdf");
}

void savePictureBeside(QWidget& widget, const QString& path, const PictureFormat& format,
    std::function<void(const Result<>&)> saved)
{
    if (endingOf(path) != QLatin1String("png")) {
        saved(savePicture(widget, path, format));
        return;
    }
    const QPointer<QWidget> guard(&widget);
    QThreadPool::globalInstance()->start(
        [image = imageOf(widget, format), path, guard, saved = std::move(saved)] {
            const bool written = image.save(path, "PNG");
            QMetaObject::invokeMethod(
                qApp,
                [written, path, guard, saved] {
                    if (guard) {
                        saved(outcome(written, path));
                    }
                },
                Qt::QueuedConnection);
        });
}

} // namespace timbrel::widgets
