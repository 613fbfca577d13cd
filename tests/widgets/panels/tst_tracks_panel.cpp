// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/tracks_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_experiment.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/base/lane_table.h"

using namespace timbrel;
using widgets::TracksPanel;

namespace {

const snapshots::TrackPlayers kPlayers{"run-1", {"piano", "violin", "flute"}, false};

template <typename Widget> Widget* part(const TracksPanel& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

bool drop(TracksPanel& panel, const QUrl& url)
{
    QMimeData data;
    data.setUrls({url});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&panel, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent dropping({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&panel, &dropping);
    return dropping.isAccepted();
}

} // namespace

class TestTracksPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<TracksPanel>();
        m_panel->setWays(tests::sampleWays());
        m_panel->resize(520, 360);
        m_panel->show();
        tests::settle();
    }
    void cleanup() { m_panel.reset(); }

    void anEmptyPanelSaysWhatIsMissing()
    {
        const auto says = [this](const char* words) {
            const auto labels = m_panel->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [words](const QLabel* label) {
                return label->isVisible() && label->text().contains(QLatin1String(words));
            });
        };
        QVERIFY(says("Open a run that has been trained"));
        QVERIFY(!part<QPushButton>(*m_panel, "transfer")->isEnabled());
        m_panel->setPlayers(kPlayers);
        QVERIFY(says("Drop a recording anywhere"));
        QVERIFY(!part<QPushButton>(*m_panel, "transfer")->isEnabled());
    }

    void aFileIsDroppedAndWhatIsNoFileIsNot()
    {
        QSignalSpy chosen(m_panel.get(), &TracksPanel::fileChosen);
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(drop(*m_panel, QUrl::fromLocalFile(file.fileName())));
        QCOMPARE(chosen.takeFirst().first().toString(), file.fileName());
        QVERIFY(!drop(*m_panel, QUrl(QStringLiteral("https://example.org/song.wav"))));
        QVERIFY(!drop(*m_panel, QUrl::fromLocalFile(QStringLiteral("/tmp"))));
        QVERIFY(chosen.isEmpty());
    }

    void aClassAWayAndItsNumbersAreWished()
    {
        m_panel->setPlayers(kPlayers);
        m_panel->setTrack(tests::sampleTrack());
        snapshots::TrackWish wish;
        connect(m_panel.get(), &TracksPanel::transferRequested, this,
            [&wish](const snapshots::TrackWish& wished) { wish = wished; });
        auto* transfer = part<QPushButton>(*m_panel, "transfer");
        part<QComboBox>(*m_panel, "target")->setCurrentIndex(2);
        m_panel->findChild<QSpinBox*>()->setValue(48);
        m_panel->findChild<QCheckBox*>()->setChecked(true);
        QTest::mouseClick(transfer, Qt::LeftButton);
        QCOMPARE(wish, (snapshots::TrackWish{"flute", {}, {"overlap-add", 48, true}}));
        // A way takes only what it has.
        part<QComboBox>(*m_panel, "way")->setCurrentIndex(2);
        QTest::mouseClick(transfer, Qt::LeftButton);
        QCOMPARE(wish, (snapshots::TrackWish{"flute", {}, {"concatenate", 0, false}}));
        part<QComboBox>(*m_panel, "way")->setCurrentIndex(1);
        QTest::mouseClick(transfer, Qt::LeftButton);
        QCOMPARE(wish, (snapshots::TrackWish{"flute", {}, {"frames", 48, false}}));
    }

    void theSourceIsAskedForOnlyWhereItIsNeeded()
    {
        auto* source = part<QComboBox>(*m_panel, "source");
        m_panel->setPlayers(kPlayers);
        m_panel->setTrack(tests::sampleTrack());
        QVERIFY(!source->isVisible());
        auto players = kPlayers;
        players.sourceNeeded = true;
        players.runId = "run-2";
        part<QComboBox>(*m_panel, "target")->setCurrentIndex(1);
        m_panel->setPlayers(players);
        QVERIFY(source->isVisible());
        QCOMPARE(part<QComboBox>(*m_panel, "target")->currentText(), QStringLiteral("violin"));
        std::string heard;
        connect(m_panel.get(), &TracksPanel::transferRequested, this,
            [&heard](const snapshots::TrackWish& wished) { heard = wished.source; });
        QTest::mouseClick(part<QPushButton>(*m_panel, "transfer"), Qt::LeftButton);
        QCOMPARE(heard, std::string("piano"));
    }

    void progressTellsWhatIsLeftAndCanBeStopped()
    {
        QSignalSpy stop(m_panel.get(), &TracksPanel::stopRequested);
        m_panel->setPlayers(kPlayers);
        m_panel->setTrack(tests::sampleTrack());
        const auto* bar = m_panel->findChild<QProgressBar*>();
        QVERIFY(!bar->isVisible());
        m_panel->begin();
        QVERIFY(!part<QPushButton>(*m_panel, "transfer")->isEnabled());
        m_panel->setTraining(true);
        m_panel->setProgress(0.5, QStringLiteral("making sound"), 12.0);
        QCOMPARE(bar->value(), bar->maximum() / 2);
        const auto labels = m_panel->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible()
                && label->text()
                == QStringLiteral("making sound · 12 s left · slower while a run trains");
        }));
        QTest::mouseClick(part<QToolButton>(*m_panel, "stop"), Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        m_panel->end();
        QVERIFY(!bar->isVisible());
        QVERIFY(!part<QToolButton>(*m_panel, "stop")->isEnabled());
    }

    void noTrackIsOpenedWhileOneIsWorkedOn()
    {
        QSignalSpy chosen(m_panel.get(), &TracksPanel::fileChosen);
        auto* open = part<QPushButton>(*m_panel, "open");
        const QString usual = open->toolTip();
        QTemporaryFile file;
        QVERIFY(file.open());
        m_panel->begin();
        QVERIFY(!open->isEnabled());
        QVERIFY(open->toolTip() != usual);
        drop(*m_panel, QUrl::fromLocalFile(file.fileName()));
        QVERIFY(chosen.isEmpty());
        QVERIFY(m_panel->message().contains(QStringLiteral("stop that")));
        m_panel->end();
        QVERIFY(open->isEnabled());
        QCOMPARE(open->toolTip(), usual);
        QCOMPARE(m_panel->message(), QString());
        drop(*m_panel, QUrl::fromLocalFile(file.fileName()));
        QCOMPARE(chosen.count(), 1);
    }

    void versionsAreChosenPlayedAndSaved()
    {
        QSignalSpy chosen(m_panel.get(), &TracksPanel::laneChosen);
        QSignalSpy play(m_panel.get(), &TracksPanel::lanePlayRequested);
        QSignalSpy save(m_panel.get(), &TracksPanel::saveRequested);
        m_panel->setPlayers(kPlayers);
        auto* button = part<QPushButton>(*m_panel, "save");
        QVERIFY(!button->isEnabled());
        m_panel->setTrack(tests::sampleTrack());
        auto* table = m_panel->findChild<widgets::LaneTable*>();
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(chosen.isEmpty());
        table->setFocus(Qt::TabFocusReason);
        table->selectSourceRow(2);
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(play.takeFirst().first().toInt(), 2);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = m_panel->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->selectedFiles().first().contains(QStringLiteral("Nocturne - flute")));
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("flac"));
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/x.flac"));
        QCOMPARE(save.first().at(0).toInt(), 2);
        QCOMPARE(save.first().at(1).toString(), QStringLiteral("/tmp/x.flac"));
        // Another track has fewer lanes.
        auto other = std::make_shared<snapshots::Track>(*tests::sampleTrack());
        other->versions.clear();
        m_panel->setTrack(other);
        QCOMPARE(table->lane(), 0);
        QCOMPARE(table->model()->rowCount(), 1);
    }

private:
    std::unique_ptr<TracksPanel> m_panel;
};

QTEST_MAIN(TestTracksPanel)
#include "tst_tracks_panel.moc"
