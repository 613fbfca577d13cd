// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_clip.h"

#include <QSignalSpy>
#include <QTest>

#include "app/session/other_versions.h"

using namespace timbrel;
using app::ShownClip;
using snapshots::ClipView;

namespace {

std::shared_ptr<const snapshots::TransferGrid> grid(std::int64_t step)
{
    auto made = std::make_shared<snapshots::TransferGrid>();
    made->stamp = {"run-001", step};
    made->rows = {{"piano", "piano/a.flac@0", {}}, {"violin", "violin/b.flac@0", {}}};
    made->columns = made->rows;
    made->columns.push_back({"flute", "flute/c.flac@0", {}}); // more columns than rows
    made->cells.resize(made->rows.size() * made->columns.size());
    made->cells[0].isReconstruction = true;
    made->cells[4].isReconstruction = true;
    return made;
}

std::shared_ptr<const Sound> sound()
{
    return std::make_shared<const Sound>(Sound{16'000, std::vector<float>(16, 0.5F)});
}

} // namespace

class TestShownClip final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstGridOfARunShowsATransferAtOnce()
    {
        ShownClip clip;
        QSignalSpy wanted(&clip, &ShownClip::soundsWanted);
        QSignalSpy play(&clip, &ShownClip::playWanted);
        clip.setGrid(grid(10));
        QCOMPARE(clip.view()->lanes[2].label, std::string("→ violin"));
        QCOMPARE(clip.lane(), 2);
        const auto lanes = wanted.takeFirst()[1].value<std::vector<std::size_t>>();
        QCOMPARE(lanes, (std::vector<std::size_t>{2, 0, 1})); // the one in front first
        QCOMPARE(play.count(), 0); // nobody clicked
    }

    void aClickedCellPlaysOnceItsSoundIsThere()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        QSignalSpy play(&clip, &ShownClip::playWanted);
        clip.chooseCell(0, 1);
        QCOMPARE(clip.view()->clipId, std::string("violin/b.flac@0"));
        clip.setSound(*clip.view(), 0, sound());
        QCOMPARE(play.count(), 0);
        clip.setSound(*clip.view(), 2, sound());
        QCOMPARE(play.count(), 1);
        clip.chooseCell(5, 5); // not in the grid
        QCOMPARE(clip.view()->clipId, std::string("violin/b.flac@0"));
    }

    void aNewerGridKeepsCellLaneAndSoundsUntilTheNewAreRendered()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        clip.chooseCell(0, 1);
        const auto old = sound();
        const auto earlier = clip.view();
        clip.setSound(*earlier, 2, old);
        clip.selectLane(1);
        QSignalSpy wanted(&clip, &ShownClip::soundsWanted);
        clip.setGrid(grid(20));
        QCOMPARE(clip.view()->stamp.step, 20);
        QCOMPARE(clip.view()->clipId, std::string("violin/b.flac@0"));
        QCOMPARE(clip.lane(), 1);
        QCOMPARE(clip.view()->lanes[2].sound, old);
        QCOMPARE(wanted.count(), 1);
        clip.setSound(*earlier, 2, sound()); // late, of the last step
        QCOMPARE(clip.view()->lanes[2].sound, old);
    }

    void anOriginalPlaysInItsColumn()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        QVERIFY(clip.chooseOriginal("violin/b.flac@0"));
        QCOMPARE(clip.view()->clipId, std::string("violin/b.flac@0"));
        QCOMPARE(clip.lane(), 0);
        QVERIFY(!clip.chooseOriginal("somewhere/else.flac@0"));
    }

    void anOriginalBeyondTheRowsPlaysWhileARecordingIsShown()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        auto recording = std::make_shared<ClipView>();
        recording->lanes.resize(1);
        recording->lanes[0].sound = sound();
        clip.showRecording(recording);
        QVERIFY(!clip.place());
        QVERIFY(clip.chooseOriginal("flute/c.flac@0"));
        QCOMPARE(clip.view()->clipId, std::string("flute/c.flac@0"));
        QCOMPARE(clip.place()->row, std::size_t{1}); // the last there is
        QCOMPARE(clip.lane(), 0);
    }

    void aGridWithoutRowsShowsNoOriginal()
    {
        auto empty = std::make_shared<snapshots::TransferGrid>(*grid(10));
        empty->rows.clear();
        empty->cells.clear();
        ShownClip clip;
        clip.setGrid(empty);
        QVERIFY(!clip.chooseOriginal("flute/c.flac@0"));
        QVERIFY(clip.view() == nullptr);
    }

    void theSameClipAndClassAreFoundInAnotherGrid()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        clip.chooseCell(0, 1);
        auto other = std::make_shared<snapshots::TransferGrid>(*grid(10));
        std::swap(other->columns[0], other->columns[1]);
        std::swap(other->rows[0], other->rows[1]);
        clip.setGrid(other);
        QCOMPARE(clip.view()->clipId, std::string("violin/b.flac@0"));
        QCOMPARE(clip.view()->lanes[2].label, std::string("→ piano"));
    }

    void otherRunsAndOtherClassesAreLanesToo()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        auto other = std::make_shared<snapshots::TransferGrid>(*grid(7));
        other->stamp.runId = "run-002";
        clip.setOthers({other});
        QCOMPARE(clip.view()->lanes.size(), 5U);
        QCOMPARE(clip.view()->lanes[4].madeBy->runId, std::string("run-002"));
        QCOMPARE(clip.lane(), 2);
        clip.setSound(*clip.view(), 4, sound());
        QVERIFY(clip.view()->lanes[4].sound);
        QVERIFY(!clip.view()->lanes[2].sound);
        clip.setGrid(grid(20)); // the other run's version is the same
        QVERIFY(clip.view()->lanes[4].sound);
        const auto before = clip.view();
        clip.setOthers({});
        clip.setSound(*before, 4, sound()); // comes too late
        QCOMPARE(clip.view()->lanes.size(), 3U);
    }

    void otherRunsAreAskedAnewForAnotherClip()
    {
        ShownClip clip;
        app::OtherVersions others(clip);
        std::vector<std::string> asked;
        connect(&others, &app::OtherVersions::wanted, this,
            [&asked](const auto& runs, const std::string& clipId) {
                asked.push_back(runs.front().folder.string() + ' ' + clipId);
            });
        clip.setGrid(grid(10));
        clip.chooseCell(1, 0);
        QVERIFY(asked.empty());
        others.add({"/runs/b", 7});
        others.add({"/runs/b", 7}); // once is enough
        clip.chooseCell(0, 0); // the same clip
        clip.chooseCell(0, 1);
        QCOMPARE(
            asked, (std::vector<std::string>{"/runs/b piano/a.flac@0", "/runs/b violin/b.flac@0"}));
        auto other = std::make_shared<snapshots::TransferGrid>(*grid(7));
        others.setGrids({other});
        QCOMPARE(clip.view()->lanes.size(), 5U);
        others.remove(0);
        QCOMPARE(clip.view()->lanes.size(), 3U);
        others.setGrids({other}); // too late
        QCOMPARE(clip.view()->lanes.size(), 3U);
    }

    void aRecordingStaysWhileNewGridsCome()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        QSignalSpy play(&clip, &ShownClip::playWanted);
        auto recording = std::make_shared<ClipView>();
        recording->title = "phrase 7 · piano";
        recording->lanes.resize(1);
        recording->lanes[0].sound = sound();
        clip.showRecording(recording);
        QCOMPARE(play.count(), 1);
        clip.setGrid(grid(20));
        QCOMPARE(clip.view()->title, recording->title);
        clip.chooseCell(1, 0);
        QCOMPARE(clip.view()->stamp.step, 20);
    }

    void anotherRunBeginsWithNothing()
    {
        ShownClip clip;
        clip.setGrid(grid(10));
        clip.clear();
        QVERIFY(clip.view() == nullptr);
        clip.setGrid(nullptr); // a run without previews
        clip.chooseCell(0, 0);
        QVERIFY(clip.view() == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestShownClip)
#include "tst_shown_clip.moc"
