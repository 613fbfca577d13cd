// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/menus.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

#include "app/composition/workbench.h"

namespace timbrel::app {
namespace {

std::filesystem::path toPath(const QString& text)
{
    return text.toStdString();
}

} // namespace

Menus::Menus(Workbench& workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_openRun(new QAction(this))
    , m_openExperiment(new QAction(this))
    , m_saveExperiment(new QAction(this))
    , m_about(new QAction(this))
{
    auto& window = workbench.parts().window;
    m_openRun->setShortcut(QKeySequence::Open);
    m_saveExperiment->setShortcut(QKeySequence::Save);
    QAction* first = window.fileMenu().actions().value(0);
    window.fileMenu().insertActions(first, {m_openRun, m_openExperiment, m_saveExperiment});
    window.fileMenu().insertSeparator(first);
    window.helpMenu().addAction(m_about);
    connect(m_openRun, &QAction::triggered, this, &Menus::chooseRun);
    connect(m_openExperiment, &QAction::triggered, this, &Menus::chooseExperiment);
    connect(m_saveExperiment, &QAction::triggered, this, &Menus::chooseWhereToSave);
    connect(m_about, &QAction::triggered, this, &Menus::tellAbout);
    window.installEventFilter(this);
    retranslate();
}

bool Menus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void Menus::retranslate()
{
    m_openRun->setText(tr("&Open run…"));
    m_openExperiment->setText(tr("Open &experiment…"));
    m_saveExperiment->setText(tr("&Save experiment…"));
    m_about->setText(tr("&About Timbrel"));
}

void Menus::chooseRun()
{
    auto* dialog = new QFileDialog(&m_workbench.parts().window, tr("Open the folder of a run"),
        QString::fromStdString(m_workbench.parts().places.runs.string()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& folder) { m_workbench.openRun(toPath(folder)); });
    dialog->open();
}

void Menus::chooseExperiment()
{
    auto* dialog = new QFileDialog(&m_workbench.parts().window, tr("Open an experiment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Experiments (*.toml)"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { m_workbench.openExperiment(toPath(file)); });
    dialog->open();
}

void Menus::chooseWhereToSave()
{
    auto* dialog = new QFileDialog(&m_workbench.parts().window, tr("Save the experiment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Experiments (*.toml)"));
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { m_workbench.saveExperiment(toPath(file)); });
    dialog->open();
}

void Menus::tellAbout()
{
    auto* about = new QMessageBox(&m_workbench.parts().window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowModality(Qt::NonModal);
    about->setWindowTitle(tr("About Timbrel"));
    about->setText(tr("<h3>Timbrel %1</h3>").arg(QStringLiteral(TIMBREL_VERSION)));
    about->setInformativeText(
        tr("Takes music apart into class and content, puts it together again differently, and lets "
           "you look at it and listen to it.<br><br>Free software under the GNU General Public "
           "License, version 3 or later; it comes without any warranty."));
    about->show();
}

} // namespace timbrel::app
