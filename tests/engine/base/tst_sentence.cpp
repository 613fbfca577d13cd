// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/packed_sentence.h"
#include "engine/base/sentence.h"

#include <gtest/gtest.h>

namespace timbrel {
namespace {

/// Says everything in capitals and backwards, numbers with a comma.
class Strange final : public Tongue {
public:
    [[nodiscard]] std::string form(const std::string& english) const override
    {
        return english == "{} of {:.1f} s in {}" ? "IN {2}: {1:.1f} S OF {0}"
            : english == "the flute"             ? "THE FLUTE"
            : english == "nothing but {}"        ? "{7} ONLY {} {"
                                                 : english;
    }
    [[nodiscard]] std::string number(std::int64_t value) const override
    {
        return '#' + std::to_string(value);
    }
    [[nodiscard]] std::string number(double value, std::string_view specification) const override
    {
        return std::to_string(static_cast<int>(value)) + ',' + std::string(specification);
    }
};

TEST(Sentence, isEnglishWhereNobodySaysOtherwise)
{
    EXPECT_EQ(say("there is no such folder"), "there is no such folder");
    const auto sentence = say("{} of {:.1f} s in {}", 3, 2.25, std::string("a {b}.wav"));
    EXPECT_EQ(sentence.english(), "3 of 2.2 s in a {b}.wav");
    EXPECT_EQ(fmt::format("<{}>", sentence), "<3 of 2.2 s in a {b}.wav>");
    EXPECT_EQ(say("{0} and {0}, {{never}} {1:+.3f}", "one", 0.5), "one and one, {never} +0.500");
    EXPECT_TRUE(Sentence().empty());
}

TEST(Sentence, canBeSaidInAnotherOrder)
{
    EXPECT_EQ(say("{} of {:.1f} s in {}", 3, 2.25, say("the flute")).in(Strange()),
        "IN THE FLUTE: 2,.1f S OF #3");
}

TEST(Sentence, survivesAWrongTranslation)
{
    EXPECT_EQ(say("nothing but {}", "x").in(Strange()), " ONLY x ");
}

TEST(Sentence, listsNames)
{
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
}

TEST(PackedSentence, keepsItsParts)
{
    const auto sentence = say("{} of {:.1f} s in {}", 3, 2.25, say("the flute"));
    const auto back = unpacked(packed(sentence));
    EXPECT_EQ(back, sentence);
    EXPECT_EQ(back.in(Strange()), sentence.in(Strange()));
    EXPECT_EQ(packed(say("it is silent")), "it is silent");
    EXPECT_EQ(unpacked("it is silent"), "it is silent");
}

TEST(PackedSentence, takesWhatIsDamagedAsText)
{
    const auto whole = packed(say("{} of {:.1f} s in {}", 3, 2.25, say("the flute")));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        static_cast<void>(unpacked(whole.substr(0, length)).english());
    }
    EXPECT_EQ(unpacked("a\x1fi5:7").english(), "a\x1fi5:7");
    std::string deep = "x";
    for (int i = 0; i < 100; ++i) {
        deep = "{}\x1fw" + std::to_string(deep.size()) + ":" + deep;
    }
    EXPECT_EQ(unpacked(deep).english(), deep);
}

} // namespace
} // namespace timbrel
