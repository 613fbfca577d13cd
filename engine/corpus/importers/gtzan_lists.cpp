// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/gtzan_lists.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/files.h"
#include "engine/base/text.h"
#include "engine/corpus/importers/left_out.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestList = std::size_t{1} << 20; // bytes; the published ones have 12,000

struct List {
    const char* file;
    Split split;
};
constexpr std::array kLists{List{"train_filtered.txt", Split::Training},
    List{"valid_filtered.txt", Split::HeldOut}, List{"test_filtered.txt", Split::HeldOut}};

/// What lists and files have in common: "blues/blues.00029".
std::string nameOf(const fs::path& track)
{
    return asUtf8(fs::path(track).replace_extension().generic_string());
}

/// The tracks of a list; blank lines and spaces at the ends are overlooked.
Result<std::vector<std::string>> tracksOf(const fs::path& list)
{
    TIMBREL_TRY(const std::string text, readFile(list, kLargestList));
    std::vector<std::string> tracks;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        constexpr const char* kBlank = " \t\r";
        const auto first = line.find_first_not_of(kBlank);
        if (first != std::string::npos) {
            const auto last = line.find_last_not_of(kBlank);
            tracks.push_back(nameOf(line.substr(first, last - first + 1)));
        }
    }
    return tracks;
}

} // namespace

bool hasGtzanLists(const fs::path& folder)
{
    return std::ranges::any_of(kLists, [&](const List& list) {
        std::error_code ignored;
        return fs::exists(folder / list.file, ignored);
    });
}

Result<> applyGtzanLists(Corpus& corpus, const fs::path& lists, const fs::path& genres)
{
    LeftOut repeated(say("more than one list names it, so it is held out"),
        say("Take it from one of them, for the split to be as published"));
    std::map<std::string, Split> listed;
    for (const auto& [file, split] : kLists) {
        TIMBREL_TRY(const auto tracks, tracksOf(lists / file));
        for (const std::string& track : tracks) {
            const auto [place, isNew] = listed.try_emplace(track, split);
            if (!isNew) {
                place->second = Split::HeldOut;
                repeated.add(track);
            }
        }
    }
    LeftOut unlisted(
        say("no list of tracks without faults names it"), say("Take away the lists to use it"));
    std::vector<Recording> kept;
    std::set<std::string> present;
    for (Recording& recording : corpus.recordings) {
        const auto track = listed.find(nameOf(recording.file.lexically_relative(genres)));
        if (track == listed.end()) {
            unlisted.add(recording.id);
            continue;
        }
        present.insert(track->first);
        recording.split = track->second;
        kept.push_back(std::move(recording));
    }
    corpus.recordings = std::move(kept);
    LeftOut absent(
        say("a list names it, but it is not here"), say("Fetch it, or go on without it"));
    for (const auto& [track, split] : listed) {
        if (!present.contains(track)) {
            absent.add(track);
        }
    }
    repeated.note(corpus);
    unlisted.note(corpus);
    absent.note(corpus);
    return {};
}

} // namespace timbrel::corpus
