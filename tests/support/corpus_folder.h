// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "engine/audio/sound_file.h"
#include "engine/corpus/content_memo.h"
#include "engine/corpus/importers/importer.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::tests {

/// See corpus::fingerprint(); hashes every recording.
inline std::string fingerprintOf(const corpus::Corpus& corpus)
{
    Monitor quiet;
    return corpus::fingerprint(corpus, corpus::contentsOf(corpus, {}, 1, quiet).value());
}

/// A folder of recordings that a test fills, and the parameters that name it.
class CorpusFolder final {
public:
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }

    /// Writes `samples` at `sampleRate` as a float WAV file, or a FLAC file where it is named so.
    void add(const std::string& name, std::vector<float> samples, int sampleRate = 16000) const
    {
        std::filesystem::create_directories((path() / name).parent_path());
        const auto format =
            name.ends_with(".flac") ? audio::SampleFormat::Pcm16 : audio::SampleFormat::Float32;
        const auto written =
            audio::writeSound(path() / name, {sampleRate, std::move(samples)}, format);
        if (!written) {
            throw std::runtime_error(written.error().text());
        }
    }
    void addBytes(const std::string& name, const std::string& bytes) const
    {
        std::filesystem::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary) << bytes;
    }
    /// `count` recordings of `seconds` for each class, all different.
    void fill(const std::vector<std::string>& classes, std::size_t count, double seconds) const
    {
        const auto samples = static_cast<std::size_t>(seconds * 16000.0);
        for (std::size_t index = 0; index < classes.size(); ++index) {
            for (std::size_t take = 0; take < count; ++take) {
                const double hz = 200.0 + 70.0 * static_cast<double>(index * count + take);
                add(classes[index] + "/take_" + std::to_string(take) + ".wav",
                    sine(hz, 16000, samples));
            }
        }
    }

    [[nodiscard]] params::ParameterSet values(
        std::initializer_list<std::pair<const char*, std::string>> changes = {}) const
    {
        params::ParameterSet values(corpus::corpusParameters());
        check(values.set("folder", path().string()));
        for (const auto& [id, text] : changes) {
            check(values.setFromText(id, text));
        }
        return values;
    }

private:
    static void check(const Result<>& outcome)
    {
        if (!outcome) {
            throw std::runtime_error(outcome.error().text());
        }
    }

    TemporaryFolder m_folder;
};

} // namespace timbrel::tests
