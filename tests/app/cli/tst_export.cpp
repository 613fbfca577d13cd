// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <sstream>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/formats/csv.h"
#include "engine/formats/npy.h"
#include "tests/app/cli/cli.h"

// `timbrel-cli export` of a run of a few seconds: what other programs read of it.

namespace timbrel::tests {
namespace {

namespace fs = std::filesystem;

/// Whether Python is there and has a module.
bool pythonHas(const std::string& module)
{
    const std::string python = TIMBREL_PYTHON;
    return !python.empty() && runProcess({python, "-c", "import " + module}).exitStatus == 0;
}

/// How many TFRecords there are; a test fails where the last is not whole.
std::size_t recordsIn(const std::string& bytes)
{
    constexpr std::size_t kAround = 16; // length and two checksums
    std::size_t count = 0;
    std::size_t place = 0;
    while (place + kAround <= bytes.size()) {
        std::uint64_t length = 0;
        std::memcpy(&length, bytes.data() + place, sizeof length);
        place += kAround + length;
        ++count;
    }
    EXPECT_EQ(place, bytes.size());
    return count;
}

class Export : public testing::Test {
protected:
    void SetUp() override
    {
        if (smallSolos().empty()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }
    [[nodiscard]] ProcessResult exported(const fs::path& run) const
    {
        return cli({"export", run.string(), "--output", place.string()});
    }
    [[nodiscard]] std::string bytes(const fs::path& file) const
    {
        const auto read = readFile(file);
        EXPECT_TRUE(read) << read.error().text();
        return read.value_or("");
    }
    [[nodiscard]] Matrix matrix(const char* name) const
    {
        const auto read = formats::fromNpy(bytes(place / name), name);
        EXPECT_TRUE(read) << read.error().text();
        return read.value_or(Matrix());
    }
    [[nodiscard]] formats::CsvTable table(const char* name) const
    {
        const auto read = formats::readCsv(place / name);
        EXPECT_TRUE(read) << read.error().text();
        return read.value_or(formats::CsvTable());
    }
    /// Where the curves of the small run must be, by when it says that it began.
    [[nodiscard]] fs::path eventFile() const
    {
        const auto record = nlohmann::json::parse(bytes(smallRun() / "run.json"));
        std::tm time{};
        std::istringstream(record.at("started_at").get<std::string>())
            >> std::get_time(&time, "%Y-%m-%dT%H:%M:%SZ");
        return place / "curves" / fmt::format("events.out.tfevents.{}.timbrel", ::timegm(&time));
    }
    /// A copy of the small run, to be damaged.
    [[nodiscard]] fs::path aCopy() const
    {
        const auto run = folder.path() / "run";
        fs::copy(smallRun(), run, fs::copy_options::recursive);
        return run;
    }

    TemporaryFolder folder;
    fs::path place = folder.path() / "new" / "exported";
};

TEST_F(Export, writesCurvesAndCodesAndSaysWhere)
{
    const auto told = exported(smallRun());
    expectSuccess(told);
    std::string expected = eventFile().string() + "\n";
    for (const char* name :
        {"curves.csv", "class_codes.npy", "classes.csv", "content_codes.npy", "clips.csv"}) {
        expected += (place / name).string() + "\n";
    }
    EXPECT_EQ(told.out, expected);
    std::size_t there = 0;
    for (const auto& entry : fs::recursive_directory_iterator(place)) {
        there += entry.is_regular_file() ? 1U : 0U;
    }
    EXPECT_EQ(there, 6U) << "nothing temporary is left";
}

TEST_F(Export, holdsEveryPointOfEveryCurve)
{
    expectSuccess(exported(smallRun()));
    EXPECT_EQ(bytes(place / "curves.csv"), bytes(smallRun() / "series.csv"));
    const auto points = table("curves.csv").rows;
    const auto events = bytes(eventFile());
    ASSERT_FALSE(points.empty());
    EXPECT_EQ(recordsIn(events), points.size() + 1);
    for (const auto& point : points) {
        EXPECT_NE(events.find(point[3]), std::string::npos) << point[3];
    }
}

TEST_F(Export, holdsTheCodesOfHeldOutClipsAndOfClasses)
{
    expectSuccess(exported(smallRun()));
    const auto clips = table("clips.csv");
    EXPECT_EQ(clips.columns, (Words{"row", "clip", "class", "sub_class", "recording"}));
    const auto content = matrix("content_codes.npy");
    EXPECT_EQ(content.rows, clips.rows.size());
    EXPECT_EQ(content.columns, 32U);
    EXPECT_TRUE(std::ranges::all_of(content.values, [](float x) { return std::isfinite(x); }));
    ASSERT_GE(content.rows, 4U);
    EXPECT_FALSE(std::ranges::equal(content.row(0), content.row(content.rows - 1)));
    for (std::size_t row = 0; row < clips.rows.size(); ++row) {
        const auto& cells = clips.rows[row];
        EXPECT_EQ(cells[0], std::to_string(row));
        EXPECT_TRUE(cells[1].starts_with(cells[4] + "@")) << cells[1];
        EXPECT_EQ(cells[2], cells[3]); // its classes are whole
        EXPECT_TRUE(fs::exists(smallSolos() / cells[4])) << cells[4];
        EXPECT_NE(cells[4].find("heldout/" + cells[2]), std::string::npos) << cells[4];
    }

    const auto codes = matrix("class_codes.npy");
    EXPECT_EQ(codes.rows, 2U);
    EXPECT_EQ(codes.columns, 8U);
    EXPECT_EQ(table("classes.csv").rows,
        (std::vector<Words>{{"0", "piano", "piano"}, {"1", "flute", "flute"}}));
}

TEST_F(Export, isTheSameAgainAndReplacesWhatWasThere)
{
    expectSuccess(exported(smallRun()));
    const auto first = bytes(place / "content_codes.npy") + bytes(eventFile());
    const auto again = exported(smallRun());
    expectSuccess(again);
    EXPECT_EQ(bytes(place / "content_codes.npy") + bytes(eventFile()), first);
}

TEST_F(Export, isReadByNumPy)
{
    if (!pythonHas("numpy")) {
        GTEST_SKIP() << "NumPy is not installed (package python3-numpy)";
    }
    expectSuccess(exported(smallRun()));
    const auto read = runProcess({TIMBREL_PYTHON, "-c",
        "import csv, numpy, sys\n"
        "folder = sys.argv[1]\n"
        "content = numpy.load(folder + '/content_codes.npy')\n"
        "classes = numpy.load(folder + '/class_codes.npy')\n"
        "assert content.dtype == classes.dtype == numpy.float32\n"
        "clips = list(csv.DictReader(open(folder + '/clips.csv')))\n"
        "assert len(clips) == len(content)\n"
        "print(content.shape[1], *classes.shape, sorted({clip['class'] for clip in clips}))\n",
        place.string()});
    EXPECT_EQ(read.exitStatus, 0) << read.err;
    EXPECT_EQ(read.out, "32 2 8 ['flute', 'piano']\n");
}

TEST_F(Export, isReadByTensorBoard)
{
    if (!pythonHas("tensorboard.backend.event_processing.event_accumulator")) {
        GTEST_SKIP() << "TensorBoard is not installed, so its reader could not be asked";
    }
    expectSuccess(exported(smallRun()));
    const auto read = runProcess({TIMBREL_PYTHON, "-c",
        "import csv, sys\n"
        "from tensorboard.backend.event_processing.event_accumulator import EventAccumulator\n"
        "events = EventAccumulator(sys.argv[1] + '/curves', size_guidance={'scalars': 0})\n"
        "events.Reload()\n"
        "count = 0\n"
        "for tag in events.Tags()['scalars']:\n"
        "    count += len(events.Scalars(tag))\n"
        "assert count == len(list(csv.DictReader(open(sys.argv[1] + '/curves.csv')))), count\n",
        place.string()});
    EXPECT_EQ(read.exitStatus, 0) << read.err;
}

TEST_F(Export, writesWhatItCanWithoutTheCorpus)
{
    const auto run = aCopy();
    auto toml = bytes(run / "experiment.toml");
    const auto named = toml.find(smallSolos().string());
    ASSERT_NE(named, std::string::npos);
    toml.replace(named, smallSolos().string().size(), "/missing/corpus");
    std::ofstream(run / "experiment.toml") << toml;

    const auto told = exported(run);
    expectFailure(told,
        {run.string(), "content codes need the run's corpus", "Put the corpus", "/missing/corpus"});
    EXPECT_NE(told.err.find("written: " + (place / "curves.csv").string()), std::string::npos);
    EXPECT_TRUE(fs::exists(eventFile()));
    EXPECT_EQ(matrix("class_codes.npy").rows, 2U);
    EXPECT_FALSE(fs::exists(place / "content_codes.npy"));
    EXPECT_FALSE(fs::exists(place / "clips.csv"));
}

TEST_F(Export, writesItsCurvesWithoutARecordOrACheckpoint)
{
    const auto run = aCopy();
    fs::remove_all(run / "checkpoints");
    expectFailure(exported(run), {run.string(), "curves are written", "Train it", "no checkpoint"});
    EXPECT_TRUE(fs::exists(eventFile()));
    fs::remove(run / "run.json");
    expectFailure(exported(run), {run.string(), "curves are written", "run.json"});
    EXPECT_TRUE(fs::exists(place / "curves" / "events.out.tfevents.0.timbrel"));
    EXPECT_FALSE(fs::exists(place / "class_codes.npy"));
}

TEST_F(Export, saysWhatIsNoRunAndWhereItMayNotWrite)
{
    expectFailure(exported(folder.path()), {"not the folder of a run", "Name a folder"});
    const auto run = aCopy();
    fs::remove(run / "series.csv");
    expectFailure(exported(run), {run.string(), "curves cannot be read", "series.csv"});
    fs::create_directories(place.parent_path());
    std::ofstream(place) << "a file";
    const auto told = exported(smallRun());
    expectFailure(told, {"create the folder", place.string()});
    EXPECT_EQ(cli({"export", smallRun().string()}).exitStatus, 2);
}

} // namespace
} // namespace timbrel::tests
