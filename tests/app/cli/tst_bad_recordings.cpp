// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
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

/// What a check says of a file, with the kind of finding; empty where it has nothing to say.
std::string saidOf(const nlohmann::json& checked, const std::string& file)
{
    std::string said;
    for (const auto& finding : checked.at("findings")) {
        for (const char* text : {"title", "what", "why", "remedy"}) {
            EXPECT_FALSE(finding.at(text).get<std::string>().empty()) << finding;
        }
        for (const auto& subject : finding.at("subjects")) {
            if (subject.at("name") == file) {
                said += finding.at("kind").get<std::string>() + ": "
                    + subject.at("detail").get<std::string>() + "\n";
            }
        }
    }
    return said;
}

void expectSaid(const nlohmann::json& checked, const std::string& file, const std::string& part)
{
    const auto said = saidOf(checked, file);
    EXPECT_FALSE(said.empty()) << file;
    EXPECT_NE(said.find(part), std::string::npos) << file << ": " << said;
}

/// Failed, but with a report as one JSON object; the reason stands in both.
nlohmann::json failedReport(const ProcessResult& result, const std::string& part)
{
    EXPECT_EQ(result.exitStatus, 1);
    EXPECT_NE(lastLine(result.err).find(part), std::string::npos) << result.err;
    auto parsed = nlohmann::json::parse(result.out, nullptr, /*allow_exceptions=*/false);
    EXPECT_TRUE(parsed.is_object()) << result.out;
    EXPECT_NE(parsed.value("failure", "").find(part), std::string::npos) << result.out;
    return parsed;
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

TEST(BadCorpus, isAFileThatIsNoSound)
{
    const auto report = failedReport(check(TIMBREL_CLI), "cannot be read as sound");
    ASSERT_EQ(report.at("files").size(), 1U);
    EXPECT_EQ(report.at("files")[0].at("usable"), false);
}

TEST(OneFile, isToldOfInASentence)
{
    const CorpusFolder files;
    files.add("good.wav", sine(440.0, 16000, kThreeSeconds));
    files.add("silent.wav", std::vector<float>(kThreeSeconds));
    const auto good = json(check(files.path() / "good.wav"));
    EXPECT_EQ(good.at("files")[0].at("sentence"),
        "nothing is the matter with it: 3.00 s, 16000 Hz, 1 channel, -9 dBFS");
    const auto silent = cli({"corpus", "check", (files.path() / "silent.wav").string()});
    expectSuccess(silent);
    EXPECT_EQ(silent.out, "silent.wav: it is silent: every sample is zero.\n");
}

TEST(BadCorpus, filesWithoutClassesAreToldOfOneByOne)
{
    const CorpusFolder files;
    files.add("good.wav", sine(440.0, 16000, kThreeSeconds));
    files.addBytes("text.wav", "This is a letter and no music.\n");
    files.addBytes("\xFCml.wav", "a name in Latin-1");
    const auto report = failedReport(check(files.path()), "no known layout");
    ASSERT_EQ(report.at("files").size(), 3U);
    EXPECT_EQ(report.at("files")[0].at("usable"), true);
    EXPECT_EQ(report.at("files")[1].at("usable"), false);
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
    expectSaid(checked, "locked", "permission denied");
}

TEST(BadCorpus, oneClassOnly)
{
    const CorpusFolder corpus;
    corpus.fill({"alone"}, 3, 3.0);
    const auto checked = json(check(corpus.path()));
    EXPECT_EQ(checked.at("classes").size(), 1U);
    expectSaid(checked, "alone", "the only class");
}

TEST(BadCorpus, emptyClassIsNamedAndTheRestIsUsed)
{
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 2, 3.0);
    std::filesystem::create_directory(corpus.path() / "empty");
    const auto checked = json(check(corpus.path()));
    EXPECT_EQ(checked.at("classes").size(), 2U);
    expectSaid(checked, "empty", "no recording that can be read");
}

TEST(BadCorpus, everythingShorterThanAClip)
{
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 2, 0.5);
    const auto report = failedReport(check(corpus.path()), "no training clips can be cut");
    expectSaid(report, "high/take_0.wav", "too-short: it lasts 0.5 s, less than one clip");
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
    expectSaid(checked, "low/short.wav", "too-short: it lasts 0.05 s, less than one clip");
    expectSaid(checked, "low/silent.wav", "silent: it is silent");
    expectSaid(checked, "low/nan.wav", "not-numbers: it has samples that are not numbers");
    expectSaid(checked, "low/infinite.wav", "not-numbers: ");
    expectSaid(checked, "high/empty.wav", "unreadable: ");
    expectSaid(checked, "high/text.mp3", "no sound in it");
    expectSaid(checked, "high/noise.flac", "cannot be read as sound");
    expectSaid(checked, "high/header.wav", "unreadable: ");
    expectSaid(checked, "high/folder.wav", "not a file");
    expectSaid(checked, "high/dangling.wav", "no such file");
    // The same sound as low/take_1.wav, under another label.
    expectSaid(checked, "high/mislabelled.ogg", "the same as low/take_1.wav");
    EXPECT_EQ(saidOf(checked, "low/take_0.wav"), "");
    EXPECT_EQ(checked.at("layout"), "folder");
    EXPECT_EQ(checked.at("layout_label"), "Folder per class");
}

TEST(BadCorpus, remediesCanBeFollowed)
{
    const CorpusFolder corpus;
    corpus.fill({"low", "high"}, 6, 3.0);
    corpus.add("low/silent.wav", std::vector<float>(kThreeSeconds));
    const auto before = json(check(corpus.path()));
    const auto& findings = before.at("findings");
    const auto silence = std::ranges::find_if(
        findings, [](const auto& finding) { return finding.at("kind") == "silent"; });
    ASSERT_NE(silence, findings.end()) << before;
    const auto& setting = silence->at("setting");
    EXPECT_EQ(setting.at("change"), "add");
    const auto text = setting.at("section").get<std::string>() + "."
        + setting.at("key").get<std::string>() + "=" + setting.at("values")[0].get<std::string>();
    const auto after =
        json(cli({"corpus", "check", corpus.path().string(), "--json", "--set", text}));
    EXPECT_EQ(saidOf(after, "low/silent.wav"), "");
    EXPECT_EQ(after.at("recordings"), 12);
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
    EXPECT_FALSE(checked.at("findings").empty());
    for (const char* file :
        {"odd/git_lfs_pointer.mp3", "odd/symlink_text.ogg", "odd/mirdata_near_silent_-100dB.wav"}) {
        EXPECT_NE(saidOf(checked, file), "") << file;
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
