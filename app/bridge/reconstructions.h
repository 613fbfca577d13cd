// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/bridge/errands.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/reconstruction.h"

namespace timbrel::app {

/// Compares the ways from an experiment's features back to sound, on the first seconds of a
/// recording. Requests return at once; a new one takes the place of the last, of which nothing is
/// told any more. A comparison can take minutes, so it has a thread of its own and whatever else is
/// clicked meanwhile is heard.
class Reconstructions final : public QObject {
    Q_OBJECT

public:
    static constexpr double kMostSeconds = 10.0; ///< of a recording

    explicit Reconstructions(QObject* parent = nullptr);

    /// A sound of any rate.
    void compare(const params::Experiment& experiment, std::shared_ptr<const Sound> sound,
        const std::string& title, std::int64_t iterations);
    void compareFile(const params::Experiment& experiment, const std::filesystem::path& file,
        std::int64_t iterations);
    void stop(); ///< what there is stays
    [[nodiscard]] bool isBusy() const { return m_news != nullptr; }

Q_SIGNALS:
    void began();
    void fileCompared(const timbrel::params::Experiment& experiment,
        const std::filesystem::path& file, std::int64_t iterations); ///< it begins
    void soundCompared(
        const timbrel::params::Experiment& experiment, std::int64_t iterations); ///< it begins
    void progressed(double fraction, const QString& activity);
    void pointsArrived(const std::vector<timbrel::snapshots::ConvergencePoint>& points);
    /// The recording alone, then with every way; or only why there is nothing.
    void arrived(std::shared_ptr<const timbrel::snapshots::Reconstruction> reconstruction);
    void ended(); ///< also when it was stopped

private:
    struct News; ///< of one comparison, from its thread to this one
    using Read = std::function<Result<Sound>(int sampleRate)>; ///< run on the worker's thread

    void begin(const params::Experiment& experiment, std::string title, std::int64_t iterations,
        Read read);
    void poll();
    void drop();
    void end();
    void fail(const QString& why);

    std::shared_ptr<News> m_news; ///< null while nothing is compared
    std::shared_ptr<Errand> m_errand;
    QTimer m_timer; ///< runs while something is compared
    Errands m_errands{runtime::Standing::Behind}; ///< ends first
};

} // namespace timbrel::app
