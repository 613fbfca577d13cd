// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "engine/audio/synthesiser.h"
#include "tests/support/process.h"

namespace timbrel::tests {

using Words = std::vector<std::string>;

/// Runs the real program, with data and caches of the tests' own. `before` are words before its
/// name, such as those of setpriv.
inline ProcessResult cli(const Words& arguments, const Words& before = {})
{
    static const TemporaryFolder data;
    Words words{"env", "XDG_DATA_HOME=" + data.path().string(),
        "XDG_CACHE_HOME=" + (data.path() / "cache").string()};
    words.insert(words.end(), before.begin(), before.end());
    words.emplace_back(TIMBREL_CLI);
    words.insert(words.end(), arguments.begin(), arguments.end());
    return runProcess(std::move(words));
}

inline std::string lastLine(const std::string& text)
{
    const auto end = text.find_last_not_of('\n');
    const auto begin = end == std::string::npos ? end : text.rfind('\n', end);
    return text.substr(begin == std::string::npos ? 0 : begin + 1);
}

/// Failed as promised: exit status 1, nothing on standard output, and at the end of the error
/// stream one line that has every one of `parts`: what, where, and the remedy.
inline void expectFailure(const ProcessResult& result, const Words& parts)
{
    EXPECT_EQ(result.exitStatus, 1) << result.err;
    EXPECT_EQ(result.out, "");
    const auto line = lastLine(result.err);
    EXPECT_TRUE(line.starts_with("timbrel-cli: ")) << result.err;
    EXPECT_TRUE(line.ends_with("\n")) << result.err;
    for (const auto& part : parts) {
        EXPECT_NE(line.find(part), std::string::npos) << "\"" << part << "\" in " << line;
    }
}

inline void expectSuccess(const ProcessResult& result)
{
    EXPECT_EQ(result.exitStatus, 0) << result.err;
}

/// Standard output as the one JSON object that it must be.
inline nlohmann::json json(const ProcessResult& result)
{
    expectSuccess(result);
    auto parsed = nlohmann::json::parse(result.out, nullptr, /*allow_exceptions=*/false);
    EXPECT_TRUE(parsed.is_object()) << result.out;
    return parsed;
}

/// Words that run a program as somebody who owns nothing; none when the tests themselves do not run
/// as root and are refused things anyway.
inline Words asNobody()
{
    return ::geteuid() == 0 ? Words{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"}
                            : Words{};
}
/// Whether that works here: the program must be reachable, too.
inline bool nobodyCanRun()
{
    static const bool works = cli({"--version"}, asNobody()).exitStatus == 0;
    return works;
}
/// Whether a shell can have mounts of its own here.
inline bool canMount()
{
    static const bool works =
        runProcess({"unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"})
            .exitStatus
        == 0;
    return works;
}

/// A small corpus made by the program itself, once. Empty where there is no soundfont.
inline const std::filesystem::path& smallSolos()
{
    static const TemporaryFolder place;
    static const auto folder = [] {
        std::filesystem::path made;
        if (audio::findSoundfont({})) {
            made = place.path() / "solos";
            expectSuccess(cli({"corpus", "make", "--out", made.string(), "--classes", "piano,flute",
                "--phrases", "3", "--held-out", "2", "--seed", "5"}));
        }
        return made;
    }();
    return folder;
}

/// Words of `train` for an experiment of two seconds on that corpus.
inline Words smallTraining(const std::filesystem::path& runs, int steps = 8)
{
    Words words{
        "train", "first-transfer", "--runs", runs.string(), "--steps", std::to_string(steps)};
    for (const auto& setting : Words{"corpus.folder=" + smallSolos().string(), "corpus.clip_hop=32",
             "representation.bands=32", "representation.frames=32", "method.content_size=32",
             "method.class_size=8", "encoder.width=16", "generator.width=16", "training.batch=8",
             "training.warm_up=2", "training.checkpoint_every=4", "training.validate_every=4",
             "training.threads=1", "training.precision=float32",
             "representation.griffin_lim_iterations=4"}) {
        words.insert(words.end(), {"--set", setting});
    }
    return words;
}

/// A run trained once, for tests that read it. Copy it before damaging it.
inline const std::filesystem::path& smallRun()
{
    static const TemporaryFolder place;
    static const auto folder = [] {
        auto words = smallTraining(place.path());
        words.emplace_back("--json");
        return std::filesystem::path(json(cli(words)).value("run", ""));
    }();
    return folder;
}

} // namespace timbrel::tests
