// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "engine/snapshots/clip_tags.h"
#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/code_map.h"
#include "widgets/panels/map_colours.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace timbrel::widgets {

class ProgressLine;
class ViewKeeper;

/// What a code map shows, and how: its clips, their layout and colours, what is seen and heard of a
/// dot, and how far a map that is laid out has come.
class MapControls final : public QWidget {
    Q_OBJECT

public:
    explicit MapControls(QWidget* parent = nullptr);

    /// Offers what is known of the map's clips.
    void setMap(const snapshots::CodeMap& map, const snapshots::ClipTags& tags);
    void setLaidOut(bool laidOut); ///< not the map of the step: clips can be added
    void begin();
    void setProgress(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    void end();
    void retranslate();
    void keepIn(ViewKeeper& view); ///< colours, layout and hearing; not which clips are laid out

    [[nodiscard]] MapColours::By colours() const;
    [[nodiscard]] bool principal() const; ///< PCA, not t-SNE
    [[nodiscard]] snapshots::LaneRole role() const;
    [[nodiscard]] QString player() const; ///< the class of a transfer
    [[nodiscard]] bool playsOnHover() const;

Q_SIGNALS:
    void changed(); ///< colours or layout
    void stepMapWanted();
    void layRequested(bool training, bool heldOut);
    void heldOutRequested();
    void fileChosen(const QString& file);
    void stopRequested();

private:
    void chooseClips(int source);
    void showActions();
    void showWhyNotByError();

    std::vector<MapColours::By> m_ways; ///< that are offered
    std::vector<std::string> m_classes;
    bool m_laidOut = false;
    QComboBox* m_clips;
    QComboBox* m_layout;
    QComboBox* m_colour;
    QComboBox* m_voice;
    QCheckBox* m_play;
    QToolButton* m_add;
    ProgressLine* m_progress;
};

} // namespace timbrel::widgets
