// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QStringList>

#include "engine/snapshots/clip_tags.h"
#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/code_map.h"
#include "widgets/base/panel.h"

class QLabel;
class QLineEdit;
class QWidget;

namespace timbrel::widgets {

class ClipCard;
class Legend;
class MapControls;
class ScatterView;

/// Content codes and class codes in the plane, what probes read out of the content codes, and what
/// the picture cannot tell. A dot is a clip: it is seen and heard, has neighbours, and can be
/// chosen and tagged with others.
class CodeMapPanel final : public Panel {
    Q_OBJECT

public:
    explicit CodeMapPanel(QWidget* parent = nullptr);

    void setMap(std::shared_ptr<const snapshots::CodeMap> map); ///< of the step that is shown
    /// One that was asked for, perhaps while it descends; null goes back to that of the step.
    void setLaidOut(std::shared_ptr<const snapshots::CodeMap> map);
    void setTags(const snapshots::ClipTags& tags);
    void setGlimpse(std::shared_ptr<const snapshots::ClipView> view); ///< answers glimpseWanted()
    void setChosen(const QStringList& clips); ///< by whom ever; ids of clips or of recordings

    void begin(); ///< a map is laid out
    void setProgress(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    void end(); ///< what there is stays

    [[nodiscard]] bool playsOnHover() const;

Q_SIGNALS:
    void clipPlayRequested(const QString& clipId); ///< or the sound of a file's clip
    /// The clip under the mouse, as `role` has it; of a transfer, played by a class.
    void glimpseWanted(
        const QString& clipId, timbrel::snapshots::LaneRole role, const QString& className);
    void layRequested(bool training, bool heldOut);
    void heldOutRequested(); ///< held-out clips among the points that stand
    void fileChosen(const QString& file); ///< its clips among the points that stand
    void stopRequested();
    void chosen(const QStringList& clipIds); ///< by a lasso
    void tagRequested(const QString& tag, const QStringList& clipIds); ///< empty takes it away

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] bool bySubClass() const;
    [[nodiscard]] const snapshots::CodePoint* codeAt(int dot) const; ///< null where there is none
    [[nodiscard]] QString nameOf(int dot) const;
    [[nodiscard]] QStringList selectedClips() const;
    void showContentDots();
    void showClassDots();
    void showWords();
    void showSelection();
    void lookAt(int dot);
    void chooseDot(int dot);
    void tagChosen();

    std::shared_ptr<const snapshots::CodeMap> m_stepMap;
    std::shared_ptr<const snapshots::CodeMap> m_laidOut; ///< null unless asked for
    std::shared_ptr<const snapshots::CodeMap> m_map; ///< of the two, the one that is shown
    snapshots::ClipTags m_tags;
    QStringList m_chosen;
    MapControls* m_controls;
    QLineEdit* m_tag; ///< of what a lasso chose
    ScatterView* m_content;
    ScatterView* m_classes;
    ClipCard* m_card;
    Legend* m_legend;
    QLabel* m_remark;
    QLabel* m_caught; ///< what a lasso chose
    QLabel* m_probe;
    QLabel* m_caution;
};

} // namespace timbrel::widgets
