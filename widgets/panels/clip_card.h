// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QImage>
#include <QWidget>

#include "engine/snapshots/clip_view.h"

class QLabel;
class QListWidget;

namespace timbrel::widgets {

/// One clip of a map: its spectrogram, and the clips whose codes are nearest.
class ClipCard final : public QWidget {
    Q_OBJECT

public:
    explicit ClipCard(QWidget* parent = nullptr);

    void setClip(const QString& name); ///< whose picture is to come
    void setView(std::shared_ptr<const snapshots::ClipView> view);
    struct Neighbour {
        int dot = 0;
        QString name;
    };
    void setNeighbours(const std::vector<Neighbour>& neighbours);
    void clear(); ///< as before the first clip
    void retranslate();

    /// A low window leaves it little: the picture gets lower, and what does not fit is cut off.
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 64}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void neighbourChosen(int dot);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPicture();

    bool m_known = false; ///< there was a clip to show
    QLabel* m_name;
    QLabel* m_picture;
    QLabel* m_heading;
    QListWidget* m_neighbours;
    QImage m_image; ///< null while it is made
};

} // namespace timbrel::widgets
