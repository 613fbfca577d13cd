// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/recorded_drawing.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace timbrel::widgets {
namespace {

constexpr double kMillimetres = 25.4; // of an inch

/// A painter that draws again, and how it was turned before.
struct Hand {
    QPainter& painter;
    QTransform start;
    double letters = 1.0; ///< what sizes in points are multiplied by
};
using Stroke = std::function<void(Hand&)>;

/// Its picture, if it has one, as an image: pixmaps stay on the GUI thread.
QBrush withoutPixmap(const QBrush& brush)
{
    QBrush other = brush;
    if (brush.style() == Qt::TexturePattern) {
        other.setTextureImage(brush.textureImage());
    }
    return other;
}

QFont fontFor(const Hand& hand, QFont font)
{
    if (font.pointSizeF() > 0.0) {
        font.setPointSizeF(font.pointSizeF() * hand.letters);
    }
    return font;
}

} // namespace

class RecordedDrawing::Engine final : public QPaintEngine {
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override
    {
        m_system.reset();
        m_clip.reset();
        m_clips = false;
        m_transform = {};
        setActive(true);
        return true;
    }
    bool end() override
    {
        setActive(false);
        return true;
    }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override;
    void drawPath(const QPainterPath& path) override
    {
        add([path](Hand& hand) { hand.painter.drawPath(path); });
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawImage(const QRectF& place, const QImage& image, const QRectF& part,
        Qt::ImageConversionFlags flags) override
    {
        add([=](Hand& hand) { hand.painter.drawImage(place, image, part, flags); });
    }
    void drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& part) override
    {
        drawImage(place, pixmap.toImage(), part, Qt::AutoColor);
    }
    void drawTiledPixmap(const QRectF& place, const QPixmap& pixmap, const QPointF& from) override
    {
        add([place, image = pixmap.toImage(), from](Hand& hand) {
            hand.painter.drawTiledPixmap(place, QPixmap::fromImage(image), from);
        });
    }
    void drawTextItem(const QPointF& place, const QTextItem& item) override;

    void draw(Hand& hand) const
    {
        for (const Stroke& stroke : m_strokes) {
            stroke(hand);
        }
    }

private:
    void add(Stroke stroke)
    {
        seeSystemClip();
        m_strokes.push_back(std::move(stroke));
    }
    void seeSystemClip();
    void takeClip(const QPaintEngineState& now);
    void addClip();

    std::vector<Stroke> m_strokes;
    std::optional<QRegion> m_system; ///< the part of a widget that is seen, in device pixels
    std::optional<QPainterPath> m_clip; ///< a painter's own, in device pixels; none for all
    bool m_clips = false; ///< the latter holds
    QTransform m_transform;
};

void RecordedDrawing::Engine::updateState(const QPaintEngineState& now)
{
    const auto dirty = now.state();
    if (dirty.testFlag(DirtyTransform)) {
        m_transform = now.transform();
        m_strokes.emplace_back([transform = m_transform](Hand& hand) {
            hand.painter.setTransform(transform * hand.start);
        });
    }
    if (dirty.testFlag(DirtyPen)) {
        m_strokes.emplace_back([pen = now.pen()](Hand& hand) { hand.painter.setPen(pen); });
    }
    if (dirty.testFlag(DirtyBrush)) {
        m_strokes.emplace_back(
            [brush = withoutPixmap(now.brush())](Hand& hand) { hand.painter.setBrush(brush); });
    }
    if (dirty.testFlag(DirtyBrushOrigin)) {
        m_strokes.emplace_back(
            [origin = now.brushOrigin()](Hand& hand) { hand.painter.setBrushOrigin(origin); });
    }
    if (dirty.testFlag(DirtyBackground) || dirty.testFlag(DirtyBackgroundMode)) {
        m_strokes.emplace_back([brush = withoutPixmap(now.backgroundBrush()),
                                   mode = now.backgroundMode()](Hand& hand) {
            hand.painter.setBackground(brush);
            hand.painter.setBackgroundMode(mode);
        });
    }
    if (dirty.testFlag(DirtyHints)) {
        m_strokes.emplace_back([hints = now.renderHints()](Hand& hand) {
            hand.painter.setRenderHints(hand.painter.renderHints(), false);
            hand.painter.setRenderHints(hints);
        });
    }
    if (dirty.testFlag(DirtyCompositionMode)) {
        m_strokes.emplace_back(
            [mode = now.compositionMode()](Hand& hand) { hand.painter.setCompositionMode(mode); });
    }
    if (dirty.testFlag(DirtyOpacity)) {
        m_strokes.emplace_back(
            [opacity = now.opacity()](Hand& hand) { hand.painter.setOpacity(opacity); });
    }
    if (dirty.testFlag(DirtyClipRegion) || dirty.testFlag(DirtyClipPath)
        || dirty.testFlag(DirtyClipEnabled)) {
        takeClip(now);
    }
}

void RecordedDrawing::Engine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    const QPolygonF polygon(QList<QPointF>(points, points + count));
    add([polygon, mode](Hand& hand) {
        if (mode == PolylineMode) {
            hand.painter.drawPolyline(polygon);
        } else {
            hand.painter.drawPolygon(
                polygon, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        }
    });
}

void RecordedDrawing::Engine::drawTextItem(const QPointF& place, const QTextItem& item)
{
    const bool fromRight = item.renderFlags().testFlag(QTextItem::RightToLeft);
    add([place, fromRight, font = item.font(), text = item.text()](Hand& hand) {
        hand.painter.setFont(fontFor(hand, font));
        hand.painter.setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        hand.painter.drawText(place, text);
    });
}

void RecordedDrawing::Engine::seeSystemClip()
{
    if (!m_system || *m_system != systemClip()) {
        m_system = systemClip();
        addClip();
    }
}

/// Clips come one after another, each in the coordinates of its moment.
void RecordedDrawing::Engine::takeClip(const QPaintEngineState& now)
{
    const auto dirty = now.state();
    if (dirty.testFlag(DirtyClipEnabled)) {
        m_clips = now.isClipEnabled();
    }
    if (dirty.testFlag(DirtyClipRegion) || dirty.testFlag(DirtyClipPath)) {
        QPainterPath path;
        if (dirty.testFlag(DirtyClipPath)) {
            path = now.clipPath();
        } else {
            path.addRegion(now.clipRegion());
        }
        path = m_transform.map(path);
        m_clips = true;
        switch (now.clipOperation()) {
        case Qt::NoClip:
            m_clip.reset();
            break;
        case Qt::ReplaceClip:
            m_clip = path;
            break;
        case Qt::IntersectClip:
            m_clip = m_clip ? m_clip->intersected(path) : path;
            break;
        }
    }
    addClip();
}

void RecordedDrawing::Engine::addClip()
{
    const auto system = m_system.value_or(QRegion());
    const auto own = m_clips ? m_clip : std::nullopt;
    m_strokes.emplace_back([system, clip = own, transform = m_transform](Hand& hand) {
        hand.painter.setTransform(hand.start);
        hand.painter.setClipping(false);
        if (!system.isEmpty()) {
            hand.painter.setClipRegion(system);
        }
        if (clip) {
            hand.painter.setClipPath(*clip, system.isEmpty() ? Qt::ReplaceClip : Qt::IntersectClip);
        }
        hand.painter.setTransform(transform * hand.start);
    });
}

RecordedDrawing::RecordedDrawing(QSize size, double scale)
    : m_size(size)
    , m_scale(scale)
    , m_engine(std::make_unique<Engine>())
{
}

RecordedDrawing::~RecordedDrawing() = default;

QPaintEngine* RecordedDrawing::paintEngine() const
{
    return m_engine.get();
}

void RecordedDrawing::draw(QPainter& painter) const
{
    painter.save();
    Hand hand{painter, QTransform::fromScale(1.0 / m_scale, 1.0 / m_scale) * painter.transform(),
        static_cast<double>(kDpi) / std::max(1, painter.device()->logicalDpiY())};
    m_engine->draw(hand);
    painter.restore();
}

int RecordedDrawing::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qRound(m_size.width() * m_scale);
    case PdmHeight:
        return qRound(m_size.height() * m_scale);
    case PdmWidthMM:
        return qRound(m_size.width() * kMillimetres / kDpi);
    case PdmHeightMM:
        return qRound(m_size.height() * kMillimetres / kDpi);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDpi;
    case PdmDevicePixelRatio:
        return qRound(m_scale);
    case PdmDevicePixelRatioScaled:
        return qRound(m_scale * devicePixelRatioFScale());
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace timbrel::widgets
