// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/experiment_file.h"

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "engine/experiments/description/built_in.h"
#include "engine/experiments/description/presets.h"
#include "tests/engine/experiments/tiny.h"
#include "tests/support/rows.h"

namespace timbrel::experiments {
namespace {

Result<params::Experiment> parsed(const std::string& text)
{
    return experimentFromToml(text, "x.toml", sharedSchema());
}

void expectEqual(const params::Experiment& a, const params::Experiment& b)
{
    EXPECT_EQ(a.name(), b.name());
    for (const auto& section : sharedSchema()->sections) {
        ASSERT_EQ(a.row(section.id).id, b.row(section.id).id);
        for (const auto& parameter : a.row(section.id).parameters) {
            EXPECT_EQ(
                a.values(section.id).value(parameter.id), b.values(section.id).value(parameter.id))
                << section.id << "." << parameter.id;
        }
    }
}

TEST(Schema, describesEverySectionAndRow)
{
    for (const auto& section : sharedSchema()->sections) {
        EXPECT_FALSE(section.help.empty()) << section.id;
        ASSERT_FALSE(section.rows.empty()) << section.id;
        for (const auto& row : section.rows) {
            tests::expectDescribed(row);
        }
    }
}

TEST(Presets, fitTheSchemaAndComeBackWhole)
{
    ASSERT_FALSE(presetTexts().empty());
    for (const auto& preset : presetTexts()) {
        const auto experiment = experimentFromToml(preset.toml, preset.id, sharedSchema());
        ASSERT_TRUE(experiment) << experiment.error().text();
        EXPECT_FALSE(experiment->name().empty());
        const auto text = toToml(*experiment);
        const auto back = parsed(text);
        ASSERT_TRUE(back) << back.error().text();
        expectEqual(*experiment, *back);
        EXPECT_EQ(toToml(*back), text);
    }
    EXPECT_EQ(presets(sharedSchema()).size(), presetTexts().size());
}

TEST(Presets, areFoundByIdAndByNearName)
{
    EXPECT_TRUE(presetOrFile("first-transfer", sharedSchema()));
    const auto near = presetOrFile("first-tranfser", sharedSchema());
    ASSERT_FALSE(near);
    EXPECT_NE(
        near.error().text().english().find("Did you mean \"first-transfer\"?"), std::string::npos);
    const auto missing = presetOrFile("/missing/x.toml", sharedSchema());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_NE(missing.error().text().english().find("/missing/x.toml"), std::string::npos);
}

TEST(ExperimentFile, writesEveryDefaultOut)
{
    const auto text = toToml(params::Experiment(sharedSchema()));
    for (const auto& section : sharedSchema()->sections) {
        EXPECT_NE(text.find("\n[" + section.id + "]\n"), std::string::npos);
        for (const auto& parameter : section.rows.front().parameters) {
            EXPECT_NE(text.find("\n" + parameter.id + " = "), std::string::npos) << parameter.id;
        }
    }
}

TEST(ExperimentFile, takesDefaultsForWhatIsNotSaid)
{
    const auto empty = parsed("");
    ASSERT_TRUE(empty) << empty.error().text();
    expectEqual(*empty, params::Experiment(sharedSchema()));
}

TEST(ExperimentFile, keepsEveryKindOfValue)
{
    params::Experiment experiment(sharedSchema());
    experiment.setName("Größe \"7\" \\ # 'x'\nnext\tline");
    set(experiment, "encoder", "lord");
    ASSERT_TRUE(experiment.set("corpus", "folder", std::string("/a b/\"c\"/\\d/é")));
    ASSERT_TRUE(experiment.set("corpus", "classes", params::TextList{"piano", "a, \"b\""}));
    set(experiment, "training.learning_rate", "1e-08");
    set(experiment, "training.seed", "9223372036854775807");
    set(experiment, "losses.mse", "1000");
    set(experiment, "representation.scale", "htk");
    const auto back = parsed(toToml(experiment));
    ASSERT_TRUE(back) << back.error().text();
    expectEqual(experiment, *back);
}

TEST(ExperimentFile, readsWholeNumbersWhereRealOnesAreMeant)
{
    const auto experiment = parsed("[losses]\nmse = 2\n");
    ASSERT_TRUE(experiment) << experiment.error().text();
    EXPECT_EQ(experiment->values("losses").real("mse"), 2.0);
}

struct Mistake {
    const char* toml;
    int line;
    const char* says;
};

class ExperimentMistake : public testing::TestWithParam<Mistake> { };

TEST_P(ExperimentMistake, isToldWithItsLineAndAWayOut)
{
    const auto experiment = parsed(GetParam().toml);
    ASSERT_FALSE(experiment);
    const auto& error = experiment.error();
    EXPECT_EQ(error.code, ErrorCode::InvalidArgument);
    const auto place = "x.toml, line " + std::to_string(GetParam().line);
    EXPECT_TRUE(error.text().english().starts_with(place + ": ")) << error.text();
    EXPECT_NE(error.text().english().find(GetParam().says), std::string::npos) << error.text();
    EXPECT_FALSE(error.remedy.empty()) << error.text();
    EXPECT_EQ(error.text().english().find('\n'), std::string::npos) << error.text();
}

INSTANTIATE_TEST_SUITE_P(Each, ExperimentMistake,
    testing::Values(Mistake{"\n[trainin]\nsteps = 3\n", 2, "Did you mean \"training\"?"},
        Mistake{"[training]\n\nbatchs = 3\n", 3, "Did you mean \"batch\"?"},
        Mistake{"[training]\nbatch = 0\n", 2, "1 to 65536"},
        Mistake{"[training]\nbatch = 2.5\n", 2, "a whole number"},
        Mistake{"[training]\nbatch = \"many\"\n", 2, "many"},
        Mistake{"[training]\nlearning_rate = nan\n", 2, "learning_rate"},
        Mistake{"[training]\nlearning_rate = inf\n", 2, "learning_rate"},
        Mistake{"[training]\nlearning_rate = 1e400\n", 2, ""},
        Mistake{"[training]\nsteps = 99999999999999999999\n", 2, ""},
        Mistake{"[training]\nbatch = { size = 3 }\n", 2, "batch"},
        Mistake{"[training]\nbatch = 2024-01-01\n", 2, "batch"},
        Mistake{"[training]\ndevice = \"gpu\"\n", 2, "one of auto, cpu, cuda"},
        Mistake{"[corpus]\nclasses = [\"a\", 1]\n", 2, "classes"},
        Mistake{"[corpus]\nclasses = \"a\"\n", 2, "classes"},
        Mistake{"[method]\nuse = \"lord-sem\"\n", 2, "Did you mean \"lord-semi\"?"},
        Mistake{"[method]\nuse = 3\n", 2, "use"},
        Mistake{"[encoder]\nuse = \"lord\"\nbank_size = 3\n", 3, "bank_size"},
        Mistake{"steps = 3\n", 1, "[training]"}, Mistake{"training = 3\n", 1, "training"},
        Mistake{"[[training]]\nsteps = 3\n", 1, "training"}, Mistake{"name = 3\n", 1, "name"},
        Mistake{"[training\n", 1, "TOML"}, Mistake{"[training]\nsteps = 3\nsteps = 4\n", 3, "TOML"},
        Mistake{"name = \"\xFF\"\n", 1, "TOML"}));

TEST(ExperimentFile, refusesFilesThatAreNone)
{
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "huge.toml";
    ASSERT_TRUE(writeFileAtomically(path, std::string(2 << 20, '#')));
    EXPECT_FALSE(loadExperiment(path, sharedSchema()));
    const auto folderInstead = loadExperiment(folder.path(), sharedSchema());
    ASSERT_FALSE(folderInstead);
    EXPECT_FALSE(folderInstead.error().remedy.empty());
    EXPECT_FALSE(parsed(std::string(100000, '[')));
}

} // namespace
} // namespace timbrel::experiments
