// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

// packaging/models, without a network.

namespace timbrel::transcription {
namespace {

namespace fs = std::filesystem;

/// A machine of its own: a home, and a folder of programs that come before all others.
class Machine final {
public:
    Machine() { fs::create_directories(programs()); }

    [[nodiscard]] fs::path home() const { return m_folder.path() / "home"; }
    [[nodiscard]] fs::path programs() const { return m_folder.path() / "bin"; }

    void add(const std::string& program, const std::string& commands) const
    {
        std::ofstream(programs() / program) << "#!/bin/sh\n" << commands << '\n';
        fs::permissions(programs() / program, fs::perms::owner_all);
    }
    [[nodiscard]] tests::ProcessResult run(std::vector<std::string> arguments) const
    {
        std::vector<std::string> words{"env", "-u", "XDG_DATA_HOME", "HOME=" + home().string(),
            "PATH=" + programs().string() + ":/usr/bin:/bin", TIMBREL_MODELS_SCRIPT};
        words.insert(words.end(), arguments.begin(), arguments.end());
        return tests::runProcess(std::move(words));
    }

private:
    tests::TemporaryFolder m_folder;
};

void expectSays(const tests::ProcessResult& result, int exitStatus, const std::string& part)
{
    EXPECT_EQ(result.exitStatus, exitStatus) << result.err;
    const auto& said = exitStatus == 0 ? result.out : result.err;
    EXPECT_NE(said.find(part), std::string::npos) << said;
}

TEST(ModelsScript, tellsHowItIsUsed)
{
    const Machine machine;
    expectSays(machine.run({"--help"}), 0, "Apache-2.0");
    expectSays(machine.run({"--fetch"}), 2, "usage:");
    expectSays(machine.run({"--from"}), 2, "usage:");
    expectSays(machine.run({"--from", "/missing.tgz"}), 1, "there is no file /missing.tgz");
}

TEST(ModelsScript, saysWhyNpmFetchedNothing)
{
    const Machine machine;
    machine.add("npm", "echo 'npm error code ENOTFOUND' >&2; exit 1");
    expectSays(machine.run({}), 1, "(ENOTFOUND). Check the network");
    EXPECT_FALSE(fs::exists(machine.home() / ".local"));
}

TEST(ModelsScript, refusesOtherPackagesAndOtherModels)
{
    const Machine machine;
    const auto folder = machine.programs().parent_path();
    const auto package = (folder / "other.tgz").string();
    fs::create_directories(folder / "package/model");
    std::ofstream(folder / "package/LICENSE") << "words";
    ASSERT_EQ(tests::runProcess({"tar", "-C", folder, "-czf", package, "package"}).exitStatus, 0);
    expectSays(machine.run({"--from", package}), 1, "is not the package of Basic Pitch");

    std::ofstream(folder / "package/model/model.json") << "{}";
    std::ofstream(folder / "package/model/group1-shard1of1.bin") << "1234";
    ASSERT_EQ(tests::runProcess({"tar", "-C", folder, "-czf", package, "package"}).exitStatus, 0);
    expectSays(machine.run({"--from", package}), 1, "is not the one that Timbrel knows");
    EXPECT_FALSE(fs::exists(machine.home() / ".local"));
}

} // namespace
} // namespace timbrel::transcription
