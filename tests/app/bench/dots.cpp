// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "engine/base/random.h"
#include "tests/app/bench/seeing.h"
#include "widgets/plots/scatter_view.h"

using namespace timbrel;

namespace {

constexpr std::size_t kDots = 100'000;
constexpr std::size_t kClasses = 5;

std::vector<widgets::ScatterView::Dot> clouds()
{
    std::vector<widgets::ScatterView::Dot> dots(kDots);
    RandomStream random(1, "dots");
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const auto which = i % kClasses;
        dots[i].place = {random.normal() + 4.0 * static_cast<double>(which), random.normal()};
        dots[i].series = which;
    }
    return dots;
}

} // namespace

void timbrel::bench::dots()
{
    widgets::ScatterView view;
    view.resize(900, 700);
    view.setDots(clouds());
    view.show();
    view.showPart({2.0, 0.0, 0.0}); // closer, so that a drag moves it
    QCoreApplication::processEvents();
    tell("a frame of 100,000 dots that are dragged, 900 × 700", drag(view, {300, 40}));
}
