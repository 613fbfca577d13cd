// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/importer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "engine/corpus/clip_rules.h"
#include "engine/corpus/importers/fma_importer.h"
#include "engine/corpus/importers/folder_importer.h"
#include "engine/corpus/importers/gtzan_importer.h"
#include "engine/corpus/importers/medley_importer.h"
#include "engine/corpus/importers/midi_importer.h"
#include "engine/corpus/importers/musicnet_importer.h"
#include "engine/corpus/importers/nsynth_importer.h"
#include "engine/corpus/importers/recorded_importer.h"
#include "engine/corpus/importers/solos_importer.h"
#include "engine/corpus/importers/split.h"
#include "engine/corpus/sub_class_rules.h"

namespace timbrel::corpus {
namespace {

constexpr const char* kAuto = "auto";

params::Choice layouts()
{
    params::Choice choice{{{kAuto, "Recognise it", "Looks at what is in the folder."}}};
    for (const auto& importer : importerCatalog()) {
        choice.options.push_back({importer.row.id, importer.row.label, importer.row.help});
    }
    return choice;
}

params::Choice splits()
{
    return {{
        {"official", "The corpus's own", "Keeps to the split that comes with it, if one does."},
        {kDrawnSplit, "Drawn", "Draws one in any case."},
    }};
}

Result<> checkFolder(const std::filesystem::path& folder)
{
    if (folder.empty()) {
        return fail(ErrorCode::InvalidArgument, say("no folder of recordings is chosen"),
            "corpus.folder", say("Choose a folder, or make the built-in corpus"));
    }
    std::error_code failure;
    const auto status = std::filesystem::status(folder, failure);
    if (!std::filesystem::exists(status)) {
        return fail(ErrorCode::NotFound, say("there is no such folder"), folder.string(),
            say("Check the path, or make the built-in corpus"));
    }
    if (!std::filesystem::is_directory(status)) {
        return fail(ErrorCode::InvalidArgument, say("it is a file, not a folder"), folder.string(),
            say("Name the folder that holds the recordings"));
    }
    const std::filesystem::directory_iterator probe(folder, failure);
    if (failure) {
        return tl::unexpected(
            systemError(failure.value(), say("read the folder"), folder.string()));
    }
    return {};
}

} // namespace

std::span<const ImporterRow> importerCatalog()
{
    static const std::array rows{
        ImporterRow{{"solos", "Built-in solos", "Phrases that Timbrel rendered itself.", {}},
            &isSolosFolder, &readSolos},
        ImporterRow{{"medley-solos", "Medley-solos-DB",
                        "Solo clips of eight instruments with the table that comes with them.", {}},
            &isMedleySolos, &readMedleySolos},
        ImporterRow{{"fma", "FMA",
                        "Tracks of the Free Music Archive; the table that comes with them says the "
                        "genre.",
                        {}},
            &isFma, &readFma},
        ImporterRow{{"musicnet", "MusicNet",
                        "Classical recordings with the table that comes with them; classes are the "
                        "ensembles.",
                        {}},
            &isMusicNet, &readMusicNet},
        ImporterRow{{"nsynth", "NSynth",
                        "Single notes with the description that comes with them; classes are the "
                        "instrument families.",
                        {}},
            &isNsynth, &readNsynth},
        ImporterRow{{"gtzan", "GTZAN", "Genres of pop music, a folder for each.", {}}, &isGtzan,
            &readGtzan},
        ImporterRow{
            {"recorded", "Recorded here", "What was recorded with Timbrel's microphone.", {}},
            &isRecorded, &readRecorded},
        ImporterRow{{"midi", "MIDI files",
                        "Melodies in MIDI files, rendered with a soundfont; classes are the "
                        "instruments.",
                        {}},
            &isMidiFolder, &readMidiFolder},
        ImporterRow{{"folder", "Folder per class",
                        "Each sub-folder is a class; the recordings lie in it at any depth.", {}},
            &isFolderPerClass, &readFolderPerClass},
    };
    return rows;
}

std::vector<params::Parameter> corpusParameters()
{
    using params::IntegerRange;
    std::vector<params::Parameter> parameters{
        {"folder", "Folder", "Where the recordings lie.", "", std::string(),
            params::PathTo{params::PathTo::Kind::Folder}},
        {"layout", "Layout", "How classes and recordings are arranged in the folder.", "",
            std::string(kAuto), layouts()},
        {"classes", "Classes",
            "The classes to use; none named means all. For MIDI files, the instruments that play "
            "them.",
            "", params::TextList{}, params::Names{}},
        {"recordings_per_class", "Recordings per class",
            "At most this many for training, drawn by the split seed; 0 takes all.", "",
            std::int64_t{0}, IntegerRange{0, 1000000}},
        {"leave_out", "Leave out", "Recordings not to use, by the names they are listed with.", "",
            params::TextList{}, params::Names{}},
        {"lists", "GTZAN lists",
            "Folder of the published lists train_filtered.txt, valid_filtered.txt and "
            "test_filtered.txt, which leave out GTZAN's faulty tracks. Empty: the corpus's folder, "
            "if they are there.",
            "", std::string(), params::PathTo{params::PathTo::Kind::Folder}},
        {"soundfont", "Soundfont",
            "SF2 or SF3 file with the instruments that play MIDI files. Empty: the system's.", "",
            std::string(), params::PathTo{params::PathTo::Kind::File}},
        {"split", "Split",
            "Who decides which recordings are kept from training; a drawn split keeps a song or an "
            "artist together.",
            "", std::string("official"), splits()},
        {"held_out", "Held out",
            "Share of each class's recordings kept from training, where the split is drawn.", "",
            0.15, params::RealRange{0.0, 0.9}},
        {"split_seed", "Split seed", "Another seed holds out other recordings.", "",
            std::int64_t{1}, IntegerRange{0, 1000000000}},
    };
    std::ranges::move(clipParameters(), std::back_inserter(parameters));
    std::ranges::move(subClassParameters(), std::back_inserter(parameters));
    return parameters;
}

Result<Corpus> readCorpus(const params::ParameterSet& values, Monitor& monitor)
{
    const std::filesystem::path named = values.text("folder");
    TIMBREL_CHECK(checkFolder(named));
    const auto folder = (named / "").parent_path(); // without a closing slash
    const std::string& layout = values.text("layout");
    const auto rows = importerCatalog();
    const auto importer = std::ranges::find_if(rows, [&](const ImporterRow& candidate) {
        return layout == kAuto ? candidate.matches(folder) : candidate.row.id == layout;
    });
    if (importer == rows.end()) {
        return fail(ErrorCode::Unreadable, say("no known layout of recordings is in it"),
            folder.string(), say("Make one sub-folder per class and put its recordings there"));
    }
    return importer->read(folder, values, monitor);
}

Result<> requireTwoClasses(const Corpus& corpus)
{
    if (corpus.classes.size() >= 2) {
        return {};
    }
    return fail(ErrorCode::InvalidArgument,
        say("there is only one class, {}", listed(corpus.classes)), corpus.folder.string(),
        say("Use at least two classes, each with readable recordings"));
}

} // namespace timbrel::corpus
