// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/session_menu.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>

#include "app/composition/sessions.h"
#include "app/composition/workbench.h"

namespace timbrel::app {

SessionMenu::SessionMenu(Workbench& workbench, Sessions& sessions)
    : m_workbench(workbench)
    , m_sessions(sessions)
    , m_open(new QAction(this))
    , m_save(new QAction(this))
    , m_recent(new QMenu(&workbench.parts().window))
{
    auto& window = workbench.parts().window;
    auto& menu = window.fileMenu();
    QAction* quit = menu.actions().constLast();
    menu.insertActions(quit, {m_open, m_save});
    menu.insertMenu(quit, m_recent);
    menu.insertSeparator(quit);
    m_recent->setToolTipsVisible(true);
    connect(m_open, &QAction::triggered, this, &SessionMenu::chooseSession);
    connect(m_save, &QAction::triggered, this, &SessionMenu::chooseWhereToSave);
    connect(&sessions, &Sessions::recentChanged, this, &SessionMenu::listRecent);
    window.installEventFilter(this);
    retranslate();
    listRecent();
}

bool SessionMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void SessionMenu::retranslate()
{
    m_open->setText(tr("Open sess&ion…"));
    m_save->setText(tr("Sa&ve session as…"));
    m_recent->setTitle(tr("Open re&cent"));
}

void SessionMenu::listRecent()
{
    m_recent->clear();
    for (const QString& path : m_sessions.recent()) {
        const std::filesystem::path file = path.toStdString();
        // A name may have an ampersand, which would underline what follows.
        auto name = QString::fromStdString(file.filename().string());
        auto* action = m_recent->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(path);
        connect(
            action, &QAction::triggered, this, [this, file] { m_workbench.openAnything(file); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void SessionMenu::chooseSession()
{
    auto* dialog = new QFileDialog(&m_workbench.parts().window, tr("Open a session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sessions (*.toml)"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { m_sessions.open(file.toStdString()); });
    dialog->open();
}

void SessionMenu::chooseWhereToSave()
{
    auto* dialog = new QFileDialog(&m_workbench.parts().window, tr("Save the session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Sessions (*.toml)"));
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { m_sessions.saveAs(file.toStdString()); });
    dialog->open();
}

} // namespace timbrel::app
