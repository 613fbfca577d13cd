// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/mailbox.h"

#include <string>
#include <thread>

#include <gtest/gtest.h>

namespace timbrel::runtime {
namespace {

TEST(TestMailbox, newestPictureWins)
{
    Latest<std::string> box;
    EXPECT_EQ(box.take(), nullptr);
    box.put("old");
    box.put("new");
    const auto taken = box.take();
    ASSERT_NE(taken, nullptr);
    EXPECT_EQ(*taken, "new");
    EXPECT_EQ(box.take(), nullptr);
}

TEST(TestMailbox, replacedPicturesAreFreed)
{
    Latest<int> box;
    auto old = std::make_shared<const int>(1);
    const std::weak_ptr<const int> watched = old;
    box.put(std::move(old));
    EXPECT_FALSE(watched.expired());
    box.put(2);
    EXPECT_TRUE(watched.expired());
}

TEST(TestMailbox, seriesLosesNothingAndKeepsTheOrder)
{
    constexpr int kCount = 20'000;
    Series<int> series;
    std::vector<int> drained;
    {
        std::jthread writer([&] {
            for (int i = 0; i < kCount; ++i) {
                series.append(i);
            }
        });
        while (drained.size() < kCount) {
            const auto batch = series.drain();
            drained.insert(drained.end(), batch.begin(), batch.end());
        }
    }
    for (int i = 0; i < kCount; ++i) {
        ASSERT_EQ(drained[static_cast<std::size_t>(i)], i);
    }
    EXPECT_TRUE(series.drain().empty());
}

TEST(TestMailbox, latestNeverGoesBackwards)
{
    constexpr int kCount = 20'000;
    Latest<int> box;
    std::jthread writer([&] {
        for (int i = 1; i <= kCount; ++i) {
            box.put(i);
        }
    });
    int last = 0;
    while (last < kCount) {
        if (const auto taken = box.take()) {
            ASSERT_GT(*taken, last);
            last = *taken;
        }
    }
}

} // namespace
} // namespace timbrel::runtime
