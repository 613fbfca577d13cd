// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/code_mapping.h"

#include <QElapsedTimer>
#include <QTest>

#include "app/bridge/clip_glimpses.h"
#include "engine/audio/sound_file.h"
#include "tests/app/bridge/trained_run.h"
#include "tests/support/signals.h"

using namespace timbrel;
using app::ClipGlimpses;
using app::CodeMapping;
using snapshots::CodeMap;
using snapshots::LaneRole;

/// Maps that are laid out anew, and the clips of their dots.
class TestCodeMapping final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        m_places.runs = tests::trainedRun().parent_path();
    }
    void init()
    {
        m_mapping = std::make_unique<CodeMapping>(m_places, experiments::sharedSchema());
        m_maps.clear();
        m_failure.clear();
        connect(m_mapping.get(), &CodeMapping::arrived, this,
            [this](const auto& map) { m_maps.push_back(map); });
        connect(m_mapping.get(), &CodeMapping::failed, this,
            [this](const QString& why) { m_failure = why; });
    }

    void clipsAreLaidOutAndOthersAddedWithoutMovingThem()
    {
        m_mapping->lay(tests::trainedRun(), true, false);
        wait();
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        const auto map = m_maps.back();
        QVERIFY(!map->contentCodes.empty());
        QCOMPARE(map->iteration, 0); // it is over
        for (const auto& point : map->contentCodes) {
            QVERIFY(point.learnt && point.error && *point.error >= 0.0F && !point.added);
        }
        m_mapping->addHeldOut();
        wait();
        const auto more = m_maps.back();
        QVERIFY(more->contentCodes.size() > map->contentCodes.size());
        for (std::size_t i = 0; i < more->contentCodes.size(); ++i) {
            const auto& point = more->contentCodes[i];
            QCOMPARE(point.added, i >= map->contentCodes.size());
            if (!point.added) {
                QCOMPARE(point.x, map->contentCodes[i].x);
                QCOMPARE(point.y, map->contentCodes[i].y);
            }
        }

        const tests::TemporaryFolder place;
        const auto file = place.path() / "new.wav";
        QVERIFY(audio::writeSound(file, Sound{16'000, tests::sine(440.0, 16'000, 48'000)}));
        m_mapping->addFile(file);
        wait();
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        QVERIFY(m_maps.back()->contentCodes.size() > more->contentCodes.size());
        QCOMPARE(QString::fromStdString(m_maps.back()->contentCodes.back().recording),
            QStringLiteral("new.wav"));
        const auto& placed = m_maps.back()->contentCodes.back();
        QVERIFY(placed.clipId.empty()); // no clip of the run's

        // But one that is seen and heard, as it is and as a class plays it.
        ClipGlimpses glimpses(m_places, experiments::sharedSchema());
        std::vector<std::shared_ptr<const snapshots::ClipView>> seen;
        QString why;
        connect(&glimpses, &ClipGlimpses::ready, this,
            [&seen](const auto& view) { seen.push_back(view); });
        connect(
            &glimpses, &ClipGlimpses::failed, this, [&why](const QString& text) { why = text; });
        glimpses.request(tests::trainedRun(), placed.soundId, LaneRole::Input, {});
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), std::size_t{1}, tests::kPatience);
        const auto& heard = *seen.back()->lanes.front().sound;
        const auto crossings = [&heard] {
            int count = 0;
            for (std::size_t i = 1; i < heard.samples.size(); ++i) {
                count += heard.samples[i - 1] < 0.0F && heard.samples[i] >= 0.0F ? 1 : 0;
            }
            return count;
        };
        QVERIFY(std::abs(crossings() - 440.0 * heard.seconds()) < 5.0); // it is the file's tone
        glimpses.request(
            tests::trainedRun(), placed.soundId, LaneRole::Transfer, m_maps.back()->classes.back());
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), std::size_t{2}, tests::kPatience);
        QVERIFY(seen.back()->lanes.front().sound != nullptr);
        glimpses.request(tests::trainedRun(), placed.soundId, LaneRole::Reconstruction, {});
        QTRY_VERIFY_WITH_TIMEOUT(!why.isEmpty(), tests::kPatience); // nobody knows who plays
    }

    void aRunThatIsNoneIsTold()
    {
        m_mapping->lay(tests::trainedRun() / "nothing", true, true);
        wait();
        QVERIFY(!m_failure.isEmpty());
        QVERIFY(m_maps.empty());
    }

    void clipsAreSeenAndHeardThriceAndThenAtOnce()
    {
        m_mapping->lay(tests::trainedRun(), false, true);
        wait();
        const auto clipId = m_maps.back()->contentCodes.front().clipId;
        const auto& player = m_maps.back()->classes.back();
        ClipGlimpses glimpses(m_places, experiments::sharedSchema());
        std::vector<std::shared_ptr<const snapshots::ClipView>> seen;
        connect(&glimpses, &ClipGlimpses::ready, this,
            [&seen](const auto& view) { seen.push_back(view); });
        const auto look = [&](LaneRole role, const std::string& by) {
            const auto before = seen.size();
            glimpses.request(tests::trainedRun(), clipId, role, by);
            QTRY_COMPARE_WITH_TIMEOUT(seen.size(), before + 1, tests::kPatience);
            const auto& lane = seen.back()->lanes.front();
            QCOMPARE(lane.role, role);
            QVERIFY(lane.sound != nullptr && !lane.picture.decibels.empty());
        };
        look(LaneRole::Input, {});
        look(LaneRole::Reconstruction, {});
        look(LaneRole::Transfer, player);
        QVERIFY(seen[0]->lanes[0].picture.decibels != seen[1]->lanes[0].picture.decibels);
        // What was seen is there before the request returns.
        glimpses.request(tests::trainedRun(), clipId, LaneRole::Transfer, player);
        QCOMPARE(seen.size(), std::size_t{4});
        QCOMPARE(seen[3], seen[2]);
    }

    void aRunThatHasLearntOnIsHeardAnew()
    {
        const tests::TemporaryFolder place;
        const auto run = place.path() / "learning";
        std::filesystem::copy(tests::trainedRun(), run, std::filesystem::copy_options::recursive);
        const auto folder = experiments::RunFolder::open(run).value();
        auto record = folder.record().value();
        record.bestStep = 12;
        QVERIFY(folder.save(record).has_value());
        const auto newest = folder.checkpoints() / "000012.safetensors";
        const auto aside = place.path() / "000012.safetensors";
        std::filesystem::rename(newest, aside); // as it was a moment ago

        m_mapping->lay(run, false, true);
        wait();
        const auto clipId = m_maps.back()->contentCodes.front().clipId;
        ClipGlimpses glimpses(m_places, experiments::sharedSchema());
        std::vector<std::shared_ptr<const snapshots::ClipView>> seen;
        connect(&glimpses, &ClipGlimpses::ready, this,
            [&seen](const auto& view) { seen.push_back(view); });
        const auto look = [&](LaneRole role) {
            const auto before = seen.size();
            glimpses.request(run, clipId, role, {});
            QTRY_COMPARE_WITH_TIMEOUT(seen.size(), before + 1, tests::kPatience);
        };
        look(LaneRole::Reconstruction);
        look(LaneRole::Input);
        std::filesystem::rename(aside, newest);
        look(LaneRole::Reconstruction);
        QVERIFY(seen[2]->lanes[0].picture.decibels != seen[0]->lanes[0].picture.decibels);
        look(LaneRole::Input); // which nothing changes
        QCOMPARE(seen[3], seen[1]);
    }

private:
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_mapping->work().isBusy(), tests::kPatience); }

    experiments::Places m_places;
    std::unique_ptr<CodeMapping> m_mapping;
    std::vector<std::shared_ptr<const CodeMap>> m_maps;
    QString m_failure;
};

QTEST_MAIN(TestCodeMapping)
#include "tst_code_mapping.moc"
