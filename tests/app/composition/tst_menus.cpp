// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include "app/composition/language.h"
#include "app/composition/menus.h"
#include "app/composition/workbench.h"
#include "tests/support/temporary_folder.h"
#include "widgets/window/manual_window.h"
#include "widgets/window/shortcuts_window.h"

using namespace timbrel;

/// What the menus do that is nobody else's.
class TestMenus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<widgets::Theme>(*qApp); }
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        m_workbench = std::make_unique<app::Workbench>(*m_theme,
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"},
            app::Preferences{});
        m_language = std::make_unique<app::Language>();
        m_language->choose(QStringLiteral("en"));
        m_menus = std::make_unique<app::Menus>(*m_workbench, *m_language);
        window().show();
    }
    void cleanup()
    {
        m_menus.reset();
        m_workbench.reset();
        m_language.reset();
        m_place.reset();
    }

    void everyPanelIsExplainedInTheLanguageOfTheMoment()
    {
        auto* explain = actionOf(QKeySequence(Qt::SHIFT | Qt::Key_F1));
        QVERIFY(explain != nullptr);
        explain->trigger();
        const auto& map = *m_workbench->parts().panels.map;
        const auto* told = map.findChild<QTextBrowser*>(QStringLiteral("explanation"));
        QVERIFY(told->toPlainText().contains(QStringLiteral("Wrong to conclude")));
        for (const auto* panel : window().findChildren<widgets::Panel*>()) {
            QVERIFY2(panel->findChild<QTextBrowser*>(QStringLiteral("explanation")) != nullptr,
                qPrintable(panel->windowTitle()));
        }
        m_language->choose(QStringLiteral("fr"));
        QTRY_VERIFY(!told->toPlainText().isEmpty()
            && !told->toPlainText().contains(QStringLiteral("Wrong to conclude")));
        explain->trigger();
        QVERIFY(told->toPlainText().isEmpty());
        QVERIFY(!told->isVisibleTo(&map));
    }

    void everyKeyIsListed()
    {
        const auto shortcuts = widgets::shortcutsOf(window());
        const auto listed = [&shortcuts](const QString& place, const QString& key) {
            return std::ranges::any_of(shortcuts, [&](const widgets::Shortcut& shortcut) {
                return shortcut.place == place && shortcut.keys.contains(key)
                    && !shortcut.what.isEmpty();
            });
        };
        for (const char* key : {"Ctrl+O", "Ctrl+T", "Ctrl+Space", "Ctrl+K", "Alt+4", "1", "0", ",",
                 "F1", "Shift+F1", "Ctrl+F1"}) {
            QVERIFY2(listed({}, QString::fromLatin1(key)), key);
        }
        for (const auto& [place, key] : {std::pair{"Spectrograms", "Space"},
                 std::pair{"Spectrograms", "Shift+Left"}, std::pair{"Spectrograms", "D"},
                 std::pair{"Player", "Down"}, std::pair{"Transfer grid", "Return"},
                 std::pair{"Code map", "Up"}, std::pair{"Curves", "Home"}}) {
            QVERIFY2(listed(QString::fromLatin1(place), QString::fromLatin1(key)), place);
        }
        // No key does two things from anywhere in the window.
        QSet<QString> seen;
        for (const auto& shortcut : shortcuts) {
            for (const auto& key : shortcut.keys) {
                QVERIFY2(!shortcut.place.isEmpty() || !seen.contains(key), qPrintable(key));
                if (shortcut.place.isEmpty()) {
                    seen.insert(key);
                }
            }
        }
        actionOf(QKeySequence(Qt::CTRL | Qt::Key_F1))->trigger();
        auto* list = window().findChild<widgets::ShortcutsWindow*>();
        QVERIFY(list != nullptr && list->isVisible());
        auto* tree = list->findChild<QTreeWidget*>();
        const auto shown = [tree] {
            int lines = 0;
            for (QTreeWidgetItemIterator each(tree, QTreeWidgetItemIterator::NotHidden);
                 *each != nullptr; ++each) {
                ++lines;
            }
            return lines;
        };
        QVERIFY(shown() > static_cast<int>(shortcuts.size()));
        list->findChild<QLineEdit*>()->setText(QStringLiteral("harmonics"));
        QCOMPARE(shown(), 2); // the panel and its key
    }

    void theLanguageOfTheMomentIsChecked()
    {
        const auto* group = m_menus->findChild<QActionGroup*>();
        QVERIFY(group != nullptr);
        QCOMPARE(group->checkedAction()->data().toString(), QStringLiteral("en"));
        m_language->choose(QStringLiteral("fr")); // as a session does
        QCOMPARE(group->checkedAction()->data().toString(), QStringLiteral("fr"));
        m_language->choose({});
        QCOMPARE(group->checkedAction(), group->actions().constFirst());
    }

    void theGuideIsInTheLanguageOfTheMoment()
    {
        actionOf(QKeySequence::HelpContents)->trigger();
        m_language->choose(QStringLiteral("de"));
        actionOf(QKeySequence::HelpContents)->trigger();
        const auto guides = window().findChildren<widgets::ManualWindow*>();
        QCOMPARE(guides.size(), 2);
        QVERIFY(guides[0]->sections() != guides[1]->sections());
    }

private:
    widgets::MainWindow& window() { return m_workbench->parts().window; }
    QAction* actionOf(const QKeySequence& key)
    {
        for (auto* action : window().helpMenu().actions()) {
            if (action->shortcut() == key) {
                return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<app::Workbench> m_workbench;
    std::unique_ptr<app::Language> m_language;
    std::unique_ptr<app::Menus> m_menus;
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
