// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/reconstructions.h"

#include <map>

#include <QTest>

#include "engine/audio/sound_file.h"
#include "engine/experiments/description/schema.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_folder.h"

using namespace timbrel;
using app::Reconstructions;
using snapshots::Reconstruction;

namespace {

constexpr int kPatience = 60'000; // ms
constexpr std::int64_t kForEver = 5000; // iterations, of a sound that is not short

std::shared_ptr<const Sound> music(int sampleRate, double seconds)
{
    return std::make_shared<const Sound>(Sound{
        sampleRate, tests::melody(sampleRate, static_cast<std::size_t>(seconds * sampleRate))});
}

/// Everything that is told.
struct Listener {
    explicit Listener(const Reconstructions& comparing)
    {
        const auto hear = [&](auto signal, auto what) {
            QObject::connect(&comparing, signal, &context, what);
        };
        hear(&Reconstructions::began, [this] {
            ++begun;
            curves.clear();
        });
        hear(&Reconstructions::ended, [this] { ++ended; });
        hear(&Reconstructions::arrived, [this](const auto& news) { arrived.push_back(news); });
        hear(&Reconstructions::progressed, [this](double fraction, const QString& activity) {
            fractions.push_back(fraction);
            activities.append(activity);
        });
        hear(&Reconstructions::pointsArrived, [this](const auto& points) {
            for (const auto& point : points) {
                QCOMPARE(point.iteration, curves[point.way].size());
                curves[point.way].push_back(point.decibels);
            }
        });
    }

    QObject context;
    int begun = 0;
    int ended = 0;
    std::vector<std::shared_ptr<const Reconstruction>> arrived;
    std::vector<double> fractions;
    QStringList activities;
    std::map<std::size_t, std::vector<double>> curves; ///< by way, of the last
};

} // namespace

class TestReconstructions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_comparing = std::make_unique<Reconstructions>();
        m_heard = std::make_unique<Listener>(*m_comparing);
    }
    void cleanup()
    {
        m_heard.reset();
        m_comparing.reset();
    }

    void everyWayArrivesWithTheCurveThatWasDrawn()
    {
        m_comparing->compare(m_experiment, music(16'000, 0.6), "tune", 4);
        QVERIFY(m_comparing->isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(m_heard->ended, 1, kPatience);
        QVERIFY(!m_comparing->isBusy());
        QCOMPARE(m_heard->begun, 1);
        const Reconstruction& whole = *m_heard->arrived.back();
        QCOMPARE(whole.title, std::string("tune"));
        QCOMPARE(whole.failure, std::string());
        QVERIFY(whole.ways.size() >= 8);
        std::size_t iterated = 0;
        for (std::size_t way = 0; way < whole.ways.size(); ++way) {
            QCOMPARE(m_heard->curves[way], whole.ways[way].convergenceDb);
            iterated += whole.ways[way].convergenceDb.size() == 5 ? 1U : 0U; // the start and four
            QVERIFY(whole.ways[way].sound != nullptr);
        }
        QVERIFY(iterated >= 5);
        QVERIFY(std::ranges::is_sorted(m_heard->fractions));
        QVERIFY(!m_heard->activities.isEmpty());
        for (std::size_t i = 1; i < m_heard->arrived.size(); ++i) {
            QVERIFY(m_heard->arrived[i - 1]->ways.size() < m_heard->arrived[i]->ways.size());
        }
    }

    void aStoppedComparisonKeepsWhatThereIsAndSaysNoMore()
    {
        m_comparing->compare(m_experiment, music(16'000, 8.0), "long", kForEver);
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard->arrived.empty(), kPatience); // the recording, at least
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard->curves.empty(), kPatience);
        m_comparing->stop();
        QVERIFY(!m_comparing->isBusy());
        QCOMPARE(m_heard->ended, 1);
        const auto before = m_heard->arrived.size();
        QVERIFY(m_heard->arrived.back()->sound != nullptr);
        m_comparing->compare(m_experiment, music(16'000, 0.3), "short", 0); // waits for the thread
        QTRY_COMPARE_WITH_TIMEOUT(m_heard->ended, 2, kPatience);
        QVERIFY(m_heard->arrived.size() > before);
        for (std::size_t i = before; i < m_heard->arrived.size(); ++i) {
            QCOMPARE(m_heard->arrived[i]->title, std::string("short"));
        }
    }

    void aNewComparisonTakesThePlaceOfTheLast()
    {
        m_comparing->compare(m_experiment, music(16'000, 8.0), "first", kForEver);
        m_comparing->compare(m_experiment, music(16'000, 0.3), "second", 1);
        QCOMPARE(m_heard->begun, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_heard->ended, 2, kPatience);
        QVERIFY(!m_heard->arrived.empty());
        for (const auto& news : m_heard->arrived) {
            QCOMPARE(news->title, std::string("second"));
        }
    }

    void theFirstTenSecondsOfAnyRateAreTaken()
    {
        m_comparing->compare(m_experiment, music(22'050, 11.0), "long", 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_heard->ended, 1, kPatience);
        const Sound& recording = *m_heard->arrived.back()->sound;
        QCOMPARE(recording.sampleRate, 16'000);
        QVERIFY(std::abs(recording.seconds() - Reconstructions::kMostSeconds) < 0.1);
    }

    void aFileIsReadAndOneThatCannotBeIsTold()
    {
        const tests::TemporaryFolder place;
        const auto file = place.path() / "tune.wav";
        QVERIFY(audio::writeSound(file, *music(44'100, 0.5)).has_value());
        m_comparing->compareFile(m_experiment, file, 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_heard->ended, 1, kPatience);
        QCOMPARE(m_heard->arrived.back()->title, std::string("tune.wav"));
        QVERIFY(!m_heard->arrived.back()->ways.empty());

        m_comparing->compareFile(m_experiment, place.path() / "gone.wav", 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_heard->ended, 2, kPatience);
        QVERIFY(m_heard->arrived.back()->failure.english().find("gone.wav") != std::string::npos);
        QVERIFY(!m_comparing->isBusy());
    }

    void leavingDoesNotWaitForTheComparison()
    {
        m_comparing->compare(m_experiment, music(16'000, 8.0), "long", kForEver);
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard->curves.empty(), kPatience);
        m_comparing.reset(); // ctest ends what hangs
        QCOMPARE(m_heard->ended, 0);
    }

private:
    params::Experiment m_experiment{experiments::makeSchema()};
    std::unique_ptr<Reconstructions> m_comparing;
    std::unique_ptr<Listener> m_heard;
};

QTEST_GUILESS_MAIN(TestReconstructions)
#include "tst_reconstructions.moc"
