// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/probe.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>
#include <utility>

namespace timbrel::analysis {
namespace {

Result<> checkPart(const LabelledCodes& part, const Sentence& name)
{
    assert(part.codes.rows == part.classes.size());
    if (part.codes.empty()) {
        return fail(ErrorCode::InvalidArgument, say("the probe's {} part has no codes", name), {},
            say("Use a corpus with more recordings"));
    }
    if (!std::ranges::all_of(part.codes.values, [](float value) { return std::isfinite(value); })) {
        return fail(ErrorCode::InvalidArgument,
            say("a code of the probe's {} part is not made of finite numbers", name), {},
            say("Use an earlier checkpoint; the training has diverged"));
    }
    return {};
}

} // namespace

Result<> checkParts(const LabelledCodes& training, const LabelledCodes& test)
{
    TIMBREL_CHECK(checkPart(training, say("training")));
    TIMBREL_CHECK(checkPart(test, say("test")));
    assert(training.codes.columns == test.codes.columns);
    return {};
}

std::size_t classCountOf(const LabelledCodes& training, const LabelledCodes& test)
{
    return 1 + std::max(std::ranges::max(training.classes), std::ranges::max(test.classes));
}

ProbeResult judged(
    std::span<const std::size_t> truths, std::vector<std::size_t> guesses, std::size_t classCount)
{
    assert(!truths.empty() && truths.size() == guesses.size());
    ProbeResult result;
    result.classCount = classCount;
    result.confusion.assign(classCount * classCount, 0);
    std::vector<std::size_t> frequency(classCount, 0);
    std::size_t right = 0;
    for (std::size_t row = 0; row < truths.size(); ++row) {
        ++result.confusion[truths[row] * classCount + guesses[row]];
        ++frequency[truths[row]];
        right += truths[row] == guesses[row] ? 1U : 0U;
    }
    const auto rows = static_cast<double>(truths.size());
    const auto commonest = std::ranges::max_element(frequency);
    result.accuracy = static_cast<double>(right) / rows;
    result.chance = static_cast<double>(*commonest) / rows;
    result.commonest = static_cast<std::size_t>(std::distance(frequency.begin(), commonest));
    result.guesses = std::move(guesses);
    return result;
}

} // namespace timbrel::analysis
