// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/model_view.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;

namespace timbrel::widgets {

class LayerModel;
class Legend;
class ModelGraphView;
class TableView;

/// What the network of an experiment or a run is made of: a picture of its parts, with what each
/// stage of training moves, and a table of its layers. A box chooses its layers and the reverse.
class ModelPanel final : public Panel {
    Q_OBJECT

public:
    enum class Source { Experiment, Run };

    explicit ModelPanel(QWidget* parent = nullptr);

    /// What is known of this source is no longer so; asked for anew when somebody can see it.
    void expire(Source source);
    /// Null where there is none, as where no run is open.
    void setModel(std::shared_ptr<const snapshots::ModelView> model);
    [[nodiscard]] bool hasModel() const { return m_model != nullptr; }

Q_SIGNALS:
    /// Answered by setModel(), or by showProblem().
    void modelWanted(timbrel::widgets::ModelPanel::Source source);

protected:
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString subject() const override;

private:
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QWidget* makePicture();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] Source source() const;
    void fillParts();
    void showPart();
    void selectLayers(int box);
    void chooseBoxes();
    [[nodiscard]] QString totals() const;

    std::shared_ptr<const snapshots::ModelView> m_model;
    bool m_outdated = true;
    bool m_selecting = false; ///< rows, because a box was chosen
    LayerModel* m_layerModel;
    QComboBox* m_source = nullptr;
    QComboBox* m_part = nullptr;
    ModelGraphView* m_view = nullptr;
    Legend* m_legend = nullptr;
    QLabel* m_caption = nullptr; ///< what the chosen part of the training does
    TableView* m_layers = nullptr;
    QLabel* m_totals = nullptr;
};

} // namespace timbrel::widgets
