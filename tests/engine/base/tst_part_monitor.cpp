// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/part_monitor.h"

#include <gtest/gtest.h>

namespace timbrel {
namespace {

class Whole final : public Monitor {
public:
    [[nodiscard]] bool cancelled() const override { return ended; }
    void progress(double fraction, std::string_view activity) override
    {
        last = fraction;
        doing = activity;
    }

    bool ended = false;
    double last = -1.0;
    std::string doing;
};

TEST(PartMonitor, isAPartOfTheWholeUnderItsName)
{
    Whole whole;
    PartMonitor part(whole, 0.5, 0.75, "making sound");
    part.progress(0.0, "estimating the phase");
    EXPECT_EQ(whole.last, 0.5);
    EXPECT_EQ(whole.doing, "making sound");
    part.progress(0.5, {});
    EXPECT_EQ(whole.last, 0.625);
    part.progress(1.0, {});
    EXPECT_EQ(whole.last, 0.75);
}

TEST(PartMonitor, endsWithTheWhole)
{
    Whole whole;
    const PartMonitor part(whole, 0.0, 1.0, {});
    EXPECT_FALSE(part.cancelled());
    whole.ended = true;
    EXPECT_TRUE(part.cancelled());
}

} // namespace
} // namespace timbrel
