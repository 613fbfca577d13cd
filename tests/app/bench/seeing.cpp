// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long what is looked at takes to be seen: `packaging/bench --seeing [RUN]`. No test, since
// time is not the same on any two machines.

#include "tests/app/bench/seeing.h"

#include <algorithm>

#include <fmt/format.h>
#include <QApplication>

#include "widgets/base/theme.h"

void timbrel::bench::tell(const std::string& what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto count = milliseconds.size();
    fmt::print("{}: median {:.1f} ms, 99 % below {:.1f} ms, longest {:.1f} ms, of {}\n", what,
        milliseconds[count / 2], milliseconds[count * 99 / 100], milliseconds.back(), count);
}

int main(int argc, char** argv)
{
    QApplication program(argc, argv);
    const timbrel::widgets::Theme theme(program);
    timbrel::bench::dots();
    timbrel::bench::pictures();
    if (argc > 1) {
        timbrel::bench::hover(argv[1]);
    } else {
        fmt::print("hovering over dots: name a run to measure it\n");
    }
    timbrel::bench::curves();
    return 0;
}
