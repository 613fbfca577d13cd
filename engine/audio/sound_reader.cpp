// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cmath>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/audio/resampler.h"
#include "engine/audio/sound_file.h"
#include "engine/audio/sound_file_handle.h"

namespace timbrel::audio {
namespace {

constexpr std::array<std::string_view, 9> kSuffixes{
    ".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff", ".au"};

constexpr int kLowestRate = 1000; // Hz; what is beyond these two is a damaged header
constexpr int kHighestRate = 768000;
constexpr std::size_t kBlockFrames = 1 << 15;
constexpr std::size_t kMostSamples = (std::size_t{1} << 30) / sizeof(float);
constexpr double kMostSeconds = 4.0 * 3600.0;
constexpr float kMostAmplitude = 1000.0F; // 60 dB over full scale is no sound but wrong units

struct OpenSound {
    SoundFileHandle file;
    SF_INFO facts = {};
};

tl::unexpected<Error> refuse(
    const std::filesystem::path& path, std::string what, std::string remedy)
{
    return fail(ErrorCode::Unreadable, std::move(what), path.string(), std::move(remedy));
}

/// libsndfile's words, as part of a sentence of ours.
std::string decoderReason(SNDFILE* file)
{
    std::string reason = sf_strerror(file);
    if (reason.starts_with("File does not exist")) { // what it says of MPEG files without a frame
        return "there is no sound in it";
    }
    while (!reason.empty() && reason.back() == '.') {
        reason.pop_back();
    }
    return reason;
}

Result<OpenSound> open(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status)) {
        return tl::unexpected(
            systemError(failure ? failure.value() : ENOENT, "open", path.string()));
    }
    if (!std::filesystem::is_regular_file(status)) { // a pipe or device could block for ever
        return refuse(path, "it is not a file", "Name a sound file");
    }
    OpenSound sound;
    sound.file.reset(sf_open(path.c_str(), SFM_READ, &sound.facts));
    if (!sound.file) {
        if (sf_error(nullptr) == SF_ERR_SYSTEM) {
            return tl::unexpected(systemError(errno, "open", path.string()));
        }
        return refuse(path, "it cannot be read as sound: " + decoderReason(nullptr),
            "Convert it to WAV or FLAC, or remove it");
    }
    if (sound.facts.samplerate < kLowestRate || sound.facts.samplerate > kHighestRate
        || sound.facts.channels < 1) {
        return refuse(path,
            fmt::format("its header gives {} Hz and {} channels", sound.facts.samplerate,
                sound.facts.channels),
            "Convert it to WAV or FLAC, or remove it");
    }
    return sound;
}

/// Why the samples cannot be used, or empty.
std::string unusable(std::span<const float> samples)
{
    for (const float sample : samples) {
        if (!std::isfinite(sample)) {
            return "it has samples that are not numbers (NaN or infinity)";
        }
        if (std::abs(sample) > kMostAmplitude) {
            return fmt::format("its samples reach {:.3g} times full scale", std::abs(sample));
        }
    }
    return {};
}

void appendMixed(std::span<const float> interleaved, std::size_t channels, std::vector<float>& mono)
{
    const float share = 1.0F / static_cast<float>(channels);
    for (std::size_t n = 0; n < interleaved.size(); n += channels) {
        const auto frame = interleaved.subspan(n, channels);
        mono.push_back(std::accumulate(frame.begin(), frame.end(), 0.0F) * share);
    }
}

/// Reads block by block, so that a header that promises too much costs nothing.
Result<std::vector<float>> decode(const std::filesystem::path& path, const OpenSound& sound)
{
    const auto channels = static_cast<std::size_t>(sound.facts.channels);
    const auto most =
        std::min(kMostSamples, static_cast<std::size_t>(kMostSeconds * sound.facts.samplerate));
    std::vector<float> block(kBlockFrames * channels);
    std::vector<float> mono;
    for (;;) {
        const sf_count_t read =
            sf_readf_float(sound.file.get(), block.data(), static_cast<sf_count_t>(kBlockFrames));
        if (read <= 0) {
            break;
        }
        const auto samples = std::span(block).first(static_cast<std::size_t>(read) * channels);
        if (std::string reason = unusable(samples); !reason.empty()) {
            return refuse(path, std::move(reason), "Export it again as ordinary WAV or FLAC");
        }
        if (mono.size() + static_cast<std::size_t>(read) > most) {
            return refuse(path, "it is longer than four hours or 1 GiB", "Cut it into pieces");
        }
        appendMixed(samples, channels, mono);
    }
    if (sf_error(sound.file.get()) != SF_ERR_NO_ERROR) {
        return refuse(path,
            fmt::format("it is damaged after {:.1f} s: {}",
                static_cast<double>(mono.size()) / sound.facts.samplerate,
                decoderReason(sound.file.get())),
            "Get another copy of it, or cut off the damaged part");
    }
    if (mono.empty()) {
        return refuse(path, "it has no samples", "Get another copy of it, or remove it");
    }
    return mono;
}

} // namespace

bool hasSoundSuffix(const std::filesystem::path& path)
{
    std::string suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::ranges::find(kSuffixes, suffix) != kSuffixes.end();
}

Result<SoundFacts> soundFacts(const std::filesystem::path& path)
{
    TIMBREL_TRY(const OpenSound sound, open(path));
    return SoundFacts{sound.facts.samplerate, sound.facts.channels,
        static_cast<double>(std::max<sf_count_t>(0, sound.facts.frames)) / sound.facts.samplerate};
}

Result<Sound> readSound(const std::filesystem::path& path, int sampleRate)
{
    TIMBREL_TRY(const OpenSound sound, open(path));
    TIMBREL_TRY(std::vector<float> samples, decode(path, sound));
    if (sampleRate == 0 || sampleRate == sound.facts.samplerate) {
        return Sound{sound.facts.samplerate, std::move(samples)};
    }
    TIMBREL_TRY(samples, resampled(samples, sound.facts.samplerate, sampleRate));
    if (samples.empty()) {
        return refuse(path, "it is too short to be resampled", "Remove it");
    }
    return Sound{sampleRate, std::move(samples)};
}

} // namespace timbrel::audio
