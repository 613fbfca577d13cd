// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/doctor/doctor.h"

#include <cmath>
#include <limits>
#include <set>

#include <gtest/gtest.h>

#include "engine/corpus/doctor/doctor_checks.h"
#include "tests/support/patient.h"

// Every rule with a corpus that breaks it. The healthy one, of which all others are made, breaks
// none, so each test also tells that a rule keeps quiet where it should.

namespace timbrel::corpus {
namespace {

using snapshots::Finding;
using snapshots::Severity;
using snapshots::SuggestedSetting;
using Kinds = std::vector<std::string>;

Error refusal(Sentence what)
{
    return fail(ErrorCode::Unreadable, std::move(what)).value();
}

std::vector<std::string> names(const Finding& finding)
{
    std::vector<std::string> all;
    for (const auto& subject : finding.subjects) {
        all.push_back(subject.name);
    }
    return all;
}

void expectLeavesOut(const Finding& finding, const std::vector<std::string>& ids)
{
    ASSERT_TRUE(finding.setting) << finding.kind;
    EXPECT_EQ(finding.setting->change, SuggestedSetting::Change::Add);
    EXPECT_EQ(finding.setting->section, "corpus");
    EXPECT_EQ(finding.setting->key, "leave_out");
    EXPECT_EQ(finding.setting->values, ids);
}

void expectSets(const Finding& finding, const std::string& key, const std::string& value)
{
    ASSERT_TRUE(finding.setting) << finding.kind;
    EXPECT_EQ(finding.setting->change, SuggestedSetting::Change::Set);
    EXPECT_EQ(finding.setting->key, key);
    EXPECT_EQ(finding.setting->values, std::vector<std::string>{value});
}

class Doctor : public testing::Test {
protected:
    /// The one finding there is, which must be of that kind and name those subjects.
    Finding only(const std::string& kind, const std::vector<std::string>& subjects = {})
    {
        EXPECT_EQ(patient.kinds(), Kinds{kind});
        const auto finding = patient.finding(kind);
        if (!subjects.empty()) {
            EXPECT_EQ(names(finding), subjects);
        }
        return finding;
    }

    tests::Patient patient;
};

TEST_F(Doctor, findsNothingWhereNothingIs)
{
    EXPECT_EQ(patient.kinds(), Kinds{});
    EXPECT_TRUE(diagnose({}, {}, patient.cut).empty());
}

TEST_F(Doctor, findsWhatCannotBeRead)
{
    patient.examined[2] = {{}, refusal(say("it is damaged"))};
    patient.corpus.problems.push_back(
        {"b/opened.mp3", say("there is no sound in it"), say("Convert it")});
    const auto finding = only("unreadable", {"a/take_2.wav", "b/opened.mp3"});
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(finding.what, "2 recordings cannot be used");
    EXPECT_EQ(finding.subjects[0].detail, "it is damaged");
    EXPECT_EQ(finding.subjects[1].detail, "there is no sound in it");
    expectLeavesOut(finding, {"a/take_2.wav", "b/opened.mp3"});
}

TEST_F(Doctor, findsSamplesThatAreNotNumbers)
{
    patient.examined[2].refusal = refusal(say("it has NaN"));
    patient.facts(2).nonFiniteSamples = 1;
    expectLeavesOut(only("not-numbers", {"a/take_2.wav"}), {"a/take_2.wav"});
}

TEST_F(Doctor, findsTruncatedRecordings)
{
    patient.facts(2).promisedSeconds = 30.0;
    patient.facts(3).promisedSeconds = 8.2; // as headers of MP3 estimate
    patient.facts(5).promisedSeconds = 2e14; // as headers of unknown length say
    const auto finding = only("truncated", {"a/take_2.wav"});
    EXPECT_EQ(finding.subjects[0].detail, "it ends after 8.0 of 30.0 s");
}

TEST_F(Doctor, findsRecordingsShorterThanAClip)
{
    patient.facts(2).seconds = patient.facts(2).promisedSeconds = 1.99;
    patient.facts(3).seconds = patient.facts(3).promisedSeconds = 2.0;
    expectLeavesOut(only("too-short", {"a/take_2.wav"}), {"a/take_2.wav"});
}

TEST_F(Doctor, findsSilence)
{
    patient.facts(2).level = -98.0F;
    patient.facts(4).level = -std::numeric_limits<float>::infinity();
    const auto finding = patient.finding("silent");
    EXPECT_EQ(names(finding), (std::vector<std::string>{"a/take_2.wav", "a/take_4.wav"}));
    EXPECT_EQ(finding.subjects[0].detail, "it is silent: its level is -98 dBFS");
    EXPECT_EQ(finding.subjects[1].detail, "it is silent: every sample is zero");
}

TEST_F(Doctor, findsMuchSilence)
{
    patient.facts(2).silentShare = 0.75F;
    EXPECT_EQ(only("mostly-silent", {"a/take_2.wav"}).severity, Severity::Info);
}

TEST_F(Doctor, findsClipping)
{
    patient.facts(2).clippedSamples = 8 * 44100 * 2 / 100;
    patient.facts(3).clippedSamples = 100;
    EXPECT_EQ(only("clipping", {"a/take_2.wav"}).subjects[0].detail,
        "1 % of its samples stay at full scale");
}

TEST_F(Doctor, findsOffsets)
{
    patient.facts(2).offset = -0.05F;
    patient.facts(3).offset = 0.005F;
    patient.facts(5).offset = 0.5F;
    patient.facts(5).seconds = patient.facts(5).promisedSeconds = 0.01;
    EXPECT_EQ(names(patient.finding("dc-offset")), std::vector<std::string>{"a/take_2.wav"});
}

TEST_F(Doctor, tellsWhatTheLayoutMisses)
{
    patient.corpus.problems.push_back(
        {"tracks.csv", say("it lists more"), say("Fetch the others")});
    const auto finding = only("layout", {"tracks.csv"});
    EXPECT_EQ(finding.subjects[0].detail, "it lists more. Fetch the others");
    EXPECT_FALSE(finding.setting);
}

TEST_F(Doctor, findsMixedSampleRatesAndChannels)
{
    patient.facts(2).sampleRate = 22050;
    patient.facts(3).channels = 1;
    EXPECT_EQ(patient.kinds(), (Kinds{"sample-rates", "channels"}));
    EXPECT_EQ(
        names(patient.finding("sample-rates")), (std::vector<std::string>{"44100 Hz", "22050 Hz"}));
    EXPECT_EQ(names(patient.finding("channels")), (std::vector<std::string>{"stereo", "mono"}));
}

TEST_F(Doctor, findsRatesBelowThatOfTheRepresentation)
{
    patient.facts(2).sampleRate = 8000;
    EXPECT_EQ(names(patient.finding("low-rate")), std::vector<std::string>{"a/take_2.wav"});
}

TEST_F(Doctor, findsLevelsThatDiffer)
{
    patient.facts(2).level = -45.0F;
    patient.facts(3).level = -45.0F;
    const auto finding = only("level-spread");
    EXPECT_EQ(finding.what, "the levels of recordings differ by 27 dB");
    expectSets(finding, "loudness", "rms");
    patient.cut.loudness = Loudness::Rms; // done
    EXPECT_EQ(patient.kinds(), Kinds{});
    patient.cut.loudness = Loudness::AsRecorded;
    patient.facts(3).level = -20.0F; // one in 24 may be odd
    EXPECT_EQ(patient.kinds(), Kinds{});
}

TEST_F(Doctor, findsClassesOfDifferentSize)
{
    for (int take = 0; take < 20; ++take) {
        patient.add(0);
    }
    expectSets(only("imbalance", {"a", "b"}), "recordings_per_class", "9");
}

TEST_F(Doctor, findsClassesOfFewSongs)
{
    for (std::size_t index = 0; index < 24;
         index += 2) { // class a: training from two, held out one
        patient.recording(index).group = index % 8 == 0 ? "song x" : index % 8 == 2 ? "y" : "z";
    }
    const auto finding = only("few-recordings", {"a"});
    EXPECT_EQ(finding.subjects[0].detail, "it comes from 3 songs only");
}

TEST_F(Doctor, countsRecordingsWhereNoSongIsKnown)
{
    for (auto& recording : patient.corpus.recordings) {
        recording.group.clear();
    }
    EXPECT_EQ(patient.kinds(), Kinds{});
    patient.corpus.classes.emplace_back("c");
    for (const Split split : {Split::Training, Split::Training, Split::Training, Split::HeldOut}) {
        patient.recording(patient.add(2, split)).group.clear();
    }
    EXPECT_EQ(
        patient.finding("few-recordings").subjects.at(0).detail, "it comes from 4 recordings only");
}

TEST_F(Doctor, findsClassesThatAreMostlyOneSong)
{
    patient.facts(3).seconds = patient.facts(3).promisedSeconds = 200.0;
    EXPECT_EQ(names(patient.finding("dominated")), std::vector<std::string>{"b"});
}

TEST_F(Doctor, findsClassesOnOneSideOfTheSplit)
{
    for (std::size_t index = 0; index < 24; index += 2) {
        patient.recording(index).split = Split::HeldOut;
    }
    const auto finding = only("one-sided", {"a"});
    EXPECT_EQ(finding.subjects[0].detail, "it has nothing to train on");
}

TEST_F(Doctor, findsSoundThatIsInNoClip)
{
    for (std::size_t index = 0; index < 24; index += 2) { // 3.9 s: one clip of 2 s fits
        patient.facts(index).seconds = patient.facts(index).promisedSeconds = 3.9;
    }
    const auto finding = patient.finding("clips-lost");
    EXPECT_EQ(names(finding), std::vector<std::string>{"a"});
    expectSets(finding, "clip_hop", "31");
}

TEST_F(Doctor, findsLevelsThatGiveTheClassAway)
{
    for (std::size_t index = 0; index < 24; index += 2) {
        patient.facts(index).level -= 9.0F;
    }
    const auto finding = only("class-and-level", {"a", "b"});
    EXPECT_EQ(finding.subjects[0].detail, "its mean level is -28 dBFS");
    expectSets(finding, "loudness", "rms");
    patient.cut.loudness = Loudness::R128;
    EXPECT_EQ(patient.kinds(), Kinds{});
}

TEST_F(Doctor, findsSampleRatesThatGiveTheClassAway)
{
    for (std::size_t index = 0; index < 24; index += 2) {
        patient.facts(index).sampleRate = 22050;
    }
    const auto finding = patient.finding("class-and-rate");
    ASSERT_EQ(names(finding), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(finding.subjects[0].detail, "it has 22050 Hz in 12 of 12 recordings");
}

TEST_F(Doctor, findsSecondLabelsThatGoWithTheClass)
{
    patient.corpus.secondLabelName = "composer";
    for (std::size_t index = 0; index < 24; ++index) {
        patient.recording(index).secondLabel = index % 4 < 2 ? "Bach" : "Brahms";
    }
    EXPECT_EQ(patient.kinds(), Kinds{});
    for (std::size_t index = 0; index < 24; ++index) {
        patient.recording(index).secondLabel = index % 2 == 0 ? "Bach" : "Brahms";
    }
    const auto finding = only("class-and-second-label", {"a", "b"});
    EXPECT_NE(finding.what.english().find("class and composer go together"), std::string::npos);
}

TEST_F(Doctor, findsSongsOnBothSidesOfTheSplit)
{
    patient.recording(2).group = patient.recording(0).group; // one of training, one held out
    const auto finding = only("group-leak", {"song 0"});
    EXPECT_EQ(finding.severity, Severity::Error);
    expectSets(finding, "split", "drawn");
}

TEST_F(Doctor, findsCopiesAndKeepsOne)
{
    patient.facts(4).soundHash = patient.facts(2).soundHash;
    const auto finding = only("exact-duplicates", {"a/take_2.wav", "a/take_4.wav"});
    EXPECT_EQ(finding.what, "2 recordings are 1 recording in truth");
    EXPECT_EQ(finding.subjects[0].detail, "it is the same as a/take_4.wav (a, training)");
    expectLeavesOut(finding, {"a/take_4.wav"});
}

TEST_F(Doctor, findsCopiesAcrossTheSplitAndKeepsTheOneHeldOut)
{
    patient.facts(2).soundHash = patient.facts(4).soundHash = patient.facts(8).soundHash;
    ASSERT_EQ(patient.recording(8).split, Split::HeldOut);
    const auto finding = only("duplicates-across-split");
    EXPECT_EQ(finding.severity, Severity::Error);
    expectLeavesOut(finding, {"a/take_2.wav", "a/take_4.wav"});
}

TEST_F(Doctor, findsCopiesAcrossClassesAndTrustsNone)
{
    patient.facts(3).soundHash = patient.facts(2).soundHash;
    expectLeavesOut(only("duplicates-across-classes"), {"a/take_2.wav", "b/take_3.wav"});
}

TEST_F(Doctor, findsCopiesInOtherEncodings)
{
    for (const std::size_t index : {2U, 4U}) {
        auto& fingerprint = patient.facts(index).fingerprint;
        fingerprint.markCount = AcousticFingerprint::kMostMarks;
        for (std::uint32_t mark = 0; mark < fingerprint.markCount; ++mark) {
            fingerprint.hashes[mark] = fingerprint.frames[mark] = mark;
        }
    }
    const auto finding = only("near-duplicates", {"a/take_2.wav", "a/take_4.wav"});
    EXPECT_EQ(finding.subjects[0].detail, "it is nearly the same as a/take_4.wav (a, training)");
}

TEST_F(Doctor, tellsTheWorstFirst)
{
    patient.facts(2).silentShare = 0.75F;
    patient.facts(3).clippedSamples = 8 * 44100 * 2 / 10;
    patient.facts(6).soundHash = patient.facts(8).soundHash;
    EXPECT_EQ(patient.kinds(), (Kinds{"duplicates-across-split", "clipping", "mostly-silent"}));
}

TEST_F(Doctor, diagnosesFilesWithoutAskingForClasses)
{
    patient.recording(2).group = patient.recording(0).group;
    patient.facts(2).offset = 0.1F;
    const auto findings = diagnoseFiles(patient.corpus, patient.examined, patient.cut);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].kind, "dc-offset");
}

TEST(DoctorChecks, areDescribedAndNamedOnce)
{
    std::set<std::string> kinds;
    for (const auto rows :
        {fileChecks(), splitChecks(), classChecks(), confoundChecks(), mixtureChecks()}) {
        for (const CheckRow& row : rows) {
            EXPECT_TRUE(kinds.insert(row.kind).second) << row.kind;
            for (const std::string text : {row.title, row.why, row.remedy}) {
                ASSERT_FALSE(text.empty()) << row.kind;
                EXPECT_TRUE(std::isupper(static_cast<unsigned char>(text.front()))) << text;
                EXPECT_NE(text.back(), '.') << text;
            }
        }
    }
    EXPECT_EQ(kinds.size(), 26U);
}

} // namespace
} // namespace timbrel::corpus
