// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/reconstructions.h"

#include <algorithm>
#include <utility>

#include "app/bridge/heartbeat.h"
#include "engine/audio/resampler.h"
#include "engine/audio/sound_file.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/studies/reconstruction.h"
#include "engine/runtime/mailbox.h"
#include "widgets/base/text.h"

namespace timbrel::app {

using snapshots::ConvergencePoint;
using snapshots::Reconstruction;

struct Reconstructions::News {
    runtime::Series<ConvergencePoint> points;
    runtime::Latest<Reconstruction> reconstruction;
};

namespace {

Result<Sound> atRate(const Sound& sound, int sampleRate)
{
    if (sound.sampleRate == sampleRate) {
        return sound;
    }
    TIMBREL_TRY(auto samples, audio::resampled(sound.samples, sound.sampleRate, sampleRate));
    return Sound{sampleRate, std::move(samples)};
}

void shorten(Sound& sound)
{
    const auto most = static_cast<std::size_t>(Reconstructions::kMostSeconds * sound.sampleRate);
    sound.samples.resize(std::min(sound.samples.size(), most));
}

} // namespace

Reconstructions::Reconstructions(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &Reconstructions::poll);
    connect(&m_errands, &Errands::progressed, this, &Reconstructions::progressed);
    connect(&m_errands, &Errands::failed, this, &Reconstructions::fail);
}

void Reconstructions::compare(const params::Experiment& experiment,
    std::shared_ptr<const Sound> sound, const std::string& title, std::int64_t iterations)
{
    begin(experiment, title, iterations, [sound = std::move(sound)](int sampleRate) {
        Sound begun = *sound;
        shorten(begun); // before it is resampled, since it may be hours long
        return atRate(begun, sampleRate);
    });
    Q_EMIT soundCompared(experiment, iterations);
}

void Reconstructions::compareFile(const params::Experiment& experiment,
    const std::filesystem::path& file, std::int64_t iterations)
{
    begin(experiment, file.filename().string(), iterations, [file](int sampleRate) {
        auto sound = audio::readSound(file, sampleRate);
        if (sound) {
            shorten(*sound);
        }
        return sound;
    });
    Q_EMIT fileCompared(experiment, file, iterations);
}

void Reconstructions::begin(
    const params::Experiment& experiment, std::string title, std::int64_t iterations, Read read)
{
    if (m_news) {
        drop();
    }
    m_news = std::make_shared<News>();
    Q_EMIT began();
    m_timer.start();
    m_errand = m_errands.ask("comparing ways back",
        [this, news = m_news, experiment, title = std::move(title), iterations,
            read = std::move(read)](Monitor& monitor) -> Errands::Answer {
            std::size_t way = 0; // that is being taken
            experiments::ReconstructionOptions options;
            options.iterations = iterations;
            options.observe = [&](std::string_view, std::size_t iteration, double decibels) {
                news->points.append({way, iteration, decibels});
            };
            options.arrived = [&](const Reconstruction& soFar) {
                way = soFar.ways.size();
                news->reconstruction.put(soFar);
            };
            const auto outcome = [&]() -> Result<Reconstruction> {
                TIMBREL_TRY(const auto representation, experiments::makeRepresentation(experiment));
                TIMBREL_TRY(const auto sound, read(representation->sampleRate()));
                return experiments::reconstruct(experiment, sound, title, options, monitor);
            }();
            if (outcome) {
                return [this] {
                    poll(); // what came since the last beat
                    end();
                };
            }
            return [this, why = widgets::toQString(outcome.error().text())] { fail(why); };
        });
}

void Reconstructions::stop()
{
    if (m_news) {
        poll();
        drop();
    }
}

void Reconstructions::drop()
{
    m_errand->drop();
    end();
}

void Reconstructions::poll()
{
    if (auto reconstruction = m_news->reconstruction.take()) {
        Q_EMIT arrived(std::move(reconstruction));
    }
    if (const auto points = m_news->points.drain(); !points.empty()) {
        Q_EMIT pointsArrived(points);
    }
}

void Reconstructions::end()
{
    m_timer.stop();
    m_news.reset();
    Q_EMIT ended();
}

/// What came before the failure stays.
void Reconstructions::fail(const QString& why)
{
    auto none = std::make_shared<Reconstruction>();
    none->failure = say("{}", why.toStdString());
    poll();
    end();
    Q_EMIT arrived(std::move(none));
}

} // namespace timbrel::app
