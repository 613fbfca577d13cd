// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/formats/event_file.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::formats {
namespace {

/// What a record of an event file says.
struct ReadEvent {
    double wallTime = 0.0;
    std::int64_t step = 0;
    std::string version;
    std::string tag;
    std::optional<float> value;
};

/// Takes apart what protocol buffers put together; a test fails where they did not.
class Message final {
public:
    explicit Message(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] bool ended() const { return m_rest.empty(); }
    std::uint64_t varint()
    {
        std::uint64_t number = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1).front());
            number |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) {
                return number;
            }
        }
        ADD_FAILURE() << "a number without an end";
        return 0;
    }
    template <typename Number> Number fixed()
    {
        Number number;
        std::memcpy(&number, take(sizeof number).data(), sizeof number);
        return number;
    }
    std::string_view text() { return take(varint()); }
    std::string_view take(std::size_t count)
    {
        static const std::string nothing(64, '\0');
        if (count > m_rest.size()) {
            ADD_FAILURE() << "the bytes end too early";
            m_rest = {};
            return std::string_view(nothing).substr(0, count);
        }
        const auto taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

private:
    std::string_view m_rest;
};

void readSummary(std::string_view bytes, ReadEvent& event)
{
    Message summary(bytes);
    ASSERT_EQ(summary.varint(), 0x0AU); // field 1, bytes
    Message value(summary.text());
    EXPECT_TRUE(summary.ended());
    while (!value.ended()) {
        switch (const auto key = value.varint()) {
        case 0x0A: // field 1, bytes
            event.tag = value.text();
            break;
        case 0x15: // field 2, four bytes
            event.value = value.fixed<float>();
            break;
        default:
            FAIL() << "an unknown field of a value: " << key;
        }
    }
}

void readEvent(std::string_view bytes, ReadEvent& event)
{
    Message message(bytes);
    while (!message.ended()) {
        switch (const auto key = message.varint()) {
        case 0x09: // field 1, eight bytes
            event.wallTime = message.fixed<double>();
            break;
        case 0x10: // field 2, a number
            event.step = static_cast<std::int64_t>(message.varint());
            break;
        case 0x1A: // field 3, bytes
            event.version = message.text();
            break;
        case 0x2A: // field 5, bytes
            readSummary(message.text(), event);
            break;
        default:
            FAIL() << "an unknown field of an event: " << key;
        }
    }
}

std::uint32_t masked(std::uint32_t crc)
{
    return ((crc >> 15U) | (crc << 17U)) + 0xA282EAD8U;
}

std::vector<ReadEvent> readEvents(std::string_view bytes)
{
    std::vector<ReadEvent> events;
    Message file(bytes);
    while (!file.ended() && !testing::Test::HasFailure()) {
        const auto length = file.take(8);
        EXPECT_EQ(file.fixed<std::uint32_t>(), masked(crc32c(length)));
        const auto message = file.take(Message(length).fixed<std::uint64_t>());
        EXPECT_EQ(file.fixed<std::uint32_t>(), masked(crc32c(message)));
        readEvent(message, events.emplace_back());
    }
    return events;
}

class EventFiles : public testing::Test {
protected:
    /// The bytes of a file with these events.
    [[nodiscard]] std::string written(
        double wallTime, const std::vector<ScalarEvent>& scalars) const
    {
        auto events = EventFile::create(file, wallTime);
        EXPECT_TRUE(events) << events.error().text();
        for (const auto& scalar : scalars) {
            EXPECT_TRUE(events->add(scalar));
        }
        EXPECT_TRUE(events->finish());
        return readFile(file).value();
    }
    [[nodiscard]] std::size_t filesThere() const
    {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry :
            std::filesystem::directory_iterator(folder.path())) {
            ++count;
        }
        return count;
    }

    tests::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "events.out.tfevents.7.timbrel";
};

TEST(Crc32c, isCastagnolis)
{
    EXPECT_EQ(crc32c(""), 0U);
    EXPECT_EQ(crc32c("123456789"), 0xE3069283U);
    // RFC 3720, B.4.
    EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8A9136AAU);
    EXPECT_EQ(crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
    std::string ascending;
    for (char byte = 0; byte < 32; ++byte) {
        ascending += byte;
    }
    EXPECT_EQ(crc32c(ascending), 0x46DD794EU);
}

TEST_F(EventFiles, beginWithTheirVersionAndHoldEveryValue)
{
    constexpr double kStart = 1700000000.25;
    std::vector<ScalarEvent> scalars;
    for (std::int64_t step = 0; step < 3000; ++step) { // several times what is written at once
        const auto seconds = static_cast<double>(step);
        scalars.push_back(
            {"loss/mse", step, kStart + 0.5 * seconds, 1.0F / (1.0F + static_cast<float>(step))});
        scalars.push_back({"validation/error", step << 40U, kStart, -0.0F});
    }
    const auto events = readEvents(written(kStart, scalars));
    ASSERT_EQ(events.size(), scalars.size() + 1);
    EXPECT_EQ(events[0].version, "brain.Event:2");
    EXPECT_EQ(events[0].wallTime, kStart);
    EXPECT_FALSE(events[0].value);
    for (std::size_t i = 0; i < scalars.size(); ++i) {
        const auto& event = events[i + 1];
        EXPECT_EQ(event.tag, scalars[i].tag);
        EXPECT_EQ(event.step, scalars[i].step);
        EXPECT_EQ(event.wallTime, scalars[i].wallTime);
        ASSERT_TRUE(event.value);
        EXPECT_EQ(*event.value, scalars[i].value);
        EXPECT_EQ(event.version, "");
    }
}

TEST_F(EventFiles, haveTheseBytes)
{
    const std::string expected("\x18\x00\x00\x00\x00\x00\x00\x00"
                               "\xA3\x7FK\x22"
                               "\x09\x00\x00\x00\x00\x00\x00\xF8?\x1A\x0D\x62rain.Event:2"
                               "*(dl"
                               "\x1F\x00\x00\x00\x00\x00\x00\x00"
                               "QKD\x18"
                               "\x09\x00\x00\x00\x00\x00\x00\x02@\x10\xAC\x02*"
                               "\x11\x0A\x0F\x0A\x08loss/mse\x15\x00\x00\x00?"
                               "\xEE#\xDEL",
        87);
    EXPECT_EQ(written(1.5, {{"loss/mse", 300, 2.25, 0.5F}}), expected);
}

TEST_F(EventFiles, holdWhatIsNoNumberAndTagsOfAnyAlphabet)
{
    const float infinite = std::numeric_limits<float>::infinity();
    const auto events = readEvents(written(0.0,
        {{"a", -1, 0.0, std::numeric_limits<float>::quiet_NaN()}, {"Dvořák", 1, 0.0, infinite},
            {"Dvo\xF8\xE1k", 2, 0.0, -infinite}, {std::string(1000, 'x'), 3, 0.0, 0.0F}}));
    ASSERT_EQ(events.size(), 5U);
    EXPECT_EQ(events[1].step, -1);
    EXPECT_TRUE(std::isnan(events[1].value.value_or(0.0F)));
    EXPECT_EQ(events[2].tag, "Dvořák");
    EXPECT_EQ(events[2].value, infinite);
    EXPECT_EQ(events[3].tag, "Dvoøák");
    EXPECT_EQ(events[4].tag.size(), 1000U);
    EXPECT_EQ(events[4].value, 0.0F);
}

TEST_F(EventFiles, areThereAsAWholeOrNotAtAll)
{
    ASSERT_TRUE(writeFileAtomically(file, "old"));
    {
        auto events = EventFile::create(file, 0.0);
        ASSERT_TRUE(events);
        EXPECT_TRUE(events->add({"a", 1, 0.0, 1.0F}));
        EXPECT_EQ(filesThere(), 2U);
    }
    EXPECT_EQ(filesThere(), 1U);
    EXPECT_EQ(readFile(file).value(), "old");
    EXPECT_EQ(readEvents(written(0.0, {})).size(), 1U);
    EXPECT_EQ(filesThere(), 1U);
}

TEST_F(EventFiles, sayWhereTheyCannotBe)
{
    const auto nowhere = EventFile::create(folder.path() / "missing" / "x", 0.0);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::NotFound);
    EXPECT_NE(nowhere.error().text().english().find("missing"), std::string::npos);
    std::filesystem::create_directory(file);
    auto events = EventFile::create(file, 0.0);
    ASSERT_TRUE(events);
    const auto saved = events->finish();
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().text().english().find(file.filename().string()), std::string::npos);
    EXPECT_EQ(filesThere(), 1U);
}

} // namespace
} // namespace timbrel::formats
