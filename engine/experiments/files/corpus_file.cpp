// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/corpus_file.h"

#include <nlohmann/json.hpp>

#include "engine/base/files.h"

namespace timbrel::experiments {
namespace {

const char* word(corpus::Split split)
{
    return split == corpus::Split::Training ? "training" : "held-out";
}

tl::unexpected<Error> damaged(const std::filesystem::path& path)
{
    return fail(ErrorCode::Unreadable, say("the list of the run's recordings is damaged"),
        path.string(), say("Copy the run again"));
}

corpus::Recording recordingFrom(const nlohmann::json& json, const corpus::Corpus& corpus)
{
    corpus::Recording recording;
    recording.id = json.at("id").get<std::string>();
    recording.file = corpus.folder / recording.id;
    recording.classIndex = json.at("class").get<std::size_t>();
    recording.split = json.at("split").get<std::string>() == word(corpus::Split::Training)
        ? corpus::Split::Training
        : corpus::Split::HeldOut;
    recording.seconds = json.at("seconds").get<double>();
    recording.phrase = json.at("phrase").get<std::string>();
    recording.secondLabel = json.value("second_label", ""); // older runs have none
    return recording;
}

} // namespace

Result<> saveCorpus(const corpus::Corpus& corpus, const corpus::FeatureSet& features,
    const std::filesystem::path& path)
{
    nlohmann::ordered_json json = {{"folder", corpus.folder.string()}, {"layout", corpus.layout},
        {"fingerprint", features.fingerprint()}, {"classes", corpus.classes},
        {"second_label", corpus.secondLabelName}};
    std::vector<std::vector<std::size_t>> firstFrames(corpus.recordings.size());
    for (const auto& clip : features.clips()) {
        firstFrames[clip.recording].push_back(clip.firstFrame);
    }
    for (std::size_t index = 0; index < corpus.recordings.size(); ++index) {
        const auto& recording = corpus.recordings[index];
        json["recordings"].push_back({{"id", recording.id}, {"class", recording.classIndex},
            {"split", word(recording.split)}, {"seconds", recording.seconds},
            {"phrase", recording.phrase}, {"second_label", recording.secondLabel},
            {"clips", firstFrames[index]}});
    }
    json["skipped"] = nlohmann::ordered_json::array();
    for (const auto& problem : features.problems()) {
        json["skipped"].push_back({{"file", problem.file}, {"why", problem.what.english()}});
    }
    return writeFileAtomically(
        path, json.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

Result<corpus::Corpus> loadCorpus(const std::filesystem::path& path)
{
    TIMBREL_TRY(const auto text, readFile(path));
    try {
        const auto json = nlohmann::json::parse(text);
        corpus::Corpus corpus;
        corpus.folder = json.at("folder").get<std::string>();
        corpus.layout = json.at("layout").get<std::string>();
        corpus.classes = json.at("classes").get<std::vector<std::string>>();
        corpus.secondLabelName = json.value("second_label", "");
        for (const auto& entry : json.at("recordings")) {
            corpus.recordings.push_back(recordingFrom(entry, corpus));
            if (corpus.recordings.back().classIndex >= corpus.classes.size()) {
                throw std::out_of_range("class");
            }
        }
        return corpus;
    } catch (const std::exception&) {
        return damaged(path);
    }
}

Result<std::vector<corpus::Clip>> loadClips(const std::filesystem::path& path)
{
    TIMBREL_TRY(const auto text, readFile(path));
    try {
        const auto json = nlohmann::json::parse(text);
        std::vector<corpus::Clip> clips;
        std::size_t index = 0;
        for (const auto& entry : json.at("recordings")) {
            const auto recording = recordingFrom(entry, {});
            for (const auto& frame : entry.at("clips")) {
                const auto first = frame.get<std::size_t>();
                clips.push_back({recording.id + "@" + std::to_string(first), index, first,
                    recording.classIndex, recording.split});
            }
            ++index;
        }
        return clips;
    } catch (const std::exception&) {
        return damaged(path);
    }
}

} // namespace timbrel::experiments
