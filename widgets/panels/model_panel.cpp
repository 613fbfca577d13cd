// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/model_panel.h"

#include <algorithm>

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>

#include "widgets/base/legend.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/models/layer_model.h"
#include "widgets/plots/model_graph_view.h"

namespace timbrel::widgets {
namespace {

constexpr int kAround = 8; // pixels beside a box that is brought into sight

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 3);
}

/// "1 × Mean absolute error + 0.5 × Mean squared error"
QString termsText(const std::vector<snapshots::ModelTerm>& terms)
{
    QStringList texts;
    for (const auto& term : terms) {
        texts.append(
            QStringLiteral("%1 × %2").arg(numberText(term.weight), catalogText(term.label)));
    }
    return texts.join(QStringLiteral(" + "));
}

} // namespace

ModelPanel::ModelPanel(QWidget* parent)
    : Panel(parent)
    , m_layerModel(new LayerModel(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls()); // first, also for the Tab key
    auto* parts = new QSplitter(Qt::Vertical, content);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makePicture());
    parts->addWidget(makeTable());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    layout->addWidget(parts, 1);
    setContent(content);
    setFigure(m_view);
    connect(m_view, &ModelGraphView::boxChosen, this, &ModelPanel::selectLayers);
    connect(m_layers, &TableView::selectedSourceRowsChanged, this, &ModelPanel::chooseBoxes);
    retranslate();
    view().keep("source", m_source);
    view().keep("part", m_part);
}

QWidget* ModelPanel::makeControls()
{
    auto* controls = new QWidget(this);
    m_source = new QComboBox(controls);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->addItem({}, QStringLiteral("experiment"));
    m_source->addItem({}, QStringLiteral("run"));
    m_part = new QComboBox(controls);
    m_part->setObjectName(QStringLiteral("part"));
    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_source);
    layout->addWidget(m_part);
    layout->addStretch(1);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] { expire(source()); });
    connect(m_part, &QComboBox::currentIndexChanged, this, &ModelPanel::showPart);
    return controls;
}

QWidget* ModelPanel::makePicture()
{
    auto* side = new QWidget(this);
    auto* scroll = new QScrollArea(side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_view = new ModelGraphView;
    scroll->setWidget(m_view);
    connect(m_view, &ModelGraphView::keyboardMoved, scroll, [scroll](const QRect& place) {
        const QPoint middle = place.center();
        scroll->ensureVisible(
            middle.x(), middle.y(), place.width() / 2 + kAround, place.height() / 2 + kAround);
    });
    m_legend = new Legend(side);
    m_caption = new QLabel(side);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setProperty("quiet", true);
    m_caption->setWordWrap(true);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_caption);
    return side;
}

QWidget* ModelPanel::makeTable()
{
    auto* side = new QWidget(this);
    m_layers = new TableView(side);
    m_layers->setSource(m_layerModel, LayerModel::kOrderRole);
    m_layers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_layers->horizontalHeader()->setStretchLastSection(false);
    m_totals = new QLabel(side);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_layers, 1);
    layout->addWidget(m_totals);
    return side;
}

ModelPanel::Source ModelPanel::source() const
{
    return m_source->currentIndex() == 1 ? Source::Run : Source::Experiment;
}

void ModelPanel::expire(Source expired)
{
    if (expired == source()) {
        m_outdated = true;
        invalidate();
    }
}

void ModelPanel::setModel(std::shared_ptr<const snapshots::ModelView> model)
{
    m_model = std::move(model);
    invalidate();
}

void ModelPanel::refresh()
{
    if (m_outdated) {
        m_outdated = false;
        Q_EMIT modelWanted(source());
    }
    m_part->setEnabled(m_model != nullptr);
    showContent(true);
    m_layerModel->setModel(m_model ? *m_model : snapshots::ModelView());
    m_view->setModel(m_model);
    m_totals->setText(totals());
    fillParts();
    chooseBoxes();
}

/// The stages of the model, each by a name of its own, so that the chosen one stays.
void ModelPanel::fillParts()
{
    const QSignalBlocker quiet(m_part);
    const auto chosen = m_part->currentData();
    m_part->clear();
    m_part->addItem(tr("The whole model"), QStringLiteral("whole"));
    if (m_model) {
        const auto& stages = m_model->graph.stages;
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const auto number = QString::number(i + 1);
            m_part->addItem(stages[i].label.empty()
                    ? tr("In training")
                    : tr("Stage %1: %2").arg(number, catalogText(stages[i].label)),
                number);
        }
        m_part->addItem(tr("In use: a transfer"), QStringLiteral("use"));
    }
    m_part->setCurrentIndex(std::max(0, m_part->findData(chosen)));
    showPart();
}

void ModelPanel::showPart()
{
    const int place = m_part->currentIndex() - 1;
    const bool use = m_part->currentData().toString() == QStringLiteral("use");
    m_view->showPart(use ? ModelGraphView::kUse : place);
    QString caption = tr("Content runs above, the class below; they meet in the generator.");
    if (m_model && use) {
        caption = tr("What a clip passes when it is played by another class: its content is read, "
                     "the code of the other class is looked up.");
    } else if (m_model && place >= 0) {
        const auto& stage = m_model->graph.stages[static_cast<std::size_t>(place)];
        caption = tr("%1 % of the steps. What is filled learns, what is faint rests. Minimised: %2")
                      .arg(numberText(100.0 * stage.share), termsText(stage.terms));
    }
    m_caption->setText(m_model ? caption
            : source() == Source::Run
            ? tr("Open a run: what its network is made of will stand here.")
            : tr("What the network of the experiment is made of will stand here."));
}

void ModelPanel::selectLayers(int box)
{
    const QScopedValueRollback quiet(m_selecting, true);
    const auto* shown = qobject_cast<QAbstractProxyModel*>(m_layers->model());
    QItemSelection rows;
    for (int row = 0; row < m_layerModel->rowCount(); ++row) {
        const auto& layer = m_layerModel->rows()[static_cast<std::size_t>(row)].layer;
        if (layer.box == static_cast<std::size_t>(box)) {
            const auto index = shown->mapFromSource(m_layerModel->index(row, 0));
            rows.select(index, index);
        }
    }
    m_layers->selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty()) {
        m_layers->scrollTo(rows.front().topLeft(), QAbstractItemView::PositionAtTop);
    }
}

void ModelPanel::chooseBoxes()
{
    if (m_selecting) {
        return;
    }
    std::vector<std::size_t> boxes;
    for (const int row : m_layers->selectedSourceRows()) {
        const auto box = m_layerModel->rows()[static_cast<std::size_t>(row)].layer.box;
        if (std::ranges::find(boxes, box) == boxes.end()) {
            boxes.push_back(box);
        }
    }
    m_view->setChosen(std::move(boxes));
}

QString ModelPanel::totals() const
{
    if (!m_model) {
        return {};
    }
    QStringList parts;
    for (const auto& part : m_model->parts) {
        parts.append(QStringLiteral("%1 %2").arg(toQString(part.name), countText(part.parameters)));
    }
    return tr("<b>%1 parameters</b> in %2 layers, %3 multiply-adds for a clip that passes all of "
              "them. %4")
        .arg(countText(m_model->parameters()), countText(std::ssize(m_model->layers)),
            countText(m_model->multiplyAdds()), parts.join(QStringLiteral(" · ")).toHtmlEscaped());
}

QString ModelPanel::subject() const
{
    QStringList words{windowTitle()};
    if (m_model) {
        words.append(toQString(m_model->name));
        words.append(m_part->currentText());
    }
    return words.join(QStringLiteral(" · "));
}

void ModelPanel::retranslate()
{
    setWindowTitle(tr("Model"));
    m_source->setItemText(0, tr("The experiment in the form"));
    m_source->setItemText(1, tr("The run that is shown"));
    m_source->setAccessibleName(tr("Whose model"));
    m_source->setToolTip(tr("Whose network is shown"));
    m_part->setAccessibleName(tr("Part of the training"));
    m_part->setToolTip(
        tr("Show what takes part in a stage of the training, and what of it learns"));
    m_legend->setEntries(
        {{tr("Content: what is played"), 0, {}, true}, {tr("Class: who plays"), 1, {}, true}});
    m_layers->setAccessibleName(tr("Layers"));
    m_layerModel->retranslate();
    invalidate();
}

} // namespace timbrel::widgets
