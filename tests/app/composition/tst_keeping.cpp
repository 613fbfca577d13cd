// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fstream>

#include <QSignalSpy>
#include <QTest>

#include "app/composition/workbench.h"
#include "tests/app/bridge/trained_run.h"
#include "tests/support/patient.h"

using namespace timbrel;
using app::Workbench;

/// The listening list, from the player to a folder that can be sent.
class TestKeeping final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        m_theme = std::make_unique<widgets::Theme>(*qApp);
    }
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        m_workbench = std::make_unique<Workbench>(*m_theme,
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"},
            app::Preferences{});
        connect(&kept(), &app::KeptSounds::changed, this,
            [this](const auto& sounds) { m_sounds = sounds; });
        parts().window.show();
        m_workbench->begin();
    }
    void cleanup()
    {
        m_workbench.reset();
        m_place.reset();
        m_sounds.reset();
    }

    void whatIsHeardIsKeptHeardAgainAndExported()
    {
        m_workbench->openRun(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(laneIsHeard(2), tests::kPatience);
        const auto view = parts().clip.view();
        Q_EMIT parts().panels.player->keepRequested(2);
        QTRY_VERIFY_WITH_TIMEOUT(m_sounds && m_sounds->size() == 1, tests::kPatience);
        QCOMPARE(m_sounds->front().title, view->title);
        QCOMPARE(m_sounds->front().version, view->lanes[2].label);
        QCOMPARE(m_sounds->front().stamp.runId, view->stamp.runId);

        Q_EMIT panel().described(QStringLiteral("0001"), 4, QStringLiteral("bright"));
        QTRY_COMPARE_WITH_TIMEOUT(m_sounds->front().stars, 4, tests::kPatience);
        Q_EMIT panel().playRequested(QStringLiteral("0001"));
        QTRY_COMPARE_WITH_TIMEOUT(parts().clip.view()->lanes.size(), 1U, tests::kPatience);

        const auto folder = m_place->path() / "out";
        const QSignalSpy exported(&kept(), &app::KeptSounds::exported);
        Q_EMIT panel().exportRequested(QString::fromStdString(folder.string()));
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, tests::kPatience);
        QVERIFY(std::filesystem::exists(folder / "index.html"));
        QVERIFY(panel().message().contains(QString::fromStdString(folder.string())));

        Q_EMIT panel().removeRequested(QStringLiteral("0001"));
        QTRY_VERIFY_WITH_TIMEOUT(m_sounds->empty(), tests::kPatience);
        Q_EMIT panel().restoreRequested();
        QTRY_COMPARE_WITH_TIMEOUT(m_sounds->size(), 1U, tests::kPatience);
        QCOMPARE(m_sounds->front().note, std::string("bright"));
    }

    void aDamagedListIsToldInPlace()
    {
        const auto list = m_place->path() / "listening-list" / "list.json";
        std::filesystem::create_directories(list.parent_path());
        std::ofstream(list) << "not a list";
        Q_EMIT panel().loadRequested();
        QTRY_VERIFY_WITH_TIMEOUT(
            panel().message().contains(QStringLiteral("list.json")), tests::kPatience);
    }

private:
    [[nodiscard]] app::Parts& parts() const { return m_workbench->parts(); }
    [[nodiscard]] app::KeptSounds& kept() const { return parts().kept; }
    [[nodiscard]] widgets::ListeningPanel& panel() const { return *parts().panels.listening; }
    [[nodiscard]] bool laneIsHeard(std::size_t lane) const
    {
        const auto& view = parts().clip.view();
        return view && view->lanes.size() > lane && view->lanes[lane].sound;
    }

    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<Workbench> m_workbench;
    std::shared_ptr<const snapshots::KeptSounds> m_sounds;
};

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
