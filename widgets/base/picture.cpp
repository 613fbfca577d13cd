// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/picture.h"

#include <memory>
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

#include "widgets/base/recorded_drawing.h"
#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr double kUsualScale = 2.0;
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

/// What is to be written: strokes, and what lies below them. Can be written on any thread.
struct Drawing {
    std::shared_ptr<const RecordedDrawing> strokes;
    QColor ground;
    PictureFormat format;
};

Drawing drawingOf(QWidget& widget, const PictureFormat& format)
{
    auto strokes = std::make_shared<RecordedDrawing>(sizeOf(format), format.scale);
    QPainter painter(strokes.get());
    draw(widget, painter, format);
    painter.end();
    return {std::move(strokes), swatches(widget).surface, format};
}

bool writePng(const Drawing& drawing, const QString& path)
{
    QImage image(drawing.format.pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return false;
    }
    image.setDevicePixelRatio(drawing.format.scale);
    image.fill(drawing.ground);
    QPainter painter(&image);
    drawing.strokes->draw(painter);
    painter.end();
    return image.save(path, "PNG");
}

bool writeSvg(const Drawing& drawing, const QString& path)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setResolution(RecordedDrawing::kDpi);
    generator.setSize(sizeOf(drawing.format));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(drawing.format)));
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    drawing.strokes->draw(painter);
    return painter.end();
}

bool writePdf(const Drawing& drawing, const QString& path)
{
    constexpr int kDpi = RecordedDrawing::kDpi; // a pixel of the widget is one of the page
    QPdfWriter writer(path);
    writer.setResolution(kDpi);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(
        QSizeF(sizeOf(drawing.format)) / kDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    drawing.strokes->draw(painter);
    return painter.end();
}

using Write = bool (*)(const Drawing&, const QString&);

/// By the ending of a file; null for one that is not known.
Write writerFor(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("png") ? &writePng
        : ending == QLatin1String("svg")  ? &writeSvg
        : ending == QLatin1String("pdf")  ? &writePdf
                                          : nullptr;
}

Result<> outcome(bool written, const QString& path)
{
    if (!written) {
        return fail(ErrorCode::NoPermission, say("the picture could not be written"),
            path.toStdString(), say("Check that the folder exists and that you may write there"));
    }
    return {};
}

tl::unexpected<Error> unknownKind(const QString& path)
{
    return fail(ErrorCode::InvalidArgument,
        say("\"{}\" is not a kind of picture Timbrel writes",
            QFileInfo(path).suffix().toStdString()),
        path.toStdString(), say("Choose a name that ends in .png, .svg or .pdf"));
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
    const Write write = writerFor(path);
    if (write == nullptr) {
        return unknownKind(path);
    }
    return outcome(write(drawingOf(widget, format), path), path);
}

void savePictureBeside(QWidget& widget, const QString& path, const PictureFormat& format,
    std::function<void(const Result<>&)> saved)
{
    const Write write = writerFor(path);
    if (write == nullptr) {
        saved(unknownKind(path));
        return;
    }
    const QPointer<QWidget> guard(&widget);
    QThreadPool::globalInstance()->start(
        [drawing = drawingOf(widget, format), write, path, guard, saved = std::move(saved)] {
            const bool written = write(drawing, path);
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
