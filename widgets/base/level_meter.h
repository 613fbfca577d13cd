// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace timbrel::widgets {

/// A horizontal level meter from -48 dB to full scale.
class LevelMeter final : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(QWidget* parent = nullptr);

    void setPeak(float peak); ///< the largest magnitude of the last moment; 1 is full scale

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    float m_peak = 0.0F;
};

} // namespace timbrel::widgets
