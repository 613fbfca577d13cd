// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include "engine/snapshots/clip_list.h"
#include "engine/snapshots/grid_order.h"
#include "engine/snapshots/transfer_grid.h"
#include "widgets/base/panel.h"
#include "widgets/plots/grid_geometry.h"

class QAction;
class QComboBox;
class QToolButton;

namespace timbrel::widgets {

class ElidedLabel;
class GridChooser;
class GridView;
class ProgressLine;

/// The transfer grid of a step; any picture in it can be heard. Its rows and columns can be chosen
/// and put in order.
class TransferGridPanel final : public Panel {
    Q_OBJECT

public:
    explicit TransferGridPanel(QWidget* parent = nullptr);

    void setGrid(std::shared_ptr<const snapshots::TransferGrid> grid);
    void setChoice(const snapshots::GridChoice& choice);
    /// By whom ever; ids of clips or of recordings. They stand out, and can become rows and
    /// columns.
    void setChosen(const QStringList& ids);
    void setClips(std::shared_ptr<const snapshots::ClipList> clips); ///< answers clipsWanted()
    void begin(); ///< a grid is being made
    void setProgress(
        double fraction, const QString& activity, const std::optional<double>& secondsLeft);
    void end();
    [[nodiscard]] snapshots::GridOrder order() const;

Q_SIGNALS:
    void cellPlayRequested(int row, int column);
    void clipPlayRequested(const QString& clipId); ///< an original
    void clipsWanted();
    void choiceMade(const timbrel::snapshots::GridChoice& choice); ///< of rows and columns
    void chosen(const QStringList& clipIds); ///< by a person, for all panels
    void stopRequested();

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] QLayout* makeTools();
    [[nodiscard]] snapshots::GridChoice shownChoice() const;
    [[nodiscard]] QWidget* makeTake();
    void openChooser();
    void toggle(const QString& clipId);
    void showChosen();
    void take(bool asRows, bool instead);
    void addClips(const QStringList& ids, bool asRows);
    void remove(GridPlace place);

    std::shared_ptr<const snapshots::TransferGrid> m_grid;
    snapshots::GridChoice m_choice;
    std::shared_ptr<const snapshots::ClipList> m_clips;
    ElidedLabel* m_about;
    QStringList m_chosen; ///< in whichever panel
    QToolButton* m_choose;
    QToolButton* m_take; ///< what to do with the chosen
    QAction* m_columnsInstead;
    QAction* m_addColumns;
    QAction* m_addRows;
    QComboBox* m_order;
    ProgressLine* m_progress;
    GridView* m_view;
    GridChooser* m_chooser = nullptr; ///< made when it is first wanted
};

} // namespace timbrel::widgets
