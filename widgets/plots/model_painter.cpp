// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/model_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QWidget>
#include <QtMath>

#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

using snapshots::ModelBox;
using snapshots::Strand;
using Kind = ModelBox::Kind;
using Way = snapshots::ModelArrow::Way;

constexpr double kFaint = 0.22; // what takes no part
constexpr double kRound = 8.0;
constexpr double kHead = 8.0; // of an arrow

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(share * a + (1.0 - share) * b));
    };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()),
        mix(one.blue(), other.blue())};
}

QColor contentColour(const Swatches& colours)
{
    return colours.seriesAt(0);
}

QColor classColour(const Swatches& colours)
{
    return colours.seriesAt(1);
}

QColor colourOf(Strand strand, const Swatches& colours)
{
    return strand == Strand::Content ? contentColour(colours)
        : strand == Strand::Class    ? classColour(colours)
                                     : colours.quiet;
}

/// Content above, class below: where both are.
QLinearGradient meeting(const QRectF& rect, const QColor& above, const QColor& below)
{
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    gradient.setColorAt(0.0, above);
    gradient.setColorAt(1.0, below);
    return gradient;
}

/// Paints one picture.
class Painting final {
public:
    Painting(QPainter& painter, const QWidget& widget, const ModelScene& scene)
        : m_painter(painter)
        , m_scene(scene)
        , m_colours(swatches(widget))
        , m_title(modelTitleFont(widget))
        , m_small(smallFont(widget))
    {
    }

    void arrow(std::size_t index) const;
    void box(std::size_t index) const;

private:
    [[nodiscard]] QBrush filling(const ModelBox& box, const QRectF& rect, double strength) const;
    [[nodiscard]] QPen outline(const ModelBox& box, const QRectF& rect, double width) const;
    void words(const ModelBox& box, const QRectF& rect) const;
    void spectrogram(const QRectF& rect) const;
    void head(const QPainterPath& path, const QColor& colour) const;

    QPainter& m_painter;
    const ModelScene& m_scene;
    const Swatches& m_colours;
    QFont m_title;
    QFont m_small;
};

QBrush Painting::filling(const ModelBox& box, const QRectF& rect, double strength) const
{
    const auto tint = [&](const QColor& colour) { return mixed(colour, m_colours.surface, strength); };
    if (box.kind == Kind::Generator) {
        return meeting(rect, tint(contentColour(m_colours)), tint(classColour(m_colours)));
    }
    return tint(colourOf(box.strand, m_colours));
}

QPen Painting::outline(const ModelBox& box, const QRectF& rect, double width) const
{
    if (box.kind == Kind::Generator) {
        return {QBrush(meeting(rect, contentColour(m_colours), classColour(m_colours))), width};
    }
    return {colourOf(box.strand, m_colours), width};
}

/// A few notes with their overtones: what a clip is.
void Painting::spectrogram(const QRectF& rect) const
{
    struct Note {
        double begin, end, height;
    };
    static constexpr std::array kNotes{
        Note{0.04, 0.30, 0.16}, Note{0.32, 0.52, 0.26}, Note{0.54, 0.98, 0.21}};
    m_painter.save();
    QPainterPath frame;
    frame.addRoundedRect(rect, 4.0, 4.0);
    m_painter.setClipPath(frame, Qt::IntersectClip);
    m_painter.fillRect(rect, mixed(m_colours.text, m_colours.surface, 0.08));
    const auto colours =
        meeting(rect, contentColour(m_colours), classColour(m_colours));
    for (const auto& note : kNotes) {
        for (int overtone = 1; overtone <= 5; ++overtone) {
            const double y = rect.bottom() - rect.height() * note.height * overtone * 0.8;
            QPen pen(QBrush(colours), 2.4 - 0.3 * overtone);
            pen.setCapStyle(Qt::RoundCap);
            m_painter.setPen(pen);
            const double end = note.end - 0.05 * (overtone - 1) * (note.end - note.begin);
            m_painter.drawLine(QPointF(rect.left() + rect.width() * note.begin + 2.0, y),
                QPointF(rect.left() + rect.width() * end - 2.0, y));
        }
    }
    m_painter.restore();
}

void Painting::words(const ModelBox& box, const QRectF& rect) const
{
    const auto text = modelBoxText(box);
    const QFontMetricsF title(m_title);
    const QFontMetricsF small(m_small);
    double height = title.lineSpacing();
    height += text.detail.isEmpty() ? 0.0 : small.lineSpacing();
    height += text.numbers.isEmpty() ? 0.0 : small.lineSpacing();
    const bool isClip = box.kind == Kind::Clip || box.kind == Kind::Made;
    double y = isClip ? rect.bottom() - 8.0 - height : rect.center().y() - height / 2.0;
    if (isClip) {
        spectrogram(QRectF(rect.left() + 10.0, rect.top() + 10.0, rect.width() - 20.0,
            y - rect.top() - 14.0));
    }
    const auto line = [&](const QString& words, const QFont& font, const QColor& colour) {
        if (words.isEmpty()) {
            return;
        }
        const double tall = QFontMetricsF(font).lineSpacing();
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(
            QRectF(rect.left(), y, rect.width(), tall), Qt::AlignCenter, words);
        y += tall;
    };
    line(text.title, m_title, m_colours.text);
    line(text.detail, m_small, mixed(m_colours.text, m_colours.quiet, 0.4));
    line(text.numbers, m_small, mixed(m_colours.text, m_colours.quiet, 0.4));
}

void Painting::box(std::size_t index) const
{
    const auto& box = m_scene.graph.boxes[index];
    const auto& rect = m_scene.layout.boxes[index];
    const bool chosen = std::ranges::find(m_scene.chosen, index) != m_scene.chosen.end();
    const bool learns = m_scene.learns(index);
    const bool whole = m_scene.stage == nullptr;
    m_painter.save();
    m_painter.setOpacity(m_scene.takesPart(index) || chosen ? 1.0 : kFaint);
    const bool round = box.kind == Kind::Code || box.kind == Kind::Noise;
    const double radius = round ? rect.height() / 2.0 : kRound;
    m_painter.setBrush(filling(box, rect, learns ? 0.30 : whole ? 0.16 : 0.0));
    auto pen = outline(box, rect, learns ? 2.4 : 1.4);
    if (box.kind == Kind::Noise) {
        pen.setDashPattern({2.0, 2.0});
    }
    m_painter.setPen(pen);
    m_painter.drawRoundedRect(rect, radius, radius);
    words(box, rect);
    if (chosen) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.accent, 2.0));
        m_painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4.0, radius + 4.0);
    }
    m_painter.restore();
}

void Painting::head(const QPainterPath& path, const QColor& colour) const
{
    const QPointF tip = path.pointAtPercent(1.0);
    const double angle = qDegreesToRadians(path.angleAtPercent(1.0)); // against the clock
    const QPointF along = kHead * QPointF(std::cos(angle), -std::sin(angle));
    const QPointF side(-along.y() * 0.45, along.x() * 0.45);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(QPolygonF{tip, tip - along + side, tip - along - side});
}

void Painting::arrow(std::size_t index) const
{
    const auto& arrow = m_scene.graph.arrows[index];
    const auto& placed = m_scene.layout.arrows[index];
    const auto& from = m_scene.graph.boxes[arrow.from];
    const auto& to = m_scene.graph.boxes[arrow.to];
    const auto strand = from.strand == Strand::Both && to.kind != Kind::Made
            && to.kind != Kind::Loss && to.kind != Kind::Critic
        ? to.strand
        : from.strand;
    const QColor colour = colourOf(strand, m_colours);
    m_painter.save();
    m_painter.setOpacity(m_scene.flows(index) ? 1.0 : kFaint);
    QPen pen(colour, arrow.way == Way::Straight ? 2.0 : 1.5);
    if (arrow.way == Way::Compared || from.kind == Kind::Noise) {
        pen.setDashPattern({3.0, 3.0});
    }
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(placed.path);
    if (arrow.way != Way::Compared) {
        head(placed.path, colour);
    }
    if (placed.hasLabel) {
        const auto text = modelArrowText(from);
        m_painter.setFont(m_small);
        const QFontMetricsF metrics(m_small);
        QRectF place(0.0, 0.0, metrics.horizontalAdvance(text) + 8.0, metrics.height());
        place.moveCenter(placed.labelPlace);
        m_painter.setPen(mixed(colour, m_colours.text, 0.6));
        m_painter.drawText(place, Qt::AlignCenter, text);
    }
    m_painter.restore();
}

} // namespace

bool ModelScene::flows(std::size_t arrow) const
{
    return stage == nullptr || std::ranges::find(stage->arrows, arrow) != stage->arrows.end();
}

bool ModelScene::takesPart(std::size_t box) const
{
    return stage == nullptr || std::ranges::any_of(stage->arrows, [&](std::size_t arrow) {
        return graph.arrows[arrow].from == box || graph.arrows[arrow].to == box;
    });
}

bool ModelScene::learns(std::size_t box) const
{
    return stage != nullptr && std::ranges::find(stage->learning, box) != stage->learning.end();
}

void drawModel(QPainter& painter, const QWidget& widget, const ModelScene& scene)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Painting painting(painter, widget, scene);
    for (std::size_t i = 0; i < scene.graph.arrows.size(); ++i) {
        if (!scene.flows(i)) {
            painting.arrow(i); // below those that count
        }
    }
    for (std::size_t i = 0; i < scene.graph.arrows.size(); ++i) {
        if (scene.flows(i)) {
            painting.arrow(i);
        }
    }
    for (std::size_t i = 0; i < scene.graph.boxes.size(); ++i) {
        painting.box(i);
    }
}

} // namespace timbrel::widgets
