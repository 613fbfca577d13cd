// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_experiment.h"
#include "widgets/forms/experiment_form.h"
#include "widgets/forms/parameter_field.h"
#include "widgets/forms/section_form.h"

using namespace timbrel;

/// Drives the real editors, as a person would.
class TestExperimentForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<widgets::ExperimentForm>();
        m_form->resize(320, 600);
        m_form->setExperiment(tests::sampleExperiment());
        m_form->show();
        for (auto* section : m_form->findChildren<widgets::SectionForm*>()) {
            section->setFolded(false);
        }
        tests::settle();
        m_changed =
            std::make_unique<QSignalSpy>(m_form.get(), &widgets::ExperimentForm::experimentChanged);
    }

    void everyParameterHasAFieldWithHelp()
    {
        QCOMPARE(m_form->findChildren<widgets::ParameterField*>().size(), 4 + 3 + 3);
        QStringList words;
        for (const auto* label : m_form->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        QVERIFY(words.join(QLatin1Char('|'))
                    .contains(QStringLiteral(
                        "Optimiser steps in all. (1 to 10000000\u00a0steps; default 4000)")));
    }

    void typingANumberSetsIt()
    {
        type(line("phrases"), QStringLiteral("500"));
        QCOMPARE(values("corpus").integer("phrases"), 500);
        QVERIFY(field("phrases").isChanged());
        QVERIFY(!m_changed->isEmpty());
    }

    void anEntryOutOfRangeIsRefusedInPlaceAndChangesNothing()
    {
        type(line("phrases"), QStringLiteral("1"));
        QCOMPARE(values("corpus").integer("phrases"), 250);
        QCOMPARE(
            field("phrases").refusal(), QStringLiteral("Use a whole number from 2 to 100000."));
        type(line("phrases"), QStringLiteral("12"));
        QVERIFY(field("phrases").refusal().isEmpty());
        QCOMPARE(values("corpus").integer("phrases"), 12);
    }

    void whatIsTypedStaysAsItIs()
    {
        type(line("rate"), QStringLiteral("1e-3"));
        QCOMPARE(values("training").real("rate"), 0.001);
        QCOMPARE(line("rate").text(), QStringLiteral("1e-3"));
    }

    void numbersAreWrittenAndReadAsTheLocaleDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::newRow("en") << "en"
                            << "0.5"
                            << "0.0015";
        QTest::newRow("de") << "de"
                            << "0,5"
                            << "0,0015";
        QTest::newRow("fr") << "fr"
                            << "0,5"
                            << "0,0015";
        QTest::newRow("he") << "he"
                            << "0.5"
                            << "0.0015";
    }
    void numbersAreWrittenAndReadAsTheLocaleDoes()
    {
        QFETCH(QString, locale);
        QFETCH(QString, shown);
        QFETCH(QString, typed);
        const QLocale before;
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(locale));
        m_form->retranslate();
        tests::settle();
        QCOMPARE(line("noise").text(), shown);
        type(line("rate"), typed);
        QCOMPARE(values("training").real("rate"), 0.0015);
        QCOMPARE(line("rate").text(), typed);
        type(line("rate"), QStringLiteral("0.25")); // as files have it
        QCOMPARE(values("training").real("rate"), 0.25);
        type(line("steps"), QStringLiteral("12000"));
        QCOMPARE(values("training").integer("steps"), 12'000);
        QVERIFY(field("steps").refusal().isEmpty());
        m_form->setExperiment(*m_form->experiment()); // files keep the point
        QVERIFY(!line("steps").text().contains(QLocale().groupSeparator()));
    }

    void arrowKeysStepANumber()
    {
        QTest::keyClick(&line("phrases"), Qt::Key_Up);
        QCOMPARE(values("corpus").integer("phrases"), 251);
        QTest::keyClick(&line("rate"), Qt::Key_Down);
        QCOMPARE(values("training").real("rate"), 0.00015);
        QTest::keyClick(&line("noise"), Qt::Key_Up);
        QCOMPARE(values("method").real("noise"), 0.6);
    }

    void namesTogglesAndChoicesAreSet()
    {
        type(line("classes"), QStringLiteral("oboe ,  cello"));
        QCOMPARE(values("corpus").names("classes"), (params::TextList{"oboe", "cello"}));
        auto* toggle = field("loudness").findChild<QCheckBox*>();
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!values("corpus").flag("loudness"));
        auto* choice = field("generator").findChild<QComboBox*>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(values("method").text("generator"), std::string("lord"));
    }

    void resetGoesBackToTheDefault()
    {
        type(line("phrases"), QStringLiteral("77"));
        auto* reset = field("phrases").findChild<QToolButton*>();
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(values("corpus").integer("phrases"), 250);
        QCOMPARE(line("phrases").text(), QStringLiteral("250"));
        QVERIFY(!reset->isVisible());
    }

    void choosingARowShowsItsFieldsAndKeepsWhatBothHave()
    {
        type(line("width"), QStringLiteral("64"));
        auto* rows = section("method").findChild<QComboBox*>();
        rows->setCurrentIndex(rows->findData(QStringLiteral("twin")));
        tests::settle();
        QCOMPARE(m_form->experiment()->row("method").id, std::string("twin"));
        QCOMPARE(section("method").fields().size(), std::size_t{1});
        QCOMPARE(line("width").text(), QStringLiteral("64"));
    }

    void aSearchShowsOnlyWhatHasTheWords()
    {
        m_form->setFilter(QStringLiteral("  PHRASES "));
        QVERIFY(field("phrases").isVisibleTo(m_form.get()));
        QVERIFY(!field("loudness").isVisibleTo(m_form.get()));
        QVERIFY(!section("method").isVisibleTo(m_form.get()));
        m_form->setFilter(QStringLiteral("phrases nonsense"));
        QVERIFY(!section("corpus").isVisibleTo(m_form.get()));
        m_form->setFilter({});
        QVERIFY(field("loudness").isVisibleTo(m_form.get()));
        QVERIFY(section("method").isVisibleTo(m_form.get()));
    }

    void aNewExperimentIsShownWithoutBeingTold()
    {
        auto experiment = tests::sampleExperiment();
        QVERIFY(experiment.set("training", "steps", std::int64_t{9}));
        m_form->setExperiment(experiment);
        QCOMPARE(line("steps").text(), QStringLiteral("9"));
        QVERIFY(m_changed->isEmpty());
    }

    void everyEditorHasANameForScreenReaders()
    {
        for (const auto* edit : m_form->findChildren<QLineEdit*>()) {
            QVERIFY(!edit->accessibleName().isEmpty());
        }
        for (const auto* box : m_form->findChildren<QComboBox*>()) {
            QVERIFY(!box->accessibleName().isEmpty());
        }
    }

private:
    [[nodiscard]] const params::ParameterSet& values(std::string_view name) const
    {
        return m_form->experiment()->values(name);
    }

    [[nodiscard]] widgets::SectionForm& section(std::string_view id) const
    {
        for (auto* found : m_form->findChildren<widgets::SectionForm*>()) {
            if (found->id() == id) {
                return *found;
            }
        }
        qFatal("no such section");
    }

    [[nodiscard]] widgets::ParameterField& field(std::string_view id) const
    {
        for (auto* found : m_form->findChildren<widgets::ParameterField*>()) {
            if (found->id() == id) {
                return *found;
            }
        }
        qFatal("no such field");
    }

    [[nodiscard]] QLineEdit& line(std::string_view id) const
    {
        return *field(id).findChild<QLineEdit*>();
    }

    static void type(QLineEdit& edit, const QString& text)
    {
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    std::unique_ptr<widgets::ExperimentForm> m_form;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_MAIN(TestExperimentForm)
#include "tst_experiment_form.moc"
