// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <fstream>
#include <iterator>

#include "tests/app/cli/cli.h"
#include "tests/support/corpus_folder.h"

// Corpora and sound files as people bring them: what cannot be used is named with its remedy, what
// can be used is used.

namespace timbrel::tests {
namespace {

constexpr std::size_t kThreeSeconds = 3 * 16000;

ProcessResult check(const std::filesystem::path& folder, const Words& before = {})
{
    return cli({"corpus", "check", folder.string(), "--json"}, before);
}

/// The problem that a check tells of a file, or an empty object.
nlohmann::json problemOf(const nlohmann::json& checked, const std::string& file)
{
    for (const auto& problem : checked.at("problems")) {
        if (problem.at("file") == file) {
            EXPECT_FALSE(problem.at("remedy").get<std::string>().empty()) << file;
            return problem;
        }
    }
    return nlohmann::json::object();
}

void expectProblem(const nlohmann::json& checked, const std::string& file, const std::string& part)
{
    const auto what = problemOf(checked, file).value("what", "no problem at all");
    EXPECT_NE(what.find(part), std::string::npos) << file << ": " << what;
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(BadCorpus, missing)
{
    expectFailure(
        check("/missing/corpus"), {"/missing/corpus", "no such folder", "Check the path"});
}

TEST(BadCorpus, isAFile)
{
    expectFailure(check(TIMBREL_CLI), {TIMBREL_CLI, "not a folder", "Name the folder"});
}

TEST(BadCorpus, empty)
{
    const CorpusFolder corpus;
    expectFailure(check(corpus.path()),
        {corpus.path().string(), "no known layout", "Make one sub-folder per class"});
}

TEST(BadCorpus, unreadable)
{
    if (!nobodyCanRun()) {
        GTEST_SKIP() << "cannot run the program as somebody without permissions";
    }
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 2, 3.0);
    std::filesystem::permissions(corpus.path(), std::filesystem::perms::none);
    const auto result = check(corpus.path(), asNobody());
    std::filesystem::permissions(corpus.path(), std::filesystem::perms::owner_all);
    expectFailure(result, {corpus.path().string(), "permission denied", "change its permissions"});
}

TEST(BadCorpus, unreadableClassIsNamedAndTheRestIsUsed)
{
    if (!nobodyCanRun()) {
        GTEST_SKIP() << "cannot run the program as somebody without permissions";
    }
    const CorpusFolder corpus;
    corpus.fill({"low", "high", "locked"}, 2, 3.0);
    using std::filesystem::perms;
    std::filesystem::permissions(corpus.path(), perms::owner_all | perms::others_all);
    std::filesystem::permissions(corpus.path() / "locked", perms::none);
    const auto checked = json(check(corpus.path(), asNobody()));
    std::filesystem::permissions(corpus.path() / "locked", perms::owner_all);
    EXPECT_EQ(checked.at("classes").size(), 2U);
    expectProblem(checked, "locked", "permission denied");
}

TEST(BadCorpus, oneClassOnly)
{
    const CorpusFolder corpus;
    corpus.fill({"alone"}, 3, 3.0);
    const auto checked = json(check(corpus.path()));
    EXPECT_EQ(checked.at("classes").size(), 1U);
    expectProblem(checked, "alone", "the only class");
}

TEST(BadCorpus, emptyClassIsNamedAndTheRestIsUsed)
{
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 2, 3.0);
    std::filesystem::create_directory(corpus.path() / "empty");
    const auto checked = json(check(corpus.path()));
    EXPECT_EQ(checked.at("classes").size(), 2U);
    expectProblem(checked, "empty", "no recording that can be read");
}

TEST(BadCorpus, everythingShorterThanAClip)
{
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 2, 0.5);
    expectFailure(check(corpus.path()),
        {corpus.path().string(), "less than one clip", "high/take_0.wav", "longer than a clip"});
}

TEST(BadCorpus, badRecordingsAreNamedAndTheRestIsUsed)
{
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 3, 3.0);
    auto broken = sine(440.0, 16000, kThreeSeconds);
    corpus.add("low/short.wav", sine(440.0, 16000, 800));
    corpus.add("low/silent.wav", std::vector<float>(kThreeSeconds));
    broken[20000] = std::nanf("");
    corpus.add("low/nan.wav", broken);
    broken[20000] = INFINITY;
    corpus.add("low/infinite.wav", broken);
    corpus.addBytes("high/empty.wav", "");
    corpus.addBytes("high/text.mp3", "This is a letter and no music.\n");
    corpus.addBytes("high/noise.flac", std::string(5000, '\x5A'));
    corpus.addBytes("high/header.wav", bytesOf(corpus.path() / "low" / "take_0.wav").substr(0, 30));
    std::filesystem::create_directory(corpus.path() / "high" / "folder.wav");
    std::filesystem::create_symlink("nowhere.wav", corpus.path() / "high" / "dangling.wav");
    // A WAV file under another name is still music, and is read.
    corpus.addBytes("high/mislabelled.ogg", bytesOf(corpus.path() / "low" / "take_1.wav"));

    const auto checked = json(check(corpus.path()));
    ASSERT_EQ(checked.at("classes").size(), 2U);
    expectProblem(checked, "low/short.wav", "less than one clip");
    expectProblem(checked, "low/silent.wav", "silent");
    expectProblem(checked, "low/nan.wav", "not numbers");
    expectProblem(checked, "low/infinite.wav", "not numbers");
    expectProblem(checked, "high/empty.wav", "");
    expectProblem(checked, "high/text.mp3", "no sound in it");
    expectProblem(checked, "high/noise.flac", "cannot be read as sound");
    expectProblem(checked, "high/header.wav", "");
    expectProblem(checked, "high/folder.wav", "not a file");
    expectProblem(checked, "high/dangling.wav", "no such file");
    EXPECT_TRUE(problemOf(checked, "high/mislabelled.ogg").empty());
    EXPECT_EQ(checked.at("problems").size(), 10U);
}

TEST(BadCorpus, oddFilesOfOtherProjectsDoNoHarm)
{
    const std::filesystem::path odd = TIMBREL_SHARED_DATA "/odd";
    if (!std::filesystem::is_directory(odd)) {
        GTEST_SKIP() << odd << " is not there";
    }
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 2, 3.0);
    std::filesystem::create_directory_symlink(odd, corpus.path() / "odd");
    const auto checked = json(check(corpus.path()));
    EXPECT_FALSE(checked.at("problems").empty());
    for (const char* file :
        {"odd/git_lfs_pointer.mp3", "odd/symlink_text.ogg", "odd/mirdata_near_silent_-100dB.wav"}) {
        EXPECT_FALSE(problemOf(checked, file).empty()) << file;
    }
}

TEST(BadSoundFile, isNamedByTheCommandsThatReadOne)
{
    const CorpusFolder files;
    files.addBytes("text.wav", "This is a letter and no music.\n");
    auto broken = sine(440.0, 16000, kThreeSeconds);
    broken[7] = std::nanf("");
    files.add("nan.wav", broken);
    const auto output = (files.path() / "x.npy").string();
    const auto features = [&](const std::string& file) {
        return cli({"features", (files.path() / file).string(), "--output", output});
    };
    expectFailure(features("missing.wav"), {"missing.wav", "no such file", "Check the path"});
    expectFailure(features("text.wav"), {"text.wav", "cannot be read as sound", "Convert it"});
    expectFailure(features("nan.wav"), {"nan.wav", "NaN", "Export it again"});
    expectFailure(features(""), {files.path().string(), "not a file"});
    EXPECT_FALSE(std::filesystem::exists(output));
}

TEST(BadFeatures, areNamed)
{
    const CorpusFolder files;
    files.addBytes("text.npy", "no numbers");
    files.add("short.wav", sine(440.0, 16000, kThreeSeconds));
    const auto path = [&](const char* name) { return (files.path() / name).string(); };
    const auto invert = [&](const char* name) {
        return cli({"invert", path(name), "--output", path("x.wav")});
    };
    expectFailure(invert("missing.npy"), {"missing.npy", "no such file"});
    expectFailure(invert("text.npy"), {"text.npy"});
    expectSuccess(
        cli({"features", path("short.wav"), "--output", path("64.npy"), "--set", "bands=64"}));
    expectFailure(cli({"invert", path("64.npy"), "--output", path("x.wav"), "--set", "bands"}),
        {"\"bands\" is not a setting", "Write key=value"});
    expectFailure(invert("64.npy"), {"64.npy", "64 rows", "128", "Name the representation"});
    EXPECT_FALSE(std::filesystem::exists(path("x.wav")));
}

TEST(NoSoundfont, isNamedWithThePackageThatHasOne)
{
    const TemporaryFolder folder;
    const auto out = (folder.path() / "solos").string();
    expectFailure(cli({"corpus", "make", "--out", out, "--soundfont", "/nonexistent.sf3"}),
        {"/nonexistent.sf3", "no such soundfont", "Check the path"});
    const auto text = folder.path() / "text.sf2";
    std::ofstream(text) << "no instruments";
    expectFailure(cli({"corpus", "make", "--out", out, "--soundfont", text.string()}),
        {text.string(), "no soundfont", "Name an SF2 or SF3 file"});
    if (!canMount()) {
        GTEST_SKIP() << "cannot hide the system's soundfonts";
    }
    const Words hidden{"unshare", "-m", "sh", "-c",
        "for d in /usr/share/sounds /usr/share/soundfonts; do"
        " [ ! -d $d ] || mount -t tmpfs tmpfs $d; done; exec \"$@\"",
        "sh"};
    expectFailure(cli({"corpus", "make", "--out", out}, hidden),
        {"no soundfont is installed", "Install the package fluidr3mono-gm-soundfont"});
    EXPECT_FALSE(std::filesystem::exists(out));
}

} // namespace
} // namespace timbrel::tests
