// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/grid_chooser.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/snapshots/clip_name.h"
#include "widgets/base/text.h"
#include "widgets/models/clip_model.h"
#include "widgets/panels/chosen_list.h"

namespace timbrel::widgets {
namespace {

using snapshots::GridChoice;

constexpr QSize kUsualSize{640, 480};
constexpr auto kMost = static_cast<qsizetype>(GridChoice::kMost);

QStringList toList(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts) {
        list.append(toQString(text));
    }
    return list;
}

std::vector<std::string> fromList(const QStringList& list)
{
    std::vector<std::string> texts;
    for (const QString& text : list) {
        texts.push_back(text.toStdString());
    }
    return texts;
}

/// A class is called what it is called, a clip by its recording and frame.
QString textOf(const QString& id)
{
    const auto at = id.lastIndexOf(QLatin1Char('@'));
    if (at < 0 && !id.contains(QLatin1Char('/'))) {
        return id;
    }
    const QString name = toQString(snapshots::clipName(id.toStdString()));
    const auto folder = id.left(id.lastIndexOf(QLatin1Char('/'))).section(QLatin1Char('/'), -1);
    return folder.isEmpty() ? name : folder + QStringLiteral(" · ") + name;
}

QStringList textsOf(const QStringList& ids)
{
    QStringList texts;
    std::ranges::transform(ids, std::back_inserter(texts), textOf);
    return texts;
}

/// With `added` at a place (negative for the end), each once and no more than there is room for.
QStringList joined(QStringList ids, const QStringList& added, int at)
{
    qsizetype place = at < 0 ? ids.size() : std::min<qsizetype>(at, ids.size());
    for (const QString& id : added) {
        if (!ids.contains(id) && ids.size() < kMost) {
            ids.insert(place++, id);
        }
    }
    return ids;
}

} // namespace

GridChooser::GridChooser(QWidget* parent)
    : QDialog(parent)
    , m_model(new ClipModel(this))
{
    setObjectName(QStringLiteral("grid-chooser"));
    auto* layout = new QHBoxLayout;
    layout->setSpacing(16);
    layout->addLayout(makeSearch(), 1);
    layout->addLayout(makeChosen(), 1);
    m_usual = new QPushButton(this);
    m_close = new QPushButton(this);
    m_usual->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* below = new QHBoxLayout;
    below->addWidget(m_usual);
    below->addStretch(1);
    below->addWidget(m_close);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 16, 16, 16);
    whole->setSpacing(16);
    whole->addLayout(layout, 1);
    whole->addLayout(below);
    connect(m_usual, &QPushButton::clicked, this, [this] { Q_EMIT choiceMade({}); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    resize(kUsualSize);
}

QLayout* GridChooser::makeSearch()
{
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_found = new QListView(this);
    m_found->setModel(m_model);
    m_found->setUniformItemSizes(true);
    m_found->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_found->setDragEnabled(true);
    m_found->setDragDropMode(QAbstractItemView::DragOnly);
    m_foundCount = new QLabel(this);
    m_foundCount->setProperty("quiet", true);
    m_add = new QPushButton(this);
    m_add->setAutoDefault(false);
    m_addRow = new QPushButton(this);
    m_addRow->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_addRow);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_found, 1);
    column->addWidget(m_foundCount);
    column->addLayout(buttons);
    const auto chosen = [this] {
        QStringList ids;
        for (const auto& index : m_found->selectionModel()->selectedIndexes()) {
            ids.append(index.data(ClipModel::kIdRole).toString());
        }
        return ids;
    };
    connect(m_search, &QLineEdit::textChanged, this, &GridChooser::filter);
    connect(m_found, &QListView::activated, this, [this](const QModelIndex& index) {
        addColumns({index.data(ClipModel::kIdRole).toString()}, -1);
    });
    connect(m_add, &QPushButton::clicked, this, [this, chosen] { addColumns(chosen(), -1); });
    connect(m_addRow, &QPushButton::clicked, this, [this, chosen] { addRows(chosen(), -1); });
    return column;
}

QLayout* GridChooser::makeChosen()
{
    m_columnsTitle = new QLabel(this);
    m_columns = new ChosenList(this);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_rowsTitle = new QLabel(this);
    m_rows = new ChosenList(this);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_remove = new QPushButton(this);
    m_remove->setAutoDefault(false);
    m_everyClass = new QPushButton(this);
    m_everyClass->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_everyClass);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_columnsTitle);
    column->addWidget(m_columns, 3);
    column->addWidget(m_rowsTitle);
    column->addWidget(m_rows, 2);
    column->addLayout(buttons);
    connect(m_columns, &ChosenList::changed, this, &GridChooser::tell);
    connect(m_rows, &ChosenList::changed, this, &GridChooser::tell);
    connect(m_columns, &ChosenList::clipsDropped, this, &GridChooser::addColumns);
    connect(m_rows, &ChosenList::clipsDropped, this, &GridChooser::addRows);
    connect(m_remove, &QPushButton::clicked, this,
        [this] { (m_rows->selectedItems().isEmpty() ? m_columns : m_rows)->removeSelected(); });
    connect(m_everyClass, &QPushButton::clicked, this, [this] {
        if (m_clips) {
            addRows(toList(m_clips->classes), -1);
        }
    });
    // What is selected in one of them is what Remove takes out.
    connect(m_columns, &QListWidget::itemSelectionChanged, m_rows, [this] {
        if (!m_columns->selectedItems().isEmpty()) {
            m_rows->clearSelection();
        }
    });
    connect(m_rows, &QListWidget::itemSelectionChanged, m_columns, [this] {
        if (!m_rows->selectedItems().isEmpty()) {
            m_columns->clearSelection();
        }
    });
    return column;
}

void GridChooser::setClips(std::shared_ptr<const snapshots::ClipList> clips)
{
    m_clips = std::move(clips);
    m_model->setClips(m_clips);
    showCounts();
}

void GridChooser::setChoice(const GridChoice& choice, const GridChoice& shown)
{
    m_shown = shown;
    const auto columns = toList(choice.columns.empty() ? shown.columns : choice.columns);
    const auto rows = toList(choice.rows.empty() ? shown.rows : choice.rows);
    if (columns != m_columns->ids()) {
        m_columns->setEntries(columns, textsOf(columns));
    }
    if (rows != m_rows->ids()) {
        m_rows->setEntries(rows, textsOf(rows));
    }
    m_usual->setEnabled(!choice.empty());
    showCounts();
}

void GridChooser::filter()
{
    m_model->setFilter(m_search->text());
    showCounts();
}

void GridChooser::addColumns(const QStringList& ids, int at)
{
    const auto all = joined(m_columns->ids(), ids, at);
    m_columns->setEntries(all, textsOf(all));
    tell();
}

void GridChooser::addRows(const QStringList& ids, int at)
{
    const auto all = joined(m_rows->ids(), ids, at);
    m_rows->setEntries(all, textsOf(all));
    tell();
}

void GridChooser::tell()
{
    showCounts();
    Q_EMIT choiceMade({fromList(m_columns->ids()), fromList(m_rows->ids())});
}

void GridChooser::showCounts()
{
    const auto found = countText(m_model->rowCount());
    m_foundCount->setText(m_model->isCut()
            ? tr("the first %1 of %2; search to see others")
                  .arg(found, countText(static_cast<qint64>(m_model->total())))
            : tr("%1 of %2 clips").arg(found, countText(static_cast<qint64>(m_model->total()))));
    m_columnsTitle->setText(
        tr("Columns, what is played: %1 of at most %2").arg(m_columns->count()).arg(kMost));
    m_rowsTitle->setText(tr("Rows, who plays: %1 of at most %2").arg(m_rows->count()).arg(kMost));
}

void GridChooser::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCounts();
    }
}

void GridChooser::retranslate()
{
    setWindowTitle(tr("Clips and classes of the grid"));
    m_search->setPlaceholderText(tr("Search for clips"));
    m_search->setAccessibleName(tr("Search for clips"));
    m_found->setAccessibleName(tr("Clips of the run; Return adds a column"));
    m_found->setToolTip(tr("Double-click a clip, or press Return, to add a column; or drag it"));
    m_add->setText(tr("Add as columns"));
    m_addRow->setText(tr("Add as rows"));
    m_columns->setAccessibleName(
        tr("Columns; Delete takes one out, Ctrl+Up and Ctrl+Down move it"));
    m_rows->setAccessibleName(tr("Rows; Delete takes one out, Ctrl+Up and Ctrl+Down move it"));
    m_columns->setToolTip(tr("Drag to put in order; Delete takes one out"));
    m_rows->setToolTip(m_columns->toolTip());
    m_remove->setText(tr("Take out"));
    m_everyClass->setText(tr("Every class"));
    m_usual->setText(tr("Usual grid"));
    m_usual->setToolTip(tr("Show the clips that Timbrel chose by itself"));
    m_close->setText(tr("Close"));
}

} // namespace timbrel::widgets
