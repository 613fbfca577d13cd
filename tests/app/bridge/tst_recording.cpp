// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/recording.h"

#include <fstream>

#include <QSignalSpy>
#include <QTest>

#include "engine/corpus/recording/recorded_files.h"
#include "tests/support/temporary_folder.h"

using namespace timbrel;

// With a microphone that is a file (tests/engine/audio/alsa_file.conf), and with none.

namespace {

constexpr int kPatience = 60000; // ms

bool hasMicrophone()
{
    return qEnvironmentVariable("ALSA_CONFIG_PATH").endsWith(QStringLiteral("alsa_file.conf"));
}

} // namespace

class TestRecording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_place->path().string())); // the trash
        m_errands = std::make_unique<app::Errands>();
        m_recording = std::make_unique<app::Recording>(folder(), *m_errands);
    }
    void cleanup()
    {
        m_recording.reset();
        m_errands.reset();
        m_place.reset();
    }

    void aTakeAppearsClipByClipAndAClipCanBeDiscarded()
    {
        if (!hasMicrophone()) {
            QSKIP("Runs with the sound card that is a file; use ctest");
        }
        m_recording->setListening(true);
        QTRY_COMPARE_WITH_TIMEOUT(state().device, std::string("default"), kPatience);
        QVERIFY(!state().devices.empty());
        QVERIFY(state().problem.empty());
        m_recording->begin(QStringLiteral("flute"), 1.0);
        QVERIFY(state().recording);
        QTRY_VERIFY_WITH_TIMEOUT(state().clips.size() >= 2, kPatience);
        QCOMPARE(state().clips.front().seconds, 1.0);
        m_recording->end();
        QTRY_VERIFY_WITH_TIMEOUT(!state().recording, kPatience);
        QCOMPARE(corpus::recordedClips(folder()).size(), state().clips.size());

        const std::string first = state().clips.front().file;
        QVERIFY(std::filesystem::exists(folder() / first));
        m_recording->discard(QString::fromStdString(first));
        QTRY_VERIFY_WITH_TIMEOUT(state().clips.front().file != first, kPatience);
        QVERIFY(!std::filesystem::exists(folder() / first));
        m_recording->discard(QStringLiteral("flute/no such clip.flac"));
        QTRY_VERIFY_WITH_TIMEOUT(
            QString::fromStdString(state().problem).contains(QStringLiteral("no such clip")),
            kPatience);
    }

    void theMicrophoneIsGivenBackWhenNobodyLooksButNotDuringATake()
    {
        if (!hasMicrophone()) {
            QSKIP("Runs with the sound card that is a file; use ctest");
        }
        m_recording->setListening(true);
        QTRY_VERIFY_WITH_TIMEOUT(!state().device.empty(), kPatience);
        m_recording->begin(QStringLiteral("flute"), 1.0);
        m_recording->setListening(false);
        QVERIFY(!state().device.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!state().clips.empty(), kPatience);
        QVERIFY(state().recording);
        m_recording->end();
        QTRY_VERIFY_WITH_TIMEOUT(state().device.empty(), kPatience);
        QVERIFY(!state().recording);
        m_recording->setListening(true);
        QTRY_VERIFY_WITH_TIMEOUT(!state().device.empty(), kPatience);
        m_recording->setListening(false);
        QVERIFY(state().device.empty());
    }

    void whatCannotBeKeptIsToldInWords()
    {
        if (!hasMicrophone()) {
            QSKIP("Runs with the sound card that is a file; use ctest");
        }
        m_recording->setListening(true);
        QTRY_VERIFY_WITH_TIMEOUT(!state().device.empty(), kPatience);
        m_recording->begin(QStringLiteral("a/b"), 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(!state().recording, kPatience);
        QTRY_VERIFY(QString::fromStdString(state().problem).contains(QStringLiteral("a/b")));
        std::filesystem::create_directories(m_place->path() / "elsewhere" / "jazz");
        m_recording->chooseFolder(QString::fromStdString((m_place->path() / "elsewhere").string()));
        m_recording->begin(QStringLiteral("flute"), 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(
            QString::fromStdString(state().problem).contains(QStringLiteral("other things")),
            kPatience);
    }

    void anotherFolderShowsTheClipsThatAreInIt()
    {
        const auto other = m_place->path() / "other";
        auto take = corpus::RecordedTake::begin({other, "voice", {}, 0.0},
            {"a microphone", 8000, std::chrono::system_clock::now()}, [](const auto&) {});
        QVERIFY(take.has_value());
        QVERIFY(take->add(std::vector<float>(8000, 0.5F)).has_value());
        QVERIFY(take->finish().has_value());
        m_recording->chooseFolder(QString::fromStdString(other.string()));
        QTRY_COMPARE_WITH_TIMEOUT(state().clips.size(), 1U, kPatience);
        QCOMPARE(state().clips.front().className, std::string("voice"));
    }

    void withoutAMicrophoneTheReasonIsTold()
    {
        if (hasMicrophone()) {
            QSKIP("Runs with a sound card that is not there; use ctest");
        }
        const QSignalSpy changed(m_recording.get(), &app::Recording::stateChanged);
        m_recording->setListening(true);
        QTRY_VERIFY_WITH_TIMEOUT(!state().problem.empty(), kPatience);
        QVERIFY(QString::fromStdString(state().problem).contains(QStringLiteral("microphone")));
        QVERIFY(!changed.isEmpty());
        m_recording->begin(QStringLiteral("flute"), 1.0);
        QVERIFY(!state().recording);
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_place->path() / "recorded"; }
    [[nodiscard]] const snapshots::RecordingState& state() const { return m_recording->state(); }

    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<app::Errands> m_errands;
    std::unique_ptr<app::Recording> m_recording;
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
