// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/rehearsal.h"

#include <chrono>
#include <optional>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "engine/corpus/solos/solos.h"

namespace timbrel::app {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 15min; // for any one stage, on a slow machine

} // namespace

Result<> waitFor(const std::function<bool()>& condition, const char* what)
{
    QDeadlineTimer deadline(kPatience);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return fail(ErrorCode::Cancelled, say("the program waited too long for {}", what));
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return {};
}

Result<> makeSmallCorpus(Errands& errands, const std::filesystem::path& folder)
{
    corpus::SolosOptions options;
    options.phrases = 24;
    options.heldOutPhrases = 6;
    std::optional<Result<>> made;
    errands.ask("making a corpus", [options, folder, &made](Monitor& monitor) -> Errands::Answer {
        auto outcome = corpus::makeSolos(options, folder, monitor);
        return [outcome, &made] { made = outcome; };
    });
    TIMBREL_CHECK(waitFor([&made] { return made.has_value(); }, "its corpus"));
    return *made;
}

} // namespace timbrel::app
