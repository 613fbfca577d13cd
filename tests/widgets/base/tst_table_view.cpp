// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/base/table_view.h"
#include "widgets/models/class_model.h"

using namespace timbrel;

class TestTableView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<widgets::ClassModel>();
        m_table = std::make_unique<widgets::TableView>();
        auto classes = tests::sampleCorpus()->classes;
        classes[1].name = "viola, \"da gamba\"";
        classes[1].recordings = 9;
        m_model->setRows(classes);
        m_table->setSource(m_model.get(), widgets::ClassModel::kOrderRole);
        m_table->show();
    }

    void csvQuotesEveryCell()
    {
        const QStringList lines = m_table->csv().split(QLatin1Char('\n'));
        QCOMPARE(lines[0],
            QStringLiteral(
                "\"Class\",\"Recordings\",\"Training clips\",\"Test clips\",\"Length\""));
        QVERIFY(lines[2].startsWith(QStringLiteral("\"viola, \"\"da gamba\"\"\",\"9\",")));
        QCOMPARE(lines.size(), 1 + 4 + 1);
    }

    void copyTakesTheSelectedRowsAlone()
    {
        m_table->selectSourceRow(3);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(QStringLiteral("\"flute\",")));
    }

    void aTableIsSavedWhereAPersonWants()
    {
        QTemporaryDir folder;
        const auto actions = m_table->actions();
        QCOMPARE(actions.size(), 2); // copy, save
        actions[1]->trigger();
        auto* dialog = m_table->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        const QString path = folder.filePath(QStringLiteral("classes.csv"));
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), m_table->csv());
    }

    void numbersSortAsNumbersAndRowsStayThoseOfTheSource()
    {
        m_table->sortByColumn(1, Qt::AscendingOrder); // 9 before 260
        QCOMPARE(m_table->model()->index(0, 1).data().toString(), QStringLiteral("9"));
        QSignalSpy activated(m_table.get(), &widgets::TableView::sourceRowActivated);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QCOMPARE(m_table->currentSourceRow(), 1);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
    }

private:
    std::unique_ptr<widgets::ClassModel> m_model;
    std::unique_ptr<widgets::TableView> m_table;
};

QTEST_MAIN(TestTableView)
#include "tst_table_view.moc"
