// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

#include "engine/audio/synthesiser.h"
#include "engine/corpus/solos/solos.h"
#include "engine/experiments/description/schema.h"
#include "engine/params/experiment.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {

inline std::shared_ptr<const params::Schema> sharedSchema()
{
    static const auto schema = makeSchema();
    return schema;
}

inline bool soundfontIsThere()
{
    return audio::findSoundfont({}).has_value();
}

/// Two instruments, four training phrases each and two held-out phrases, two clips a phrase; made
/// once for all tests of the program.
inline const std::filesystem::path& tinySolos()
{
    static const tests::TemporaryFolder place;
    static const auto folder = [] {
        corpus::SolosOptions options;
        options.classes = {"piano", "flute"};
        options.phrases = 4;
        options.heldOutPhrases = 2;
        options.phraseSeconds = 1.024;
        auto made = place.path() / "solos";
        Monitor quiet;
        if (const auto outcome = corpus::makeSolos(options, made, quiet); !outcome) {
            throw std::runtime_error(outcome.error().text());
        }
        return made;
    }();
    return folder;
}

inline void set(params::Experiment& experiment, const std::string& key, const std::string& text)
{
    if (const auto outcome = experiment.setFromText(key, text); !outcome) {
        throw std::runtime_error(outcome.error().text());
    }
}

/// An experiment of a second: narrow networks, clips of half a second, one thread.
inline params::Experiment tinyExperiment(const std::filesystem::path& corpus)
{
    params::Experiment experiment(sharedSchema());
    experiment.setName("Tiny run");
    set(experiment, "corpus.folder", corpus.string());
    set(experiment, "corpus.clip_hop", "32");
    set(experiment, "representation.bands", "32");
    set(experiment, "representation.frames", "32");
    set(experiment, "method.content_size", "32");
    set(experiment, "method.class_size", "8");
    set(experiment, "encoder.width", "16");
    set(experiment, "generator.width", "16");
    set(experiment, "training.steps", "12");
    set(experiment, "training.batch", "4");
    set(experiment, "training.warm_up", "2");
    set(experiment, "training.checkpoint_every", "4");
    set(experiment, "training.validate_every", "3");
    set(experiment, "training.threads", "1");
    set(experiment, "training.precision",
        "float32"); // nothing left to try: runs repeat bit for bit
    set(experiment, "training.device", "cpu");
    return experiment;
}

} // namespace timbrel::experiments
