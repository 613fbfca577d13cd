// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_reconstruction.h"

#include <QSignalSpy>
#include <QTest>

using namespace timbrel;
using app::ShownClip;
using app::ShownReconstruction;
using snapshots::Reconstruction;

namespace {

std::shared_ptr<const Sound> sound()
{
    return std::make_shared<const Sound>(Sound{16'000, std::vector<float>(16, 0.5F)});
}

std::shared_ptr<const Reconstruction> reconstruction(std::size_t ways)
{
    auto made = std::make_shared<Reconstruction>();
    made->title = "phrase 7";
    made->sound = sound();
    made->ways.resize(ways);
    for (auto& way : made->ways) {
        way.sound = sound();
    }
    return made;
}

std::shared_ptr<const snapshots::ClipView> recording()
{
    auto made = std::make_shared<snapshots::ClipView>();
    made->lanes.resize(1);
    made->lanes[0].sound = sound();
    return made;
}

} // namespace

class TestShownReconstruction final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownUntilALaneIsChosen()
    {
        ShownClip clip;
        ShownReconstruction versions(clip);
        versions.chooseLane(0); // there is nothing
        versions.set(reconstruction(2));
        QVERIFY(clip.view() == nullptr);
        QSignalSpy play(&clip, &ShownClip::playWanted);
        versions.chooseLane(2);
        QCOMPARE(clip.view()->lanes.size(), 3U);
        QCOMPARE(clip.lane(), 2);
        QCOMPARE(play.count(), 0);
    }

    void moreWaysJoinTheLanesAndTheLaneStays()
    {
        ShownClip clip;
        ShownReconstruction versions(clip);
        versions.set(reconstruction(1));
        versions.chooseLane(1);
        versions.set(reconstruction(3));
        QCOMPARE(clip.view()->lanes.size(), 4U);
        QCOMPARE(clip.lane(), 1);
        versions.set(reconstruction(0)); // another comparison begins
        QCOMPARE(clip.view()->lanes.size(), 1U);
        QCOMPARE(clip.lane(), 0);
    }

    void anotherClipIsNotDisturbed()
    {
        ShownClip clip;
        ShownReconstruction versions(clip);
        versions.set(reconstruction(1));
        versions.chooseLane(1);
        const auto other = recording();
        clip.showRecording(other);
        QSignalSpy lane(&versions, &ShownReconstruction::laneChanged);
        clip.selectLane(0);
        versions.set(reconstruction(2));
        QCOMPARE(clip.view(), other);
        QVERIFY(lane.isEmpty());
        versions.chooseLane(2); // a person wants it back
        QCOMPARE(clip.view()->lanes.size(), 3U);
        QCOMPARE(lane.takeFirst().first().toInt(), 2);
    }

    void aLaneChosenElsewhereIsToldAndOneCanBePlayed()
    {
        ShownClip clip;
        ShownReconstruction versions(clip);
        QSignalSpy lane(&versions, &ShownReconstruction::laneChanged);
        QSignalSpy play(&versions, &ShownReconstruction::playWanted);
        versions.playLane(0); // there is nothing
        QVERIFY(play.isEmpty());
        versions.set(reconstruction(2));
        versions.playLane(1);
        QCOMPARE(play.count(), 1);
        lane.clear();
        clip.selectLane(2); // a digit
        QCOMPARE(lane.takeFirst().first().toInt(), 2);
    }

    void aFailureLeavesWhatIsShown()
    {
        ShownClip clip;
        ShownReconstruction versions(clip);
        versions.set(reconstruction(1));
        versions.chooseLane(1);
        auto failed = std::make_shared<Reconstruction>();
        failed->failure = "gone.wav: there is no such file. Choose another.";
        versions.set(failed);
        QCOMPARE(clip.view()->lanes.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestShownReconstruction)
#include "tst_shown_reconstruction.moc"
