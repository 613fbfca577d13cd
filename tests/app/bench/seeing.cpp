// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long what is looked at takes to be seen: `packaging/bench --seeing [RUN]`. No test, since
// time is not the same on any two machines.

#include "tests/app/bench/seeing.h"

#include <algorithm>

#include <fmt/format.h>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWidget>

#include "widgets/base/theme.h"

namespace {

constexpr int kFrames = 300;
constexpr int kFirst = 40; // pixels, after which a press is a drag

} // namespace

void timbrel::bench::tell(const std::string& what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto count = milliseconds.size();
    fmt::print("{}: median {:.1f} ms, 99 % below {:.1f} ms, longest {:.1f} ms, of {}\n", what,
        milliseconds[count / 2], milliseconds[count * 99 / 100], milliseconds.back(), count);
}

std::vector<double> timbrel::bench::drag(QWidget& view, QPoint from)
{
    const auto send = [&view](QEvent::Type type, QPoint at, Qt::MouseButtons held) {
        QMouseEvent event(
            type, QPointF(at), view.mapToGlobal(QPointF(at)), Qt::LeftButton, held, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    std::vector<double> frames;
    QElapsedTimer watch;
    for (int frame = 0; frame < kFrames; ++frame) {
        from += QPoint(frame == 0 ? kFirst : 1, frame % 2);
        watch.start();
        send(QEvent::MouseMove, from, Qt::LeftButton);
        QCoreApplication::processEvents(); // draws, and puts it on the screen
        frames.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
    }
    send(QEvent::MouseButtonRelease, from, Qt::NoButton);
    return frames;
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
