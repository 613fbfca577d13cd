// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include "tests/widgets/support/panel_cases.h"
#include "tests/widgets/support/pictures.h"
#include "widgets/base/theme.h"
#include "widgets/base/view_keeper.h"

using namespace timbrel;

/// What every panel keeps, whatever it shows.
class TestPanelContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<widgets::Theme>(*qApp); }
    void init() { m_theme->choose(widgets::Theme::Choice::Light); }

    void everyPanelHasATitleAndSaysWhatToDoNext_data() { addRows(); }
    void everyPanelHasATitleAndSaysWhatToDoNext()
    {
        const auto panel = made();
        QVERIFY(!panel->windowTitle().isEmpty());
        QVERIFY(tests::showsSomething(tests::grabbed(*panel, name() + QStringLiteral("-empty"))));
    }

    void everyPanelDrawsWhatItIsGiven_data() { addRows(); }
    void everyPanelDrawsWhatItIsGiven()
    {
        const auto panel = made();
        const QImage before = tests::grabbed(*panel, QString());
        current().feed(*panel);
        const QImage after = tests::grabbed(*panel, name());
        QVERIFY(tests::showsSomething(after));
        QVERIFY(after != before);
    }

    void aHiddenPanelDrawsTheNewestWhenItIsShown_data() { addRows(); }
    void aHiddenPanelDrawsTheNewestWhenItIsShown()
    {
        const auto panel = made();
        const QImage empty = tests::grabbed(*panel, QString());
        panel->hide();
        current().feed(*panel);
        panel->show();
        QVERIFY(tests::grabbed(*panel, QString()) != empty);
    }

    void everyPanelFollowsTheTheme_data() { addRows(); }
    void everyPanelFollowsTheTheme()
    {
        const auto panel = made();
        current().feed(*panel);
        const QImage light = tests::grabbed(*panel, QString());
        m_theme->choose(widgets::Theme::Choice::Dark);
        const QImage dark = tests::grabbed(*panel, name() + QStringLiteral("-dark"));
        QVERIFY(lightness(dark) < lightness(light) - 40);
    }

    void everyPanelSurvivesAChangeOfLanguage_data() { addRows(); }
    void everyPanelSurvivesAChangeOfLanguage()
    {
        class Shouting final : public QTranslator {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(
                const char*, const char* text, const char*, int) const override
            {
                return QString::fromUtf8(text).toUpper();
            }
        };
        const auto panel = made();
        current().feed(*panel);
        const QString title = panel->windowTitle();
        Shouting translator;
        QVERIFY(QApplication::installTranslator(&translator));
        QApplication::processEvents();
        QCOMPARE(panel->windowTitle(), title.toUpper());
        QVERIFY(tests::showsSomething(tests::grabbed(*panel, QString())));
        QVERIFY(QApplication::removeTranslator(&translator));
        QApplication::processEvents();
        QCOMPARE(panel->windowTitle(), title);
    }

    void everyPanelShowsAMessageInPlace_data() { addRows(); }
    void everyPanelShowsAMessageInPlace()
    {
        const auto panel = made();
        panel->showMessage(snapshots::Severity::Error,
            QStringLiteral("The folder cannot be read. Choose another."));
        QCOMPARE(panel->message(), QStringLiteral("The folder cannot be read. Choose another."));
        panel->clearMessage();
        QVERIFY(panel->message().isEmpty());
    }

    void everyPanelGivesAndTakesItsView_data() { addRows(); }
    void everyPanelGivesAndTakesItsView()
    {
        const auto panel = made();
        current().feed(*panel);
        auto wanted = panel->view().state();
        for (auto& [key, value] : wanted) { // whatever is on goes off
            if (auto* flag = std::get_if<bool>(&value)) {
                *flag = !*flag;
            }
        }
        const auto another = made();
        another->view().restore(wanted); // before there is anything to show
        current().feed(*another);
        tests::settle();
        QVERIFY(another->view().state() == wanted);
        for (auto& [key, value] : wanted) { // a file of a stranger's
            value = std::vector<std::string>{"x"};
        }
        another->view().restore(wanted);
        another->view().restore({{"nobody knows", true}});
        QVERIFY(tests::showsSomething(tests::grabbed(*another, QString())));
    }

    void everyPanelKeepsWhatIsChosenInIt_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            if (kChoosing.contains(QLatin1StringView(m_cases[i].id))) {
                QTest::newRow(m_cases[i].id) << static_cast<int>(i);
            }
        }
    }
    void everyPanelKeepsWhatIsChosenInIt()
    {
        const auto panel = made();
        current().feed(*panel);
        tests::settle();
        for (auto* box : panel->findChildren<QComboBox*>()) {
            box->setCurrentIndex(box->count() - 1);
        }
        for (auto* number : panel->findChildren<QSpinBox*>()) {
            number->setValue(number->value() + 3);
        }
        const auto kept = panel->view().state();
        QVERIFY(!kept.empty());
        const auto another = made();
        another->view().restore(kept); // before there is anything to choose from
        current().feed(*another);
        tests::settle();
        QVERIFY(another->view().state() == kept);
        QCOMPARE(chosen(*another), chosen(*panel));
    }

    void everyPanelCanBeReachedAndNamesWhatItPaints_data() { addRows(); }
    void everyPanelCanBeReachedAndNamesWhatItPaints()
    {
        const auto panel = made();
        current().feed(*panel);
        int reachable = 0;
        const auto children = panel->findChildren<QWidget*>();
        for (const QWidget* child : children) {
            const bool ours =
                QByteArrayView(child->metaObject()->className()).startsWith("timbrel::widgets::");
            if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(panel.get())) {
                ++reachable;
                QVERIFY2(!ours || child->focusProxy() != nullptr
                        || !child->accessibleName().isEmpty()
                        || child->inherits("QAbstractScrollArea"),
                    child->metaObject()->className());
            }
        }
        QVERIFY(reachable > 0);
    }

private:
    static inline const QStringList kChoosing{QStringLiteral("tracks"), QStringLiteral("sweep"),
        QStringLiteral("compare"), QStringLiteral("measures"), QStringLiteral("reconstruction"),
        QStringLiteral("player")};

    /// What stands in every choice and number of a panel.
    static QStringList chosen(const widgets::Panel& panel)
    {
        QStringList all;
        for (const auto* box : panel.findChildren<QComboBox*>()) {
            all.append(box->currentText());
        }
        for (const auto* number : panel.findChildren<QSpinBox*>()) {
            all.append(number->text());
        }
        return all;
    }

    void addRows()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            QTest::newRow(m_cases[i].id) << static_cast<int>(i);
        }
    }

    [[nodiscard]] const tests::PanelCase& current() const
    {
        QFETCH(int, row);
        return m_cases[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] QString name() const { return QString::fromLatin1(current().id); }

    /// Shown, in the size it has in the window.
    [[nodiscard]] std::unique_ptr<widgets::Panel> made() const
    {
        std::unique_ptr<widgets::Panel> panel(current().make());
        panel->resize(520, current().area == widgets::Area::Bottom ? 40 : 360);
        panel->show();
        return panel;
    }

    static int lightness(const QImage& image)
    {
        const QImage one = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return qGray(one.pixel(0, 0));
    }

    std::vector<tests::PanelCase> m_cases = tests::panelCases();
    std::unique_ptr<widgets::Theme> m_theme;
};

QTEST_MAIN(TestPanelContract)
#include "tst_contract.moc"
