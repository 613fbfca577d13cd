// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/save_dialog.h"

#include <utility>

#include <QCoreApplication>
#include <QFileDialog>

namespace timbrel::widgets {
namespace {

struct SaveDialog {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

FileKind tableKind()
{
    return {SaveDialog::tr("Table (*.csv)"), QStringLiteral("csv")};
}

std::vector<FileKind> figureKinds()
{
    return {{SaveDialog::tr("Figure (*.png)"), QStringLiteral("png")},
        {SaveDialog::tr("Figure (*.svg)"), QStringLiteral("svg")},
        {SaveDialog::tr("Figure (*.pdf)"), QStringLiteral("pdf")}};
}

} // namespace

void chooseWhereToSave(QWidget* parent, const QString& title, const QString& name,
    const std::vector<FileKind>& kinds, std::function<void(const QString& file)> chosen)
{
    QStringList filters;
    for (const auto& kind : kinds) {
        filters.append(kind.filter);
    }
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.front().ending);
    dialog->selectFile(name);
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString& filter) {
            for (const auto& kind : kinds) {
                if (kind.filter == filter) {
                    dialog->setDefaultSuffix(kind.ending);
                }
            }
        });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void chooseWhereToSaveResults(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen)
{
    auto kinds = figureKinds();
    kinds.insert(kinds.begin(), tableKind());
    chooseWhereToSave(parent, title, name, kinds, std::move(chosen));
}

void chooseWhereToSavePicture(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen)
{
    chooseWhereToSave(parent, title, name, figureKinds(), std::move(chosen));
}

void chooseWhereToSaveTable(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen)
{
    chooseWhereToSave(parent, title, name, {tableKind()}, std::move(chosen));
}

} // namespace timbrel::widgets
