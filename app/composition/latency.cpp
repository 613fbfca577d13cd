// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/latency.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTimer>

#include "app/composition/rehearsal.h"
#include "app/composition/workbench.h"
#include "engine/analysis/tsne.h"
#include "engine/base/random.h"
#include "widgets/window/run_bar.h"
#include "widgets/window/step_slider.h"

namespace timbrel::app {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kPulse = 5ms;
constexpr std::size_t kPoints = 4000; // of the t-SNE
constexpr std::size_t kDimensions = 64;

/// How long the GUI thread took to answer, each time it was asked. The pulse does not wait for
/// answers: a window that hangs for 100 ms is asked twenty times meanwhile, as it should count.
class Pulse final : public QObject {
public:
    Pulse()
    {
        m_waits.reserve(1'000'000);
        m_thread = std::jthread([this](const std::stop_token& stop) {
            for (auto next = Clock::now(); !stop.stop_requested(); next += kPulse) {
                std::this_thread::sleep_until(next);
                QMetaObject::invokeMethod(
                    this, [this, asked = Clock::now()] { note(Clock::now() - asked); },
                    Qt::QueuedConnection);
            }
        });
    }

    void clear() { m_waits.clear(); }

    void print()
    {
        std::ranges::sort(m_waits);
        const auto at = [this](double share) {
            return m_waits[static_cast<std::size_t>(
                share * static_cast<double>(m_waits.size() - 1))];
        };
        std::printf("%zu pulses: median %.2f ms, 99 %% %.2f ms, 99.9 %% %.2f ms, maximum %.2f ms\n",
            m_waits.size(), at(0.5), at(0.99), at(0.999), at(1.0));
    }

private:
    void note(Clock::duration wait)
    {
        m_waits.push_back(std::chrono::duration<double, std::milli>(wait).count());
    }

    std::vector<double> m_waits; ///< milliseconds
    std::jthread m_thread;
};

/// t-SNEs on every core, one after the other, for as long as it lives.
class Descent final {
public:
    Descent() { begin(); }
    [[nodiscard]] int count() const { return m_count; }

private:
    void begin()
    {
        m_errands.ask("a t-SNE", [this](Monitor& monitor) -> Errands::Answer {
            RandomStream random(static_cast<std::uint64_t>(m_count), "latency");
            Matrix points(kPoints, kDimensions);
            for (float& value : points.values) {
                value = static_cast<float>(random.normal());
            }
            const analysis::TsneSettings settings{
                .threads = std::max(1U, std::thread::hardware_concurrency())};
            const auto embedded = analysis::tsne(points, settings, monitor);
            return [this, whole = embedded.has_value()] {
                m_count += whole ? 1 : 0;
                begin();
            };
        });
    }

    int m_count = 0;
    Errands m_errands{runtime::Standing::Behind};
};

/// What a person does, over and over: looks at another panel, hears another version, goes through
/// the steps.
class Visitor final : public QObject {
public:
    explicit Visitor(Parts& parts)
        : m_parts(parts)
        , m_docks(parts.window.findChildren<QDockWidget*>())
    {
        m_timer.setInterval(400ms);
        connect(&m_timer, &QTimer::timeout, this, [this] { act(); });
        m_timer.start();
    }

private:
    void act()
    {
        const auto& steps = m_parts.run.run()->steps;
        switch (++m_acts % 4) {
        case 0:
            m_parts.window.raiseDock(m_docks[m_acts / 4 % m_docks.size()]->objectName());
            break;
        case 1:
            m_parts.clip.selectLane(static_cast<int>(m_acts / 4 % 3));
            break;
        case 2:
            if (!steps.empty()) {
                m_parts.run.chooseStep(steps[static_cast<std::size_t>(m_acts) % steps.size()]);
            }
            break;
        default:
            m_parts.listening.nudge(-0.1);
            m_parts.listening.setSpeed(m_acts % 8 == 3 ? 0.5 : 1.0);
        }
    }

    Parts& m_parts;
    QList<QDockWidget*> m_docks;
    qsizetype m_acts = 0;
    QTimer m_timer;
};

Result<params::Experiment> endless(
    const params::Experiment& preset, const std::filesystem::path& corpus)
{
    auto experiment = preset;
    using Setting = std::pair<const char*, std::string>;
    for (const auto& [key, text] : {Setting{"corpus.folder", corpus.string()},
             Setting{"training.steps", "1000000"}, Setting{"training.preview_growth", "1.3"}}) {
        TIMBREL_CHECK(experiment.setFromText(key, text));
    }
    return experiment;
}

Result<> live(std::chrono::milliseconds time)
{
    bool over = false;
    QTimer::singleShot(time, [&over] { over = true; });
    return waitFor([&over] { return over; }, "the time to pass");
}

Result<> measure(widgets::Theme& theme, int seconds)
{
    const QTemporaryDir home;
    const std::filesystem::path place = home.path().toStdString();
    Workbench workbench(theme, {.solos = place / "solos", .runs = place / "runs"},
        {.layout = {}, .theme = widgets::Theme::Choice::Light, .experiment = {}});
    auto& parts = workbench.parts();
    parts.window.show();
    TIMBREL_CHECK(makeSmallCorpus(parts.errands, place / "corpus"));
    TIMBREL_TRY(
        const auto experiment, endless(workbench.drafting().experiment(), place / "corpus"));
    workbench.drafting().setExperiment(experiment);
    workbench.begin();
    workbench.running().train(experiment);
    TIMBREL_CHECK(waitFor(
        [&parts] { return parts.clip.view() != nullptr && parts.run.run()->steps.size() > 3; },
        "the first previews"));
    parts.clip.chooseCell(1, 0);
    TIMBREL_CHECK(waitFor([&parts] { return parts.listening.isPlaying(); }, "the sound"));
    {
        Pulse pulse;
        const Descent descent;
        const Visitor visitor(parts);
        TIMBREL_CHECK(live(3s)); // until everything has been seen once
        pulse.clear();
        const auto from = parts.run.run()->status.stamp.step;
        TIMBREL_CHECK(live(std::chrono::seconds(seconds)));
        pulse.print();
        std::printf(
            "meanwhile: %lld steps trained, %d t-SNEs of %zu points finished, %s, %llu gaps "
            "in the sound, %llu of them the card's\n",
            static_cast<long long>(parts.run.run()->status.stamp.step - from), descent.count(),
            kPoints, parts.listening.isPlaying() ? "a clip playing" : "NOTHING PLAYING",
            static_cast<unsigned long long>(parts.listening.gaps()),
            static_cast<unsigned long long>(parts.listening.interruptions()));
    }
    parts.listening.pause();
    parts.training.stop();
    return waitFor([&parts] { return !parts.training.isTraining(); }, "the run to end");
}

} // namespace

int measureLatency(widgets::Theme& theme, int seconds)
{
    const auto outcome = measure(theme, seconds);
    if (!outcome) {
        std::fputs((outcome.error().text().english() + '\n').c_str(), stderr);
        return 1;
    }
    return 0;
}

} // namespace timbrel::app
