// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/toml_reading.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace timbrel::experiments {
namespace {

/// "a.a.a"
std::string key(std::size_t parts)
{
    std::string text = "a";
    for (std::size_t part = 1; part < parts; ++part) {
        text += ".a";
    }
    return text;
}

void expectRead(const std::string& text)
{
    const auto table = parseToml(text, "x.toml");
    EXPECT_TRUE(table) << table.error().text();
}

void expectRefused(const std::string& text, const std::string& line)
{
    const auto table = parseToml(text, "x.toml");
    ASSERT_FALSE(table) << text.substr(0, 300);
    EXPECT_EQ(table.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(table.error().what, "a key has more than 64 parts") << table.error().text();
    EXPECT_EQ(table.error().where, "x.toml, line " + line);
}

TEST(TomlReading, refusesKeysOfTooManyParts)
{
    expectRead(key(64) + " = 1\n");
    expectRefused("b = 1\n" + key(65) + " = 1\n", "2");
    expectRefused(key(500000) + " = 1", "1");
    expectRefused("[" + key(65) + "]\n", "1");
    expectRefused("b = {" + key(65) + " = 1}\n", "1");
    std::string quoted = "'a'";
    for (int part = 0; part < 64; ++part) {
        quoted += " . \"a.\\\"\"";
    }
    expectRefused(quoted + " = 1\n", "1");
}

TEST(TomlReading, noStringHidesAKey)
{
    for (const std::string text : {R"("")", R"("\\")", R"('\')", R"('"')", R"("'")", R"("""a""""")",
             R"("""a"""")", R"('''a''''')", R"("""\"""")", R"("""""")", "'''\n'\n'''"}) {
        const auto line = std::to_string(1 + std::count(text.begin(), text.end(), '\n'));
        expectRead("b = [" + text + ", {" + key(3) + " = 1}]\n");
        expectRefused("b = [" + text + ", {" + key(65) + " = 1}]\n", line);
    }
}

TEST(TomlReading, dotsOutsideKeysAreNobodysParts)
{
    const auto many = key(1000);
    expectRead("# " + many + "\nb = 1 # " + many + "\n");
    expectRead("b = \"" + many + "\"\nc = '" + many + "'\n");
    expectRead("b = \"\"\"\n" + many + "\n\"" + many + "\"\"\"\nc = '''\n'" + many + "\n'''\n");
    std::string list = "b = [1979-05-27T07:32:00.999Z";
    for (int item = 0; item < 1000; ++item) {
        list += ", 0.5";
    }
    expectRead(list + "]\n");
}

} // namespace
} // namespace timbrel::experiments
