// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/midi_importer.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/audio/general_midi.h"
#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/base/user_folders.h"
#include "engine/corpus/content_hash.h"
#include "engine/corpus/importers/import_steps.h"
#include "engine/corpus/importers/solos_importer.h"
#include "engine/corpus/solos/midi_phrases.h"
#include "engine/corpus/solos/solos.h"
#include "engine/corpus/solos/solos_plan.h"
#include "engine/corpus/sound_files.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

/// The instruments to render. The built-in ones stay together when some of them are named, so that
/// naming others among them needs no other rendering; their order makes no difference.
Result<std::vector<std::string>> instruments(const params::TextList& named)
{
    for (const std::string& name : named) {
        TIMBREL_CHECK(audio::findInstrument(name));
    }
    std::vector<std::string> classes = SolosOptions{}.classes;
    const bool builtIn = std::ranges::all_of(named,
        [&](const std::string& name) { return std::ranges::find(classes, name) != classes.end(); });
    if (!builtIn) {
        classes = named;
    }
    std::ranges::sort(classes);
    return classes;
}

/// Sets how many phrases there are to be: what the files give, up to the numbers in `options`.
Result<> chooseNumbers(SolosOptions& options, double heldOutShare, Monitor& monitor)
{
    TIMBREL_TRY(const auto files, midiFiles(options.midiFolder));
    const std::size_t classes = options.classes.size();
    const auto gather = [&](std::size_t heldOut) {
        return gatherFromMidi(files, PitchRange{0, 127}, options.phraseSeconds, heldOut,
            options.phrases * classes, options.seed, monitor);
    };
    TIMBREL_TRY(const MidiPhrases all, gather(0));
    const auto share = std::lround(heldOutShare * static_cast<double>(all.training.size()));
    options.heldOutPhrases =
        std::clamp<std::size_t>(static_cast<std::size_t>(share), 1, options.heldOutPhrases);
    TIMBREL_TRY(const MidiPhrases split, gather(options.heldOutPhrases));
    options.heldOutPhrases = std::max<std::size_t>(1, split.heldOut.size());
    options.phrases = split.training.size() / classes;
    if (options.phrases > 0) {
        return {};
    }
    return fail(ErrorCode::Unreadable,
        say("its MIDI files hold {} phrases of {:.1f} s, too few for {} classes",
            all.training.size(), options.phraseSeconds, classes),
        options.midiFolder.string(),
        say("Add files: those for testing and those for training must be different ones"));
}

Result<SolosOptions> optionsFor(
    const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    SolosOptions options;
    options.midiFolder = folder;
    options.soundfont = values.text("soundfont");
    TIMBREL_TRY(options.classes, instruments(values.names("classes")));
    options.seed = static_cast<std::uint64_t>(values.integer("split_seed"));
    if (const auto most = values.integer("recordings_per_class"); most > 0) {
        options.phrases = static_cast<std::size_t>(most);
    }
    TIMBREL_CHECK(chooseNumbers(options, values.real("held_out"), monitor));
    return options;
}

/// Where the rendering with these options belongs.
Result<fs::path> placeOf(const SolosOptions& options)
{
    TIMBREL_TRY(const auto described, describeOptions(options));
    ContentHash hash;
    hash.add(described.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    return userCacheFolder() / "rendered" / hash.text();
}

} // namespace

bool isMidiFolder(const fs::path& folder)
{
    bool found = false;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (isHidden(entry->path())) {
            entry.disable_recursion_pending();
        } else if (audio::hasSoundSuffix(entry->path())) {
            return false;
        } else {
            found = found || isMidiFile(entry->path());
        }
    }
    return found;
}

Result<Corpus> readMidiFolder(
    const fs::path& folder, const params::ParameterSet& values, Monitor& monitor)
{
    TIMBREL_TRY(const SolosOptions options, optionsFor(folder, values, monitor));
    TIMBREL_TRY(const fs::path place, placeOf(options));
    TIMBREL_CHECK(makeFolders(place.parent_path()));
    TIMBREL_CHECK(makeSolos(options, place, monitor));
    TIMBREL_TRY(Corpus corpus, listSolos(place));
    corpus.layout = "midi";
    return finishImport(std::move(corpus), values, monitor);
}

} // namespace timbrel::corpus
