// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <functional>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "engine/audio/sound_file.h"
#include "engine/audio/synthesiser.h"
#include "engine/base/files.h"
#include "engine/corpus/solos_files.h"
#include "engine/corpus/solos_plan.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kLevelPhrases = 16; // held-out phrases that loudness is measured on
constexpr double kPeak = 0.6; // of the peakiest class on those; the rest is headroom

/// One phrase played by one class.
struct Rendering {
    const PlannedPhrase* planned = nullptr;
    std::size_t player = 0;
};

/// Removes a half-made folder unless it is kept.
class Workplace final {
public:
    explicit Workplace(fs::path path)
        : m_path(std::move(path))
    {
        remove(); // of a process that was killed
    }
    ~Workplace() { remove(); }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }

    /// Makes it the finished folder. All files reach the disk first: one flush for all of them
    /// takes far less than one for each.
    [[nodiscard]] Result<> moveTo(const fs::path& target) const
    {
        if (const int handle = ::open(m_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            handle >= 0) {
            ::syncfs(handle);
            ::close(handle);
        }
        std::error_code failure;
        fs::rename(m_path, target, failure);
        if (failure) {
            return tl::unexpected(systemError(failure.value(), "save the corpus", target.string()));
        }
        return {};
    }

private:
    void remove() const
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    fs::path m_path;
};

/// Renderings of the phrases for which `wanted` is true, class by class, since changing the
/// instrument is what costs a synthesiser most.
std::vector<Rendering> renderings(
    const SolosPlan& plan, const std::function<bool(const PlannedPhrase&)>& wanted)
{
    std::vector<Rendering> list;
    for (std::size_t player = 0; player < plan.instruments.size(); ++player) {
        for (const PlannedPhrase& planned : plan.phrases) {
            if (wanted(planned) && std::ranges::count(planned.players, player) > 0) {
                list.push_back({&planned, player});
            }
        }
    }
    return list;
}

/// Renders everything in `list` on all cores and hands each sound, with its place in the list, to
/// `use`, on several threads at once. Ends at the first error.
Result<> renderAll(const SolosPlan& plan, const std::vector<Rendering>& list, double seconds,
    Tally& tally, const std::function<Result<>(std::size_t, Sound)>& use)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    const auto stop = [&](Error error) {
        const std::scoped_lock lock(mutex);
        failure = std::move(error);
        next = list.size();
    };
    const std::size_t threads = runtime::hardwareThreads();
    runtime::parallelFor(threads, threads, [&](std::size_t) {
        auto synthesiser = audio::Synthesiser::open(plan.soundfont, kSolosSampleRate);
        if (!synthesiser) {
            return stop(std::move(synthesiser).error());
        }
        for (std::size_t index = next++; index < list.size(); index = next++) {
            if (tally.cancelled()) {
                return stop({ErrorCode::Cancelled, "making the corpus was cancelled", {}, {}, {}});
            }
            const auto& [planned, player] = list[index];
            Sound sound = synthesiser->render(
                planned->phrase.notes, plan.instruments[player].program, seconds);
            if (auto used = use(index, std::move(sound)); !used) {
                return stop(std::move(used).error());
            }
            tally.done();
        }
    });
    if (failure) {
        return tl::unexpected(*failure);
    }
    return {};
}

struct Level {
    double power = 0.0; ///< sum of squares
    double peak = 0.0;
};

Level levelOf(const Sound& sound)
{
    Level level;
    for (const float sample : sound.samples) {
        const auto value = static_cast<double>(sample);
        level.power += value * value;
        level.peak = std::max(level.peak, std::abs(value));
    }
    return level;
}

/// One factor for each class, with which all are equally loud on the same notes and the peakiest
/// reaches kPeak.
Result<std::vector<double>> gains(
    const SolosPlan& plan, const SolosOptions& options, Monitor& monitor)
{
    // Held-out phrases come last in the plan, and every class plays them.
    const PlannedPhrase* first =
        plan.phrases.data() + plan.phrases.size() - std::min(kLevelPhrases, options.heldOutPhrases);
    const auto list =
        renderings(plan, [&](const PlannedPhrase& planned) { return &planned >= first; });
    std::vector<Level> levels(list.size());
    Tally tally(monitor, "measuring instruments", list.size());
    TIMBREL_CHECK(renderAll(plan, list, options.phraseSeconds, tally,
        [&](std::size_t index, const Sound& sound) -> Result<> {
            levels[index] = levelOf(sound);
            return {};
        }));
    std::vector<Level> classes(plan.instruments.size());
    for (std::size_t index = 0; index < list.size(); ++index) { // in order: the same sum each time
        classes[list[index].player].power += levels[index].power;
        classes[list[index].player].peak =
            std::max(classes[list[index].player].peak, levels[index].peak);
    }
    double loudness = std::numeric_limits<double>::max();
    for (std::size_t player = 0; player < classes.size(); ++player) {
        if (classes[player].power <= 0.0) {
            return fail(ErrorCode::Unreadable,
                fmt::format("the soundfont has no sound for {}", options.classes[player]),
                plan.soundfont.string(), "Use another soundfont, or leave out this class");
        }
        loudness =
            std::min(loudness, kPeak * std::sqrt(classes[player].power) / classes[player].peak);
    }
    std::vector<double> factors;
    for (const Level& level : classes) {
        factors.push_back(loudness / std::sqrt(level.power));
    }
    return factors;
}

Result<> writeFile(const fs::path& path, const std::string& bytes)
{
    std::ofstream stream(path, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        return tl::unexpected(systemError(errno, "write", path.string()));
    }
    return {};
}

/// Whether the folder is free, or already holds the corpus; an error when it holds something else.
Result<bool> alreadyMade(const fs::path& folder, const json& options)
{
    std::error_code ignored;
    if (!fs::exists(folder, ignored) || fs::is_empty(folder, ignored)) {
        return false;
    }
    if (const auto text = readFile(folder / kSolosDescription)) {
        const json description = json::parse(*text, nullptr, false);
        if (description.is_object() && description.value("options", json()) == options) {
            return true;
        }
    }
    return fail(ErrorCode::InvalidArgument, "the folder holds something else already",
        folder.string(), "Choose another folder, or delete it first");
}

Result<> renderCorpus(const SolosPlan& plan, const SolosOptions& options,
    const std::vector<double>& factors, const fs::path& folder, Monitor& monitor)
{
    const auto list = renderings(plan, [](const PlannedPhrase&) { return true; });
    for (const std::string& name : options.classes) {
        TIMBREL_CHECK(makeFolders((folder / soloFile(Split::Training, name, "")).parent_path()));
        TIMBREL_CHECK(makeFolders((folder / soloFile(Split::HeldOut, name, "")).parent_path()));
    }
    Tally tally(monitor, "playing phrases", list.size());
    return renderAll(
        plan, list, options.phraseSeconds, tally, [&](std::size_t index, Sound sound) -> Result<> {
            const auto& [planned, player] = list[index];
            const auto gain = static_cast<float>(factors[player]);
            for (float& sample : sound.samples) {
                sample *= gain;
            }
            const fs::path path =
                folder / soloFile(planned->split, options.classes[player], planned->id);
            TIMBREL_TRY(const std::string bytes, audio::encodedSound(path, sound));
            return writeFile(path, bytes);
        });
}

} // namespace

Result<> makeSolos(const SolosOptions& options, const fs::path& folder, Monitor& monitor)
{
    const fs::path target = fs::absolute(folder / "").parent_path(); // without a closing slash
    TIMBREL_TRY(const SolosPlan plan, planSolos(options, monitor));
    TIMBREL_TRY(json described, describeOptions(options));
    TIMBREL_TRY(const bool made, alreadyMade(target, described));
    if (made) {
        return {};
    }
    const Workplace place(target.parent_path() / ("." + target.filename().string() + ".part"));
    TIMBREL_CHECK(makeFolders(place.path()));
    TIMBREL_TRY(const std::vector<double> factors, gains(plan, options, monitor));
    TIMBREL_CHECK(renderCorpus(plan, options, factors, place.path(), monitor));
    json levels = json::object();
    for (std::size_t player = 0; player < factors.size(); ++player) {
        levels[options.classes[player]] = factors[player];
    }
    const json description = {{"format", "timbrel-solos"}, {"version", 1},
        {"options", std::move(described)}, {"gains", std::move(levels)},
        {"phrases", describePhrases(plan, options.classes)}};
    TIMBREL_CHECK(writeFile(place.path() / kSolosDescription,
        description.dump(-1, ' ', false, json::error_handler_t::replace)));
    return place.moveTo(target);
}

} // namespace timbrel::corpus
