// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/track_transfers.h"

#include <QTest>

#include "engine/audio/sound_file.h"
#include "tests/app/bridge/trained_run.h"
#include "tests/support/signals.h"

using namespace timbrel;
using app::TrackTransfers;
using snapshots::Track;

namespace {

/// Everything that is told.
struct Listener {
    explicit Listener(const TrackTransfers& tracks)
    {
        const auto hear = [&](auto signal, auto what) {
            QObject::connect(&tracks, signal, &context, what);
        };
        hear(&TrackTransfers::playersRead, [this](const auto& told) { players = told; });
        hear(&TrackTransfers::began, [this] { ++begun; });
        hear(&TrackTransfers::ended, [this] { ++ended; });
        hear(&TrackTransfers::arrived, [this](const auto& news, int newLane) {
            track = news;
            lane = newLane;
        });
        hear(&TrackTransfers::progressed,
            [this](double fraction, const QString& activity, const auto&) {
                QVERIFY(fraction >= 0.0 && fraction <= 1.0);
                activities.append(activity);
            });
        hear(&TrackTransfers::failed, [this](const QString& why) { failure = why; });
        hear(&TrackTransfers::saved, [this](const QString& file) { saved = file; });
    }

    QObject context;
    snapshots::TrackPlayers players;
    int begun = 0;
    int ended = 0;
    std::shared_ptr<const Track> track;
    int lane = -1;
    QStringList activities;
    QString failure;
    QString saved;
};

} // namespace

class TestTrackTransfers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        QVERIFY(std::filesystem::exists(tests::trainedRun()));
    }
    void init()
    {
        m_errands = std::make_unique<app::Errands>();
        m_tracks = std::make_unique<TrackTransfers>(experiments::sharedSchema(), *m_errands);
        m_heard = std::make_unique<Listener>(*m_tracks);
    }
    void cleanup()
    {
        m_heard.reset();
        m_tracks.reset();
        m_errands.reset();
    }

    void aRunTellsWhoCanPlay()
    {
        m_tracks->requestPlayers(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard->players.classes.empty(), tests::kPatience);
        QCOMPARE(m_heard->players.classes, (std::vector<std::string>{"piano", "flute"}));
        m_tracks->requestPlayers({});
        QVERIFY(m_heard->players.classes.empty());
    }

    void aTrackIsOpenedPlayedByClassesAndSaved()
    {
        open(3.0);
        QCOMPARE(m_heard->track->title, std::string("song.wav"));
        QCOMPARE(m_heard->lane, 0);
        transfer("flute");
        QCOMPARE(m_heard->lane, 1);
        transfer("piano");
        QCOMPARE(m_heard->lane, 2);
        transfer("flute"); // again, in its place
        QCOMPARE(m_heard->lane, 1);
        const Track& track = *m_heard->track;
        QCOMPARE(track.versions.size(), 2U);
        QCOMPARE(track.versions[0].wish.target, std::string("flute"));
        QCOMPARE(track.versions[0].stamp.runId, tests::trainedRun().filename().string());
        for (const auto& version : track.versions) {
            QVERIFY(std::abs(version.sound->seconds() - track.sound->seconds()) < 0.05);
            QVERIFY(version.facts.seamRatio.has_value());
        }
        QVERIFY(m_heard->activities.contains(QStringLiteral("reading the track"))
            || m_heard->activities.contains(QStringLiteral("making sound")));

        const auto file = m_place.path() / "flute.flac";
        m_tracks->save(1, file);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_heard->saved, QString::fromStdString(file.string()), tests::kPatience);
        const auto saved = audio::readSound(file, 0);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->samples.size(), track.versions[0].sound->samples.size());
        m_tracks->save(1, m_place.path() / "nowhere" / "flute.wav");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_heard->failure.contains(QStringLiteral("nowhere")), tests::kPatience);
    }

    void ofTooManyVersionsTheOldestGoes()
    {
        open(0.3);
        for (std::size_t frames = 1; frames <= TrackTransfers::kMostVersions + 1; ++frames) {
            transfer("flute", {"frames", frames, false});
        }
        const auto& versions = m_heard->track->versions;
        QCOMPARE(versions.size(), TrackTransfers::kMostVersions);
        QCOMPARE(versions.front().wish.stitching.frames, 2U);
        QCOMPARE(versions.back().wish.stitching.frames, TrackTransfers::kMostVersions + 1);
    }

    void whatFailsLeavesTheTrackAndSaysWhy()
    {
        open(1.0);
        const auto before = m_heard->track;
        m_tracks->open(m_place.path() / "gone.wav", m_experiment);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_heard->failure.contains(QStringLiteral("gone.wav")), tests::kPatience);
        QVERIFY(!m_tracks->isBusy());
        m_tracks->transfer(tests::trainedRun(), {"tuba", {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_heard->failure.contains(QStringLiteral("tuba")), tests::kPatience);
        QCOMPARE(m_heard->track, before);
        transfer("piano");
        QCOMPARE(m_heard->track->title, std::string("song.wav"));
    }

    void aStoppedTransferSaysNoMoreAndLeavingDoesNotWait()
    {
        open(60.0);
        const int endings = m_heard->ended;
        m_tracks->transfer(tests::trainedRun(), {"flute", {}, {"one-frame", 0, false}});
        QVERIFY(m_tracks->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(
            m_heard->activities.contains(QStringLiteral("transferring")), tests::kPatience);
        m_tracks->stop();
        QVERIFY(!m_tracks->isBusy());
        QCOMPARE(m_heard->ended, endings + 1);
        m_tracks->transfer(tests::trainedRun(), {"flute", {}, {"concatenate", 0, false}});
        m_tracks.reset(); // ctest ends what hangs
        QVERIFY(m_heard->track->versions.empty());
    }

private:
    void open(double seconds)
    {
        const auto file = m_place.path() / "song.wav";
        const auto samples = static_cast<std::size_t>(seconds * 22'050);
        QVERIFY(audio::writeSound(file, {22'050, tests::melody(22'050, samples)}).has_value());
        m_heard->track.reset();
        m_tracks->open(file, m_experiment);
        QTRY_VERIFY_WITH_TIMEOUT(m_heard->track != nullptr, tests::kPatience);
    }
    void transfer(const char* target, const snapshots::StitchingChoice& stitching = {})
    {
        const auto before = m_heard->track;
        m_tracks->transfer(tests::trainedRun(), {target, {}, stitching});
        QTRY_VERIFY_WITH_TIMEOUT(m_heard->track != before, tests::kPatience);
    }

    tests::TemporaryFolder m_place;
    params::Experiment m_experiment = tests::tinyExperiment(1);
    std::unique_ptr<app::Errands> m_errands;
    std::unique_ptr<TrackTransfers> m_tracks;
    std::unique_ptr<Listener> m_heard;
};

QTEST_GUILESS_MAIN(TestTrackTransfers)
#include "tst_track_transfers.moc"
