// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/listening/listening_export.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/base/text.h"

namespace timbrel::listening {
namespace {

using snapshots::KeptSound;

constexpr auto kPageBegin = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Listening list</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #8886; padding: 1rem 0; }
h2 { font-size: 1.1rem; margin: 0; }
p { margin: .25rem 0; }
.made { opacity: .7; }
audio { width: 100%; margin-top: .5rem; }
</style>
</head>
<body>
<h1>Listening list</h1>
)";
constexpr auto kPageEnd = "</body>\n</html>\n";

/// What a person wrote, as text of a page and not as its code.
std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += letter;
        }
    }
    return safe;
}

/// A field of a CSV file; one that a spreadsheet would take for a formula is marked as text.
std::string field(const std::string& text)
{
    const bool isFormula =
        !text.empty() && std::string("=+-@").find(text.front()) != std::string::npos;
    return csvCell(isFormula ? '\'' + text : text);
}

std::string stars(int count)
{
    std::string text;
    for (int star = 0; star < kMostStars; ++star) {
        text += star < count ? "★" : "☆";
    }
    return text;
}

std::string madeBy(const KeptSound& sound)
{
    return sound.stamp.runId.empty()
        ? std::string("a recording")
        : fmt::format("{}, step {}", sound.stamp.runId, sound.stamp.step);
}

std::string article(const KeptSound& sound, const std::string& file)
{
    return fmt::format("<article>\n<h2>{}: {}</h2>\n<p aria-label=\"{} of {} stars\">{}</p>\n"
                       "<p class=\"made\">{} · {:.1f} s · kept {}</p>\n{}"
                       "<audio controls preload=\"none\" src=\"{}\"></audio>\n</article>\n",
        escaped(sound.title), escaped(sound.version), sound.stars, kMostStars, stars(sound.stars),
        escaped(madeBy(sound)), sound.seconds, escaped(sound.keptAt),
        sound.note.empty() ? std::string() : fmt::format("<p>{}</p>\n", escaped(sound.note)), file);
}

std::string row(const KeptSound& sound, const std::string& file)
{
    return fmt::format("{},{},{},{},{},{:.3f},{},{},{}\r\n", field(file), field(sound.title),
        field(sound.version), field(sound.stamp.runId), sound.stamp.step, sound.seconds,
        field(sound.keptAt), sound.stars, field(sound.note));
}

} // namespace

Result<> exportListening(
    const ListeningList& list, const std::filesystem::path& folder, Monitor& monitor)
{
    TIMBREL_TRY(const auto sounds, list.sounds());
    if (sounds.empty()) {
        return fail(ErrorCode::InvalidArgument, say("the listening list is empty"), folder.string(),
            say("Keep something first"));
    }
    TIMBREL_CHECK(makeFolders(folder));
    std::string page = kPageBegin;
    std::string table = "file,title,version,run,step,seconds,kept_at,stars,note\r\n";
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the export was stopped"), folder.string());
        }
        const auto& kept = sounds[i];
        monitor.progress(
            static_cast<double>(i) / static_cast<double>(sounds.size()), "writing sounds");
        const auto file =
            kept.id + "-" + slug(kept.title + " " + kept.version, "sound").substr(0, 80) + ".wav";
        TIMBREL_TRY(const auto sound, audio::readSound(list.soundFile(kept.id), 0));
        TIMBREL_CHECK(audio::writeSound(folder / file, sound));
        page += article(kept, file);
        table += row(kept, file);
    }
    TIMBREL_CHECK(writeFileAtomically(folder / "index.html", page + kPageEnd));
    return writeFileAtomically(folder / "list.csv", table);
}

} // namespace timbrel::listening
