// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstring>
#include <utility>

#include "engine/audio/sound_file.h"
#include "engine/audio/sound_file_handle.h"
#include "engine/base/files.h"

namespace timbrel::audio {
namespace {

/// A file in memory, as libsndfile sees it.
struct Memory {
    std::string bytes;
    std::size_t position = 0;
};

sf_count_t length(void* user)
{
    return static_cast<sf_count_t>(static_cast<Memory*>(user)->bytes.size());
}

sf_count_t seek(sf_count_t offset, int whence, void* user)
{
    auto* memory = static_cast<Memory*>(user);
    const sf_count_t base = whence == SEEK_SET ? 0
        : whence == SEEK_CUR                   ? static_cast<sf_count_t>(memory->position)
                                               : length(user);
    memory->position = static_cast<std::size_t>(std::max<sf_count_t>(0, base + offset));
    return static_cast<sf_count_t>(memory->position);
}

sf_count_t read(void* target, sf_count_t count, void* user)
{
    auto* memory = static_cast<Memory*>(user);
    const std::size_t start = std::min(memory->position, memory->bytes.size());
    const std::size_t size =
        std::min(static_cast<std::size_t>(count), memory->bytes.size() - start);
    std::memcpy(target, memory->bytes.data() + start, size);
    memory->position = start + size;
    return static_cast<sf_count_t>(size);
}

sf_count_t write(const void* source, sf_count_t count, void* user)
{
    auto* memory = static_cast<Memory*>(user);
    const auto size = static_cast<std::size_t>(count);
    if (memory->position + size > memory->bytes.size()) {
        memory->bytes.resize(memory->position + size);
    }
    std::memcpy(memory->bytes.data() + memory->position, source, size);
    memory->position += size;
    return count;
}

sf_count_t tell(void* user)
{
    return static_cast<sf_count_t>(static_cast<Memory*>(user)->position);
}

Result<int> containerFor(const std::filesystem::path& path, SampleFormat format)
{
    const auto suffix = path.extension();
    if (suffix == ".wav") {
        return SF_FORMAT_WAV | (format == SampleFormat::Pcm16 ? SF_FORMAT_PCM_16 : SF_FORMAT_FLOAT);
    }
    if (suffix == ".flac" && format == SampleFormat::Pcm16) {
        return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    }
    return fail(ErrorCode::InvalidArgument, say("sound cannot be written into such a file"),
        path.string(), say("Let its name end in .wav, or in .flac for 16 bits"));
}

} // namespace

Result<std::string> encodedSound(
    const std::filesystem::path& name, const Sound& sound, SampleFormat format)
{
    SF_INFO facts = {};
    facts.samplerate = sound.sampleRate;
    facts.channels = 1;
    TIMBREL_TRY(facts.format, containerFor(name, format));
    Memory memory;
    SF_VIRTUAL_IO callbacks{length, seek, read, write, tell};
    SoundFileHandle file(sf_open_virtual(&callbacks, SFM_WRITE, &facts, &memory));
    if (!file) {
        return fail(ErrorCode::InvalidArgument, say("{}", sf_strerror(nullptr)), name.string(),
            say("Use a common sample rate"));
    }
    sf_command(file.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    // A PEAK chunk would carry the time of writing: the same sound must give the same bytes.
    sf_command(file.get(), SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
    const auto count = static_cast<sf_count_t>(sound.samples.size());
    const sf_count_t written = sf_writef_float(file.get(), sound.samples.data(), count);
    file.reset();
    if (written != count) {
        return fail(ErrorCode::Internal, say("the sound could not be encoded"), name.string());
    }
    return std::move(memory.bytes);
}

Result<> writeSound(const std::filesystem::path& path, const Sound& sound, SampleFormat format)
{
    TIMBREL_TRY(const std::string bytes, encodedSound(path, sound, format));
    return writeFileAtomically(path, bytes);
}

} // namespace timbrel::audio
