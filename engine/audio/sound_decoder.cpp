// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <mutex>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/audio/decoded_sound.h"
#include "engine/audio/sample_rates.h"
#include "engine/audio/sound_file_handle.h"

namespace timbrel::audio {
namespace {

constexpr std::size_t kBlockFrames = 1 << 15;
constexpr std::size_t kMostSamples = (std::size_t{1} << 30) / sizeof(float);
constexpr double kMostSeconds = 4.0 * 3600.0;
constexpr float kMostAmplitude = 1000.0F; // 60 dB over full scale is no sound but wrong units
constexpr float kFullScale = 32766.5F / 32768.0F; // what the last step of 16 bits reaches
constexpr std::size_t kClippedRun = 3; // samples; a sound may touch full scale, but not stay there
constexpr double kUnknownBytes = 4294963200.0; // what writers into pipes put for "to the end"

struct OpenSound {
    SoundFileHandle file;
    SF_INFO facts = {};
};

tl::unexpected<Error> refuse(const std::filesystem::path& path, Sentence what, Sentence remedy)
{
    return fail(ErrorCode::Unreadable, std::move(what), path.string(), std::move(remedy));
}

/// Whether a failed call to the system tells of the machine at this moment, not of the file.
bool mayPass(int errorNumber)
{
    constexpr std::array kPassing{EIO, EMFILE, ENFILE, ENOMEM, ENOTCONN, ESTALE, ETIMEDOUT};
    return std::ranges::find(kPassing, errorNumber) != kPassing.end();
}

/// What may pass is Internal, so that nobody takes it for a file that is no sound.
tl::unexpected<Error> refusedBySystem(
    int errorNumber, Sentence doing, const std::filesystem::path& path)
{
    Error error = systemError(errorNumber, std::move(doing), path.string());
    if (mayPass(errorNumber)) {
        error.code = ErrorCode::Internal;
        error.remedy = say("Try again");
    }
    return tl::unexpected(std::move(error));
}

/// libsndfile's words, as part of a sentence of ours.
Sentence decoderReason(SNDFILE* file)
{
    std::string reason = sf_strerror(file);
    if (reason.starts_with("File does not exist")) { // what it says of MPEG files without a frame
        return say("there is no sound in it");
    }
    while (!reason.empty() && reason.back() == '.') {
        reason.pop_back();
    }
    return say("{}", reason);
}

/// Opens what is a file.
Result<SoundFileHandle> opened(const std::filesystem::path& path, SF_INFO& facts)
{
    // Why opening failed lies in one place for all threads until it is asked for.
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    errno = 0;
    SoundFileHandle file(sf_open(path.c_str(), SFM_READ, &facts));
    if (file) {
        return file;
    }
    if (const int number = errno; sf_error(nullptr) == SF_ERR_SYSTEM || mayPass(number)) {
        return refusedBySystem(number, say("open"), path);
    }
    return refuse(path, say("it cannot be read as sound: {}", decoderReason(nullptr)),
        say("Convert it to WAV or FLAC, or remove it"));
}

Result<OpenSound> open(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status)) {
        return refusedBySystem(failure ? failure.value() : ENOENT, say("open"), path);
    }
    if (!std::filesystem::is_regular_file(status)) { // a pipe or device could block for ever
        return refuse(path, say("it is not a file"), say("Name a sound file"));
    }
    OpenSound sound;
    TIMBREL_TRY(sound.file, opened(path, sound.facts));
    if (sound.facts.samplerate < kLowestRate || sound.facts.samplerate > kHighestRate
        || sound.facts.channels < 1) {
        return refuse(path,
            say("its header gives {} Hz and {} channels", sound.facts.samplerate,
                sound.facts.channels),
            say("Convert it to WAV or FLAC, or remove it"));
    }
    return sound;
}

SoundFacts factsOf(const OpenSound& sound)
{
    return {sound.facts.samplerate, sound.facts.channels,
        static_cast<double>(std::max<sf_count_t>(0, sound.facts.frames)) / sound.facts.samplerate};
}

/// The number at the beginning of `text`, or 0.
double leadingNumber(std::string_view text)
{
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return static_cast<double>(number);
}

/// How much longer the data of a WAV file should be than the file lets it, by the log in which
/// libsndfile tells of such corrections ("data : 96000 (should be 24000)"). 1 where nothing is
/// missing or known.
double promisedShare(SNDFILE* file)
{
    constexpr std::string_view kData = "data : ";
    constexpr std::string_view kCorrected = " (should be ";
    std::array<char, 8192> buffer{};
    const int length =
        sf_command(file, SFC_GET_LOG_INFO, buffer.data(), static_cast<int>(buffer.size()));
    const std::string_view log(buffer.data(), static_cast<std::size_t>(std::max(0, length)));
    const auto data = log.find(kData);
    if (data == std::string_view::npos) {
        return 1.0;
    }
    const auto line = log.substr(data, log.find('\n', data) - data);
    const auto corrected = line.find(kCorrected);
    if (corrected == std::string_view::npos) {
        return 1.0;
    }
    const double promised = leadingNumber(line.substr(kData.size()));
    const double there = leadingNumber(line.substr(corrected + kCorrected.size()));
    return there > 0.0 && promised > there && promised < kUnknownBytes ? promised / there : 1.0;
}

/// Takes interleaved samples in: mixes them, and notes what mixing would hide.
class Collector final {
public:
    explicit Collector(std::size_t channels)
        : m_channels(channels)
        , m_runs(channels, 0)
    {
    }

    void add(std::span<float> interleaved, DecodedSound& decoded)
    {
        const float share = 1.0F / static_cast<float>(m_channels);
        for (std::size_t n = 0; n < interleaved.size(); n += m_channels) {
            const auto frame = interleaved.subspan(n, m_channels);
            for (std::size_t channel = 0; channel < m_channels; ++channel) {
                note(frame[channel], m_runs[channel], decoded);
            }
            decoded.sound.samples.push_back(
                std::accumulate(frame.begin(), frame.end(), 0.0F) * share);
        }
    }

private:
    static void note(float& sample, std::size_t& run, DecodedSound& decoded)
    {
        if (!std::isfinite(sample)) {
            ++decoded.nonFiniteSamples;
            sample = 0.0F;
        }
        const float size = std::abs(sample);
        decoded.peak = std::max(decoded.peak, size);
        if (size < kFullScale) {
            run = 0;
        } else if (++run >= kClippedRun) {
            decoded.clippedSamples += run == kClippedRun ? kClippedRun : 1;
        }
    }

    std::size_t m_channels;
    std::vector<std::size_t> m_runs; ///< samples at full scale up to now, one for each channel
};

} // namespace

Result<SoundFacts> soundFacts(const std::filesystem::path& path)
{
    TIMBREL_TRY(const OpenSound sound, open(path));
    return factsOf(sound);
}

Result<DecodedSound> decodeSound(const std::filesystem::path& path)
{
    TIMBREL_TRY(const OpenSound sound, open(path));
    DecodedSound decoded;
    decoded.header = factsOf(sound);
    decoded.promisedSeconds = decoded.header.seconds * promisedShare(sound.file.get());
    decoded.sound.sampleRate = sound.facts.samplerate;
    const auto channels = static_cast<std::size_t>(sound.facts.channels);
    const auto most =
        std::min(kMostSamples, static_cast<std::size_t>(kMostSeconds * sound.facts.samplerate));
    // Block by block, so that a header that promises too much costs nothing.
    std::vector<float> block(kBlockFrames * channels);
    Collector collector(channels);
    for (;;) {
        errno = 0;
        const sf_count_t read =
            sf_readf_float(sound.file.get(), block.data(), static_cast<sf_count_t>(kBlockFrames));
        if (const int number = errno; mayPass(number)) { // some decoders take it for the end
            return refusedBySystem(number, say("read"), path);
        }
        if (read <= 0) {
            break;
        }
        if (decoded.sound.samples.size() + static_cast<std::size_t>(read) > most) {
            return refuse(
                path, say("it is longer than four hours or 1 GiB"), say("Cut it into pieces"));
        }
        collector.add(std::span(block).first(static_cast<std::size_t>(read) * channels), decoded);
    }
    if (sf_error(sound.file.get()) != SF_ERR_NO_ERROR) {
        decoded.damage = decoderReason(sound.file.get());
    }
    if (decoded.sound.samples.empty()) {
        return refuse(path,
            decoded.damage.empty() ? say("it has no samples")
                                   : say("it is damaged from its beginning: {}", decoded.damage),
            say("Get another copy of it, or remove it"));
    }
    return decoded;
}

Result<> requireUsable(const DecodedSound& decoded, const std::filesystem::path& path)
{
    const Sentence again = say("Export it again as ordinary WAV or FLAC");
    if (decoded.nonFiniteSamples > 0) {
        return refuse(path, say("it has samples that are not numbers (NaN or infinity)"), again);
    }
    if (decoded.peak > kMostAmplitude) {
        return refuse(path, say("its samples reach {:.3g} times full scale", decoded.peak), again);
    }
    if (!decoded.damage.empty()) {
        return refuse(path,
            say("it is damaged after {:.1f} s: {}", decoded.sound.seconds(), decoded.damage),
            say("Get another copy of it, or cut off the damaged part"));
    }
    return {};
}

} // namespace timbrel::audio
