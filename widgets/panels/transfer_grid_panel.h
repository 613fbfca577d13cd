// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/transfer_grid.h"
#include "widgets/base/panel.h"

namespace timbrel::widgets {

class GridView;

/// The transfer grid of the newest preview; any picture in it can be heard.
class TransferGridPanel final : public Panel {
    Q_OBJECT

public:
    explicit TransferGridPanel(QWidget* parent = nullptr);

    void setGrid(std::shared_ptr<const snapshots::TransferGrid> grid);

Q_SIGNALS:
    void cellPlayRequested(int row, int column);
    void clipPlayRequested(const QString& clipId); ///< an original

protected:
    void refresh() override;
    void retranslate() override;

private:
    std::shared_ptr<const snapshots::TransferGrid> m_grid;
    GridView* m_view;
};

} // namespace timbrel::widgets
