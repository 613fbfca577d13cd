// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include <QTest>

#include "engine/base/random.h"
#include "engine/experiments/files/run_remarks.h"
#include "engine/experiments/files/series_file.h"
#include "engine/experiments/files/session_file.h"
#include "engine/experiments/studies/run_comparison.h"
#include "engine/listening/listening_list.h"
#include "tests/app/composition/person.h"
#include "tests/engine/experiments/tiny.h"
#include "tests/support/process.h"

// The whole program is killed while it trains and while a person writes notes, tags and stars, over
// and over; what was told must be on disk, and the next start must say what happened. The program
// is this one, started anew as a person's (person.h). TIMBREL_KILLS says how many times (5).

namespace timbrel::tests {
namespace {

using namespace std::chrono_literals;
using std::filesystem::path;

constexpr std::uint64_t kSeed = 2;
constexpr double kMostLost = 1.5; // seconds of curves: one, and what the write itself takes
constexpr auto kLongestWait = 300s; // for a program that starts on a busy machine

int wantedKills()
{
    const char* text = std::getenv("TIMBREL_KILLS");
    return text != nullptr ? std::max(1, std::atoi(text)) : 5;
}

/// What the person has seen so far, line by line.
struct Diary {
    std::string run; ///< that trained last
    std::int64_t step = 0; ///< that was drawn last
    double seconds = 0.0; ///< of training, at the step before it
    int note = 0; ///< the number of the last one that was shown as kept
    int star = 0;
    bool ready = false; ///< everything has come back
    std::string notice;
};

Diary read(const path& file)
{
    Diary diary;
    std::ifstream lines(file);
    double seconds = 0.0;
    for (std::string line; std::getline(lines, line) && !lines.eof();) { // whole ones
        const auto rest = line.substr(std::min(line.size(), line.find(' ') + 1));
        if (line.starts_with("point ")) {
            diary.seconds = std::exchange(seconds, std::atof(rest.substr(rest.find(' ')).c_str()));
            diary.step = std::atoll(rest.c_str());
        } else if (line.starts_with("note ")) {
            diary.note = std::atoi(rest.c_str());
        } else if (line.starts_with("star ")) {
            diary.star = std::atoi(rest.c_str());
        } else if (line.starts_with("run ")) {
            diary.run = rest;
        } else if (line.starts_with("notice ")) {
            diary.notice = rest;
        } else if (line == "ready") {
            diary.ready = true;
        }
    }
    return diary;
}

/// "note 12" → 12
int numberIn(const std::string& text)
{
    return text.find(' ') == std::string::npos ? 0 : std::atoi(text.c_str() + text.find(' '));
}

} // namespace

class TestWindowKill final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndTheNextStartSaysWhatHappened()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        const auto corpus = experiments::tinySolos();
        RandomStream random(kSeed, "window kills");
        int atStart = 0;
        for (int kill = 0; kill < wantedKills(); ++kill) {
            // Every third kill comes while the program starts.
            const bool early = kill % 3 == 2;
            const auto before = experiments::loadSession(last());
            const path diaryFile = m_place.path() / ("diary-" + std::to_string(kill));
            Process program({person().string(), "--person", m_place.path().string(),
                corpus.string(), diaryFile.string()});
            if (!early) {
                QVERIFY2(awaitReady(diaryFile, program), program.err().c_str());
            }
            // The moment has to be a matter of chance; what is asserted must not depend on it.
            std::this_thread::sleep_for(random.uniform() * 1500ms);
            program.send(SIGKILL);
            QCOMPARE(program.wait(), -SIGKILL);
            atStart += early ? 1 : 0;
            const auto diary = read(diaryFile);
            checkNotice(diary, before ? &*before : nullptr);
            checkDisk(diary);
            if (QTest::currentTestFailed()) {
                qInfo("kill %d, diary %s", kill, diaryFile.c_str());
                return;
            }
        }
        qInfo("%d kills, %d while the program started: at most %.2f s of curves and %lld steps of "
              "weights lost, no note, tag or star",
            wantedKills(), atStart, m_lostSeconds, static_cast<long long>(m_lostSteps));
    }

private:
    [[nodiscard]] path last() const { return m_place.path() / "sessions" / "last.toml"; }
    [[nodiscard]] static path person() { return std::filesystem::read_symlink("/proc/self/exe"); }

    static bool awaitReady(const path& diary, Process& program)
    {
        const auto latest = std::chrono::steady_clock::now() + kLongestWait;
        while (!read(diary).ready && std::chrono::steady_clock::now() < latest) {
            if (std::filesystem::exists("/proc/" + std::to_string(program.id()) + "/exe")) {
                std::this_thread::sleep_for(10ms);
            }
        }
        return read(diary).ready;
    }

    void checkNotice(const Diary& diary, const snapshots::Session* before)
    {
        if (!diary.ready || before == nullptr) {
            return;
        }
        QVERIFY(!before->ended);
        QVERIFY(diary.notice.find("was not closed properly") != std::string::npos);
        if (!before->training.empty()) {
            const auto run = path(before->training).filename().string();
            QVERIFY2(diary.notice.find(run) != std::string::npos, diary.notice.c_str());
            QVERIFY2(diary.notice.find("interrupted at step") != std::string::npos,
                diary.notice.c_str());
        }
    }

    void checkDisk(const Diary& diary)
    {
        if (std::filesystem::exists(last())) {
            const auto session = experiments::loadSession(last());
            QVERIFY2(session.has_value(), session ? "" : session.error().text().english().c_str());
        }
        m_star = std::max(m_star, diary.star);
        m_note = std::max(m_note, diary.note);
        if (const auto sounds =
                listening::ListeningList(m_place.path() / "listening-list").sounds();
            m_star > 0) {
            QVERIFY(sounds.has_value() && !sounds->empty());
            QVERIFY(numberIn(sounds->front().note) >= m_star);
            QCOMPARE(sounds->front().stars, numberIn(sounds->front().note) % 6);
        }
        if (diary.run.empty()) {
            return;
        }
        const auto run = experiments::RunFolder::open(diary.run);
        QVERIFY2(run.has_value(), diary.run.c_str());
        const auto remarks = experiments::loadRemarks(*run);
        QVERIFY(remarks.has_value());
        QVERIFY(numberIn(remarks->note) >= m_note);
        QVERIFY(m_note == 0 || (remarks->tags.size() == 1 && numberIn(remarks->tags[0]) >= m_note));
        checkCurves(*run, diary);
    }

    void checkCurves(const experiments::RunFolder& run, const Diary& diary)
    {
        std::int64_t step = 0;
        double seconds = 0.0;
        if (std::filesystem::exists(run.seriesFile())) {
            const auto points = experiments::SeriesFile(run.seriesFile()).read("").value();
            for (const auto& point : points) {
                if (point.step >= step) {
                    step = point.step;
                    seconds = point.seconds;
                }
            }
        }
        if (diary.step > 0) {
            m_lostSeconds = std::max(m_lostSeconds, diary.seconds - seconds);
            QVERIFY2(diary.seconds - seconds <= kMostLost,
                std::to_string(diary.seconds - seconds).c_str());
            const auto saved = experiments::comparableSteps(run.path());
            const auto lost = diary.step - (saved.empty() ? 0 : saved.back());
            m_lostSteps = std::max(m_lostSteps, lost);
            QVERIFY2(lost <= kCheckpointEvery, std::to_string(lost).c_str());
        }
    }

    TemporaryFolder m_place;
    int m_note = 0; ///< the last one that any program has shown as kept
    int m_star = 0;
    double m_lostSeconds = 0.0; ///< the most
    std::int64_t m_lostSteps = 0;
};

} // namespace timbrel::tests

int main(int argc, char** argv)
{
    if (argc == 5 && std::string_view(argv[1]) == "--person") {
        return timbrel::tests::runPerson(argc, argv, argv[2], argv[3], argv[4]);
    }
    const QCoreApplication application(argc, argv);
    timbrel::tests::TestWindowKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_kill.moc"
