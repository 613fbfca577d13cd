// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "app/composition/workbench.h"
#include "engine/base/files.h"
#include "tests/app/bridge/trained_run.h"
#include "tests/support/temporary_folder.h"

using namespace timbrel;

/// What people drop on the window.
class TestOpening final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<widgets::Theme>(*qApp); }
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        m_workbench = std::make_unique<app::Workbench>(*m_theme,
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"},
            app::Preferences{});
        m_workbench->parts().window.show();
    }
    void cleanup()
    {
        m_workbench.reset();
        m_place.reset();
    }

    void anExperimentFillsTheForm()
    {
        const auto file = m_place->path() / "mine.toml";
        QVERIFY(writeFileAtomically(file, "name = \"Dropped\"\n").has_value());
        drop(file);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_workbench->drafting().experiment().name(), std::string("Dropped"), tests::kPatience);
    }

    void aFolderOfRecordingsBecomesTheCorpus()
    {
        const auto folder = m_place->path() / "recordings";
        std::filesystem::create_directories(folder);
        drop(folder);
        QCOMPARE(
            m_workbench->drafting().experiment().values("corpus").text("folder"), folder.string());
    }

    void theFolderOfARunIsOpenedAndADamagedOneSaysSo()
    {
        const auto folder = m_place->path() / "runs" / "odd-001";
        std::filesystem::create_directories(folder);
        QVERIFY(writeFileAtomically(folder / "experiment.toml", "name = 3\n").has_value());
        drop(folder);
        const auto& runs = *m_workbench->parts().panels.runs;
        QTRY_VERIFY_WITH_TIMEOUT(
            runs.message().contains(QStringLiteral("experiment.toml")), tests::kPatience);
    }

    void anythingElseIsATrackAndWhatIsNoneSaysSo()
    {
        const auto file = m_place->path() / "note.txt";
        QVERIFY(writeFileAtomically(file, "no sound").has_value());
        drop(file);
        const auto& tracks = *m_workbench->parts().panels.tracks;
        QTRY_VERIFY_WITH_TIMEOUT(
            tracks.message().contains(QStringLiteral("note.txt")), tests::kPatience);
    }

private:
    void drop(const std::filesystem::path& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_workbench->parts().window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropping({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_workbench->parts().window, &dropping);
    }

    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<app::Workbench> m_workbench;
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
