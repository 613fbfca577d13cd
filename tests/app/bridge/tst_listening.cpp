// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/listening.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/engine/audio/paced_card.h"
#include "tests/support/signals.h"

using namespace timbrel;

// On a sound card that is a pipe, emptied at the pace of a real one (tests/engine/audio).

namespace {

constexpr int kPatience = 60000; // ms
constexpr int kRate = 44100;

std::shared_ptr<const snapshots::ClipView> twoVersions()
{
    auto view = std::make_shared<snapshots::ClipView>();
    view->clipId = "phrase";
    for (const double hertz : {440.0, 660.0}) {
        snapshots::Lane lane;
        lane.sound = std::make_shared<Sound>(Sound{kRate, tests::sine(hertz, kRate, 3 * kRate)});
        view->lanes.push_back(std::move(lane));
    }
    return view;
}

} // namespace

class TestListening final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!qEnvironmentVariable("ALSA_CONFIG_PATH").endsWith(QStringLiteral("alsa_file.conf"))) {
            QSKIP("Runs with the sound card that is a file; use ctest");
        }
        m_folder = std::make_unique<QTemporaryDir>();
        const auto pipe = m_folder->filePath(QStringLiteral("played")).toStdString();
        qputenv("TIMBREL_PLAYED", QByteArray::fromStdString(pipe));
        m_card = std::make_unique<tests::PacedCard>(pipe);
        QVERIFY(m_card->works());
        m_errands = std::make_unique<app::Errands>();
        m_listening = std::make_unique<app::Listening>(*m_errands);
    }
    void cleanup()
    {
        m_listening.reset();
        m_errands.reset();
        m_card.reset();
        m_folder.reset();
    }

    void whatIsAskedBeforeTheDeviceIsOpenIsDoneThen()
    {
        QSignalSpy position(m_listening.get(), &app::Listening::positionChanged);
        QSignalSpy devices(m_listening.get(), &app::Listening::devicesChanged);
        m_listening->setClip(twoVersions());
        m_listening->setSpeed(0.5);
        m_listening->seek(1.0);
        m_listening->play();
        QVERIFY(m_listening->isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(last(position) > 1.05, kPatience);
        QVERIFY(m_listening->isPlaying());
        QCOMPARE(devices.last().at(1).toString(), QStringLiteral("default"));
        QVERIFY(devices.last().at(0).toStringList().contains(QStringLiteral("headphones")));
        m_listening->pause();
        const double before = last(position);
        m_listening->nudge(-0.1);
        QVERIFY(std::abs(last(position) - (before - 0.1)) < 1e-6);
        m_listening->nudge(-10.0);
        QCOMPARE(last(position), 0.0);
    }

    void anotherDeviceGoesOnWhereTheLastWas()
    {
        QSignalSpy position(m_listening.get(), &app::Listening::positionChanged);
        QSignalSpy devices(m_listening.get(), &app::Listening::devicesChanged);
        m_listening->setClip(twoVersions());
        m_listening->play();
        QTRY_VERIFY_WITH_TIMEOUT(last(position) > 0.1, kPatience);
        const double before = last(position);
        m_listening->chooseDevice(QStringLiteral("headphones"));
        QVERIFY(m_listening->isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(devices.count(), 2, kPatience);
        QCOMPARE(devices.last().at(1).toString(), QStringLiteral("headphones"));
        QVERIFY(last(position) >= before);
        QVERIFY(m_listening->isPlaying());
        QCOMPARE(m_listening->device(), std::string("headphones"));
    }

    void aDeviceThatIsNotThereIsToldOfOrReplaced()
    {
        QSignalSpy missing(m_listening.get(), &app::Listening::deviceMissing);
        QSignalSpy devices(m_listening.get(), &app::Listening::devicesChanged);
        m_listening->preferDevice("gramophone"); // as it was remembered
        m_listening->setClip(twoVersions());
        QTRY_COMPARE_WITH_TIMEOUT(devices.count(), 1, kPatience);
        QCOMPARE(devices.last().at(1).toString(), QStringLiteral("default"));
        QVERIFY(missing.last().first().toString().isEmpty());
        m_listening->chooseDevice(QStringLiteral("gramophone"));
        QTRY_COMPARE_WITH_TIMEOUT(devices.count(), 2, kPatience);
        QVERIFY(missing.last().first().toString().contains(QStringLiteral("gramophone")));
        QVERIFY(!m_listening->isPlaying());
    }

    void aDeviceThatVanishesIsSurvived()
    {
        QSignalSpy position(m_listening.get(), &app::Listening::positionChanged);
        QSignalSpy missing(m_listening.get(), &app::Listening::deviceMissing);
        m_listening->setClip(twoVersions());
        m_listening->play();
        QTRY_VERIFY_WITH_TIMEOUT(last(position) > 0.1, kPatience);
        m_card->hold(true); // as one whose cable was pulled
        QTRY_VERIFY_WITH_TIMEOUT(!m_listening->isPlaying(), kPatience);
        QVERIFY(!missing.last().first().toString().isEmpty());
        const double where = last(position);
        QVERIFY(where > 0.1);
        m_card->hold(false);
        m_listening->play(); // goes on there
        QTRY_VERIFY_WITH_TIMEOUT(missing.last().first().toString().isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(last(position) > where, kPatience);
        QVERIFY(last(position) < where + 2.0);
        QVERIFY(m_listening->isPlaying());
    }

private:
    static double last(const QSignalSpy& positions)
    {
        return positions.isEmpty() ? 0.0 : positions.last().first().toDouble();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::PacedCard> m_card;
    std::unique_ptr<app::Errands> m_errands;
    std::unique_ptr<app::Listening> m_listening;
};

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
