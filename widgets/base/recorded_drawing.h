// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QPaintDevice>
#include <QSize>

class QPainter;

namespace timbrel::widgets {

/// What a painter drew, kept as a list of strokes. Recording copies no pixels, so that widgets are
/// drawn at once on the GUI thread; whatever takes long, compressing above all, is done where the
/// strokes are drawn again. Unlike QPicture, it compresses no images and keeps to the parts of a
/// widget that can be seen.
class RecordedDrawing final : public QPaintDevice {
public:
    /// In pixels of the screen, of which each is `scale` of the picture: small pictures in it, like
    /// icons, are taken as fine as that.
    RecordedDrawing(QSize size, double scale);
    ~RecordedDrawing() override;

    /// Draws it again, as the painter is turned and scaled now; on any thread.
    void draw(QPainter& painter) const;

    static constexpr int kDpi = 96; ///< that letters were sized by
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    double m_scale;
    std::unique_ptr<Engine> m_engine;
};

} // namespace timbrel::widgets
