// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/transfer_grid_panel.h"

#include "widgets/plots/grid_view.h"

namespace timbrel::widgets {

TransferGridPanel::TransferGridPanel(QWidget* parent)
    : Panel(parent)
    , m_view(new GridView(this))
{
    setContent(m_view);
    connect(m_view, &GridView::cellChosen, this, &TransferGridPanel::cellPlayRequested);
    connect(m_view, &GridView::originalChosen, this, &TransferGridPanel::clipPlayRequested);
    retranslate();
}

void TransferGridPanel::setGrid(std::shared_ptr<const snapshots::TransferGrid> grid)
{
    m_grid = std::move(grid);
    invalidate();
}

void TransferGridPanel::refresh()
{
    m_view->setGrid(m_grid);
    showContent(m_grid && !m_grid->rows.empty() && !m_grid->columns.empty());
}

void TransferGridPanel::retranslate()
{
    setWindowTitle(tr("Transfer grid"));
    setPlaceholder(tr("Start training: every phrase played by every class will stand here. Click a "
                      "picture to hear it."));
}

} // namespace timbrel::widgets
