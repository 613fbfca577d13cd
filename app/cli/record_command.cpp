// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "app/cli/commands.h"
#include "engine/audio/recorder.h"
#include "engine/base/text.h"
#include "engine/corpus/recording/recorded_session.h"

namespace timbrel::app {
namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(50);
constexpr double kFloorDb = -60.0; // the level bar's left end
constexpr int kBarWidth = 30;

struct RecordOptions {
    std::string folder;
    std::string className;
    double seconds = 0.0;
    std::string device;
    double every = 0.0; ///< seconds; 0 cuts on silences
    double silenceDb = corpus::CutOptions().silenceDb;
    bool listDevices = false;
    bool json = false;
};

/// Closes the error stream for a moment: the sound libraries under PortAudio tell there of every
/// kind of device that this machine does not have.
class QuietLibraries final {
public:
    QuietLibraries()
        : m_stderr(::dup(STDERR_FILENO))
    {
        if (const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0) {
            ::dup2(nowhere, STDERR_FILENO);
            ::close(nowhere);
        }
    }
    ~QuietLibraries()
    {
        if (m_stderr >= 0) {
            ::dup2(m_stderr, STDERR_FILENO);
            ::close(m_stderr);
        }
    }
    QuietLibraries(const QuietLibraries&) = delete;
    QuietLibraries& operator=(const QuietLibraries&) = delete;

private:
    int m_stderr;
};

/// The level and the time on one line of a terminal; nothing where the error stream is a file.
class LevelBar final {
public:
    ~LevelBar() { clear(); }

    void show(float peak, double seconds, std::size_t clips) const
    {
        if (!m_isTerminal) {
            return;
        }
        const double decibels = 20.0 * std::log10(std::max(peak, 1e-6F));
        const double share = std::clamp(1.0 - decibels / kFloorDb, 0.0, 1.0);
        const int filled = static_cast<int>(std::lround(share * kBarWidth));
        printError(
            fmt::format("\r\033[K{} [{:#<{}}{:.<{}}] {:4.0f} dB  clips: {}", clockTime(seconds), "",
                filled, "", kBarWidth - filled, std::max(decibels, kFloorDb), clips));
    }
    void clear() const
    {
        if (m_isTerminal) {
            printError("\r\033[K");
        }
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) != 0;
};

corpus::TakePlan planOf(const RecordOptions& options)
{
    corpus::TakePlan plan{options.folder, options.className, {}, options.seconds};
    plan.cut.silenceDb = options.silenceDb;
    if (options.every > 0.0) {
        plan.cut.at = corpus::CutOptions::At::Intervals;
        plan.cut.length = options.every;
    }
    return plan;
}

Result<> listDevices(const Shell& shell, bool json)
{
    const auto devices = [] {
        const QuietLibraries quiet;
        return audio::inputDevices();
    }();
    if (json) {
        return shell.print(nlohmann::json{{"devices", devices}}.dump(2) + '\n');
    }
    std::string text;
    for (const auto& device : devices) {
        text += device + '\n';
    }
    return shell.print(devices.empty() ? "no device here can record\n" : text);
}

/// What was kept, in words or as JSON.
std::string reportOf(const RecordOptions& options,
    const std::vector<snapshots::RecordedClip>& clips, const corpus::RecordedSession& session)
{
    double seconds = 0.0;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& clip : clips) {
        seconds += clip.seconds;
        list.push_back({{"file", clip.file}, {"seconds", clip.seconds}});
    }
    if (options.json) {
        const nlohmann::ordered_json report = {{"folder", options.folder},
            {"class", options.className}, {"device", asUtf8(session.device())},
            {"heard_seconds", session.takeSeconds()}, {"kept_seconds", seconds},
            {"gaps", session.takeGaps()}, {"clips", list}};
        return report.dump(2) + '\n';
    }
    if (clips.empty()) {
        return fmt::format(
            "nothing was loud enough to be kept; a --silence below {:.0f} keeps more\n",
            options.silenceDb);
    }
    return fmt::format("kept {} {} of {}, {} of {}, in {}\n", clips.size(),
        clips.size() == 1 ? "clip" : "clips", options.className, clockTime(seconds),
        clockTime(session.takeSeconds()), options.folder);
}

/// Records until the take is over; Ctrl-C ends it as the seconds do.
Result<> record(const RecordOptions& options, const Shell& shell)
{
    TIMBREL_CHECK(corpus::checkClassName(options.className));
    TIMBREL_CHECK(corpus::takesToExtend(options.folder));
    auto opened = [&options] {
        const QuietLibraries quiet;
        return corpus::RecordedSession::open(options.device);
    }();
    TIMBREL_TRY(const auto session, std::move(opened));
    printError(fmt::format(
        "recording {} from {}; Ctrl-C ends it\n", options.className, asUtf8(session->device())));
    session->begin(planOf(options));
    session->listen();
    std::vector<snapshots::RecordedClip> clips;
    std::vector<Error> problems;
    const LevelBar bar;
    for (bool goesOn = true; goesOn;) {
        std::this_thread::sleep_for(kLookEvery);
        if (interruptions() > 0) {
            session->end();
        }
        goesOn = session->recording(); // asked first: what was saved before is news by now
        auto news = session->news();
        clips.insert(clips.end(), news.clips.begin(), news.clips.end());
        problems.insert(problems.end(), news.problems.begin(), news.problems.end());
        bar.show(session->takePeak(), session->takeSeconds(), clips.size());
    }
    bar.clear();
    if (session->takeGaps() > 0) {
        printError(fmt::format("sound was lost {} times, since this machine could not keep up\n",
            session->takeGaps()));
    }
    TIMBREL_CHECK(shell.print(reportOf(options, clips, *session)));
    if (!problems.empty()) {
        return tl::unexpected(problems.front());
    }
    if (auto failure = session->failure()) {
        return tl::unexpected(std::move(*failure));
    }
    return {};
}

} // namespace

void addRecordCommand(CLI::App& corpus, Shell& shell)
{
    auto* command = corpus.add_subcommand(
        "record", "Record a class from a microphone, cut into clips as you play");
    auto options = std::make_shared<RecordOptions>();
    auto* list =
        command->add_flag("--list-devices", options->listDevices, "Print what can record, and end");
    auto* folder = command->add_option(
        "--out", options->folder, "Folder of the corpus, new or recorded before");
    auto* className = command->add_option("--class", options->className, "Who plays");
    command->add_option("--seconds", options->seconds, "End after so many; else with Ctrl-C")
        ->check(CLI::Range(0.1, 86400.0));
    command->add_option("--device", options->device, "Input device; else the system's default");
    command
        ->add_option("--every", options->every, "Cut every so many seconds instead of on silences")
        ->check(CLI::Range(0.2, 3600.0));
    command
        ->add_option("--silence", options->silenceDb,
            "RMS level below which nothing is played, dB of full scale")
        ->check(CLI::Range(-100.0, 0.0))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([=, &shell] {
        if (options->listDevices) {
            shell.run([&] { return listDevices(shell, options->json); });
            return;
        }
        for (const auto* needed : {folder, className}) {
            if (needed->count() == 0) {
                throw CLI::RequiredError(needed->get_name());
            }
        }
        shell.run([&] { return record(*options, shell); });
    });
    list->excludes(folder)->excludes(className);
}

} // namespace timbrel::app
