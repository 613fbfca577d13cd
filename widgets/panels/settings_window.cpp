// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/settings_window.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "widgets/base/table_view.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

QString nameOf(const snapshots::SettingsTable::Row& row)
{
    const QString section = catalogText(row.section);
    return row.label.empty() ? section : section + QStringLiteral(" · ") + catalogText(row.label);
}

QStandardItemModel* modelOf(const snapshots::SettingsTable& table, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    QStringList titles{SettingsWindow::tr("Setting")};
    for (const auto& run : table.runs) {
        titles.append(toQString(run));
    }
    model->setHorizontalHeaderLabels(titles);
    for (const auto& row : table.rows) {
        QList<QStandardItem*> items{new QStandardItem(nameOf(row))};
        items.front()->setToolTip(toQString(row.key));
        for (const auto& value : row.values) {
            items.append(
                new QStandardItem(value.empty() ? QStringLiteral("–") : catalogText(value)));
        }
        model->appendRow(items);
    }
    return model;
}

} // namespace

SettingsWindow::SettingsWindow(const snapshots::SettingsTable& table, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings compared"));
    auto* summary = new QLabel(this);
    summary->setWordWrap(true);
    const QString same = tr("%n are the same", nullptr, static_cast<int>(table.same));
    summary->setText(table.rows.empty()
            ? tr("These runs have the same settings.")
            : tr("%n setting(s) differ; %1.", nullptr, static_cast<int>(table.rows.size()))
                  .arg(same));
    auto* view = new TableView(this);
    view->setSource(modelOf(table, this), Qt::DisplayRole);
    view->setAccessibleName(tr("Settings in which the runs differ"));
    view->resizeColumnsToContents();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy as CSV"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [view] {
        view->clearSelection(); // all of them
        QGuiApplication::clipboard()->setText(view->csv());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(640, 380);
}

} // namespace timbrel::widgets
