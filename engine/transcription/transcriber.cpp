// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/transcriber.h"

#include <algorithm>

#include "engine/audio/resampler.h"
#include "engine/transcription/windows.h"

namespace timbrel::transcription {
namespace {

constexpr std::size_t kBatch = 8; // windows; more are not faster and take more memory

/// Windows [first, first + count) of the sound, with zeros before and after it.
torch::Tensor windowsOf(const std::vector<float>& samples, std::size_t first, std::size_t count)
{
    const auto windows =
        torch::zeros({static_cast<std::int64_t>(count), static_cast<std::int64_t>(kWindowSamples)});
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = (first + i) * kWindowHop; // counted from the lead
        const std::size_t zeros = begin < kLead ? kLead - begin : 0;
        const std::size_t from = std::min(begin + zeros - kLead, samples.size());
        const std::size_t used = std::min(kWindowSamples - zeros, samples.size() - from);
        std::copy_n(
            samples.data() + from, used, windows.data_ptr<float>() + i * kWindowSamples + zeros);
    }
    return windows;
}

/// Writes the middle frames of windows [count, rows, frames] into a whole, the first window's at
/// column `at`, as far as it goes.
void place(const torch::Tensor& windows, std::size_t at, Matrix& whole)
{
    const auto rows = static_cast<std::int64_t>(whole.rows);
    const auto target =
        torch::from_blob(whole.values.data(), {rows, static_cast<std::int64_t>(whole.columns)});
    for (const auto& window : windows.cpu().unbind()) {
        const std::size_t count = std::min(kKeptFrames, whole.columns - at);
        const auto length = static_cast<std::int64_t>(count);
        target.narrow(1, static_cast<std::int64_t>(at), length)
            .copy_(window.narrow(1, static_cast<std::int64_t>(kMargin), length));
        at += count;
    }
}

} // namespace

Transcriber::Transcriber(const BasicPitchWeights& weights, torch::Device device)
    : m_device(device)
{
    const auto network = std::make_shared<BasicPitch>(weights);
    network->to(device);
    m_network = network;
}

Result<Transcriber> Transcriber::open(const std::filesystem::path& folder, torch::Device device)
{
    TIMBREL_TRY(const auto weights, readBasicPitchWeights(folder));
    return Transcriber(weights, device);
}

Result<Activations> Transcriber::activations(const Sound& sound, Monitor& monitor) const
{
    const torch::NoGradGuard noGradient;
    TIMBREL_TRY(const auto samples, audio::resampled(sound.samples, sound.sampleRate, kSampleRate));
    const std::size_t frames = frameCount(samples.size());
    Activations heard{
        Matrix(kContourBins, frames), Matrix(kPitches, frames), Matrix(kPitches, frames)};
    const std::size_t windows = (frames + kKeptFrames - 1) / kKeptFrames;
    for (std::size_t first = 0; first < windows; first += kBatch) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the transcription was stopped"));
        }
        monitor.progress(
            static_cast<double>(first) / static_cast<double>(windows), "listening for notes");
        const auto batch = windowsOf(samples, first, std::min(kBatch, windows - first));
        const auto output = m_network->forward(batch.to(m_device));
        place(output.contour, first * kKeptFrames, heard.contour);
        place(output.note, first * kKeptFrames, heard.note);
        place(output.onset, first * kKeptFrames, heard.onset);
    }
    return heard;
}

Result<std::vector<audio::Note>> Transcriber::notes(
    const Sound& sound, Monitor& monitor, const NoteCreation& options) const
{
    TIMBREL_TRY(const auto heard, activations(sound, monitor));
    return createNotes(heard, options);
}

} // namespace timbrel::transcription
