// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/corpus_file.h"

#include <nlohmann/json.hpp>

#include "engine/base/files.h"
#include "engine/corpus/content_hash.h"

namespace timbrel::experiments {
namespace {

const char* word(corpus::Split split)
{
    return split == corpus::Split::Training ? "training" : "held-out";
}

} // namespace

Result<> saveCorpus(const corpus::Corpus& corpus, const corpus::FeatureSet& features,
    const std::filesystem::path& path)
{
    nlohmann::ordered_json json = {{"folder", corpus.folder.string()}, {"layout", corpus.layout},
        {"fingerprint", corpus::fingerprint(corpus)}, {"classes", corpus.classes}};
    for (const auto& recording : corpus.recordings) {
        json["recordings"].push_back({{"id", recording.id}, {"class", recording.classIndex},
            {"split", word(recording.split)}, {"seconds", recording.seconds},
            {"phrase", recording.phrase}});
    }
    for (const auto& clip : features.clips()) {
        json["clips"].push_back({{"id", clip.id}, {"recording", clip.recording},
            {"first_frame", clip.firstFrame}, {"split", word(clip.split)}});
    }
    json["skipped"] = nlohmann::ordered_json::array();
    for (const auto& problem : features.problems()) {
        json["skipped"].push_back({{"file", problem.file}, {"why", problem.what}});
    }
    return writeFileAtomically(
        path, json.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

} // namespace timbrel::experiments
