// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_versions.h"

#include <QSignalSpy>
#include <QTest>

using namespace timbrel;
using app::ShownClip;
using app::ShownVersions;

namespace {

std::shared_ptr<const Sound> sound()
{
    return std::make_shared<const Sound>(Sound{16'000, std::vector<float>(16, 0.5F)});
}

std::shared_ptr<const snapshots::ClipView> versions(std::size_t lanes)
{
    auto made = std::make_shared<snapshots::ClipView>();
    made->title = "phrase 7";
    made->lanes.resize(lanes);
    for (auto& lane : made->lanes) {
        lane.sound = sound();
    }
    return made;
}

} // namespace

class TestShownVersions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownUntilALaneIsChosen()
    {
        ShownClip clip;
        ShownVersions shown(clip);
        shown.chooseLane(0); // there is nothing
        shown.set(versions(3));
        QVERIFY(clip.view() == nullptr);
        QSignalSpy play(&clip, &ShownClip::playWanted);
        shown.chooseLane(2);
        QCOMPARE(clip.view()->lanes.size(), 3U);
        QCOMPARE(clip.lane(), 2);
        QCOMPARE(play.count(), 0);
    }

    void moreWaysJoinTheLanesAndTheLaneStays()
    {
        ShownClip clip;
        ShownVersions shown(clip);
        shown.set(versions(2));
        shown.chooseLane(1);
        shown.set(versions(4));
        QCOMPARE(clip.view()->lanes.size(), 4U);
        QCOMPARE(clip.lane(), 1);
        shown.set(versions(1)); // another comparison begins
        QCOMPARE(clip.view()->lanes.size(), 1U);
        QCOMPARE(clip.lane(), 0);
    }

    void anotherClipIsNotDisturbed()
    {
        ShownClip clip;
        ShownVersions shown(clip);
        shown.set(versions(2));
        shown.chooseLane(1);
        const auto other = versions(1);
        clip.showRecording(other);
        QSignalSpy lane(&shown, &ShownVersions::laneChanged);
        clip.selectLane(0);
        shown.set(versions(3));
        QCOMPARE(clip.view(), other);
        QVERIFY(lane.isEmpty());
        shown.chooseLane(2); // a person wants it back
        QCOMPARE(clip.view()->lanes.size(), 3U);
        QCOMPARE(lane.takeFirst().first().toInt(), 2);
    }

    void aLaneChosenElsewhereIsToldAndOneCanBePlayed()
    {
        ShownClip clip;
        ShownVersions shown(clip);
        QSignalSpy lane(&shown, &ShownVersions::laneChanged);
        QSignalSpy play(&shown, &ShownVersions::playWanted);
        shown.playLane(0); // there is nothing
        QVERIFY(play.isEmpty());
        shown.set(versions(3));
        shown.playLane(1);
        QCOMPARE(play.count(), 1);
        lane.clear();
        clip.selectLane(2); // a digit
        QCOMPARE(lane.takeFirst().first().toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestShownVersions)
#include "tst_shown_versions.moc"
