// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/menus.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>

#include "app/composition/language.h"
#include "app/composition/workbench.h"
#include "widgets/window/manual_text.h"
#include "widgets/window/manual_window.h"
#include "widgets/window/shortcuts_window.h"

namespace timbrel::app {
namespace {

std::filesystem::path toPath(const QString& text)
{
    return text.toStdString();
}

} // namespace

Menus::Menus(Workbench& workbench, Language& language)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_openRun(new QAction(this))
    , m_openExperiment(new QAction(this))
    , m_saveExperiment(new QAction(this))
    , m_languages(new QMenu(&workbench.parts().window))
    , m_languageActions(new QActionGroup(this))
    , m_explain(new QAction(this))
    , m_guide(new QAction(this))
    , m_shortcuts(new QAction(this))
    , m_about(new QAction(this))
{
    auto& window = workbench.parts().window;
    m_openRun->setShortcut(QKeySequence::Open);
    m_saveExperiment->setShortcut(QKeySequence::Save);
    QAction* first = window.fileMenu().actions().value(0);
    window.fileMenu().insertActions(first, {m_openRun, m_openExperiment, m_saveExperiment});
    window.fileMenu().insertSeparator(first);
    listLanguages(language);
    window.viewMenu().addMenu(m_languages);
    m_guide->setShortcut(QKeySequence::HelpContents);
    window.helpMenu().addActions({m_guide, m_explain, m_shortcuts, m_about});
    connect(m_openRun, &QAction::triggered, this, &Menus::chooseRun);
    connect(m_openExperiment, &QAction::triggered, this, &Menus::chooseExperiment);
    connect(m_saveExperiment, &QAction::triggered, this, &Menus::chooseWhereToSave);
    m_explain->setCheckable(true);
    m_explain->setShortcut(Qt::SHIFT | Qt::Key_F1);
    connect(m_explain, &QAction::toggled, this, &Menus::explain);
    connect(m_guide, &QAction::triggered, this, &Menus::openGuide);
    m_shortcuts->setShortcut(Qt::CTRL | Qt::Key_F1);
    connect(m_shortcuts, &QAction::triggered, this, &Menus::listShortcuts);
    connect(m_about, &QAction::triggered, this, &Menus::tellAbout);
    window.installEventFilter(this);
    retranslate();
}

/// Each by its own name, so that whoever is lost finds the way back.
void Menus::listLanguages(Language& language)
{
    const auto add = [this, &language](const QString& name, const QString& code) {
        auto* action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languageActions->addAction(action);
        connect(
            action, &QAction::triggered, &language, [&language, code] { language.choose(code); });
    };
    add({}, {});
    for (const auto& code : Language::available()) {
        add(QLocale(code).nativeLanguageName(), code);
    }
    checkLanguage(language);
    // A session chooses one, too.
    connect(&language, &Language::chosen, this, [this, &language] { checkLanguage(language); });
}

void Menus::checkLanguage(const Language& language)
{
    for (auto* action : m_languageActions->actions()) {
        action->setChecked(action->data().toString() == language.choice());
    }
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
    m_languages->setTitle(tr("&Language"));
    m_languageActions->actions().constFirst()->setText(tr("As the &system"));
    m_guide->setText(tr("&Guide"));
    m_explain->setText(tr("&Explain panels"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_about->setText(tr("&About Timbrel"));
    if (m_explain->isChecked()) {
        // Later, when the panels have their new titles as well.
        QMetaObject::invokeMethod(this, &Menus::explain, Qt::QueuedConnection);
    }
}

/// With what the guide says of them, so that both say the same.
void Menus::explain()
{
    const QString manual =
        m_explain->isChecked() ? widgets::manualText(widgets::manualFolder()) : QString();
    for (auto* panel : m_workbench.parts().window.findChildren<widgets::Panel*>()) {
        panel->setExplanation(widgets::explanationOf(manual, panel->windowTitle()));
    }
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
        [this](const QString& file) { m_workbench.drafting().open(toPath(file)); });
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
        [this](const QString& file) { m_workbench.drafting().save(toPath(file)); });
    dialog->open();
}

/// At the section of the panel that has the keyboard.
void Menus::openGuide()
{
    QString panel;
    for (const auto* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (const auto* dock = qobject_cast<const QDockWidget*>(at)) {
            panel = dock->windowTitle();
        }
    }
    auto& window = m_workbench.parts().window;
    const QString folder = widgets::manualFolder(); // of the language of the moment
    auto* guide = window.findChild<widgets::ManualWindow*>(folder);
    if (guide == nullptr) {
        guide = new widgets::ManualWindow(folder, &window);
        guide->setObjectName(folder);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->openSection(panel);
    guide->activateWindow();
}

void Menus::listShortcuts()
{
    auto& window = m_workbench.parts().window;
    auto* list = new widgets::ShortcutsWindow(widgets::shortcutsOf(window), &window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
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
