// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/measures/subject.h"

#include <algorithm>
#include <utility>

#include "engine/base/spread.h"
#include "engine/measures/coded_clips.h"
#include "engine/measures/made_clips.h"

namespace timbrel::measures {
namespace {

std::vector<HeldOutTransfer> transfersOf(
    const corpus::FeatureSet& features, std::span<const std::size_t> clips)
{
    std::vector<HeldOutTransfer> known;
    std::vector<HeldOutTransfer> all;
    for (const auto clip : clips) {
        for (std::size_t target = 0; target < features.classCount(); ++target) {
            if (features.parents().of[target] == features.parentOf(clip)) {
                continue;
            }
            const auto truth = features.truthOf(clip, target);
            all.push_back({clip, target, truth});
            if (truth) {
                known.push_back(all.back());
            }
        }
    }
    return known.empty() ? all : known;
}

std::size_t musicOf(const corpus::FeatureSet& features, std::size_t clip)
{
    std::size_t first = features.clips()[clip].recording;
    for (std::size_t target = 0; target < features.classCount(); ++target) {
        if (const auto truth = features.truthOf(clip, target)) {
            first = std::min(first, features.clips()[*truth].recording);
        }
    }
    return first;
}

Result<std::vector<Example>> examples(const Subject& subject,
    std::span<const HeldOutTransfer> transfers, std::string_view activity, Monitor& monitor)
{
    std::vector<Making> makings;
    for (const auto& transfer : transfers) {
        makings.push_back({*subject.placeOf(transfer.clip), transfer.target});
    }
    std::vector<Example> list;
    list.reserve(transfers.size());
    TIMBREL_CHECK(makeClips(subject.model(), subject.codes().codes, makings, activity, monitor,
        [&](std::size_t index, std::span<const float> made) {
            const auto& transfer = transfers[index];
            list.push_back({transfer, subject.measured().clips()[transfer.clip].classIndex,
                subject.groupOf(transfer.clip), {made.begin(), made.end()}});
        }));
    return list;
}

/// The codes of clips that were made.
Matrix codesOf(const transfer::Model& model, std::span<const Example> examples)
{
    if (examples.empty()) {
        return {};
    }
    constexpr std::size_t kBatch = 64;
    std::vector<torch::Tensor> parts;
    for (std::size_t begin = 0; begin < examples.size(); begin += kBatch) {
        std::vector<std::span<const float>> clips;
        for (const auto& example :
            examples.subspan(begin, std::min(kBatch, examples.size() - begin))) {
            clips.emplace_back(example.made);
        }
        parts.push_back(model.encode(model.batch(clips)));
    }
    return transfer::toMatrix(torch::cat(parts));
}

} // namespace

Result<Subject> Subject::create(const transfer::Model& model, const corpus::FeatureSet& learnt,
    const corpus::FeatureSet& measured, const SubjectLimits& limits, Monitor& monitor)
{
    if (measured.heldOutClips().empty()) {
        return fail(ErrorCode::InvalidArgument,
            say("no recording is held out, so there is nothing to "
                "measure"),
            {}, say("Hold some recordings out, or measure on another corpus"));
    }
    Subject subject;
    subject.m_model = &model;
    subject.m_learnt = &learnt;
    subject.m_measured = &measured;
    TIMBREL_CHECK(subject.make(monitor, limits));
    return subject;
}

Result<> Subject::make(Monitor& monitor, const SubjectLimits& limits)
{
    m_clips = spread(m_measured->heldOutClips(), limits.clips);
    std::ranges::sort(m_clips);
    for (const auto clip : m_clips) {
        m_groups.push_back(musicOf(*m_measured, clip));
    }
    m_learntClips = spread(m_learnt->trainingClips(), limits.probeClips);
    m_judgeClips = spread(m_learnt->trainingClips(), limits.judgeClips);

    // Codes that a method keeps in a table belong to training clips only, and tell that it has no
    // encoder yet: those of held-out clips are searched for, and what was made is not encoded.
    auto kept = keptCodes(*m_model, *m_learnt, m_learntClips);
    const bool encodes = !kept;
    m_learntCodes =
        kept ? std::move(*kept) : labelledCodes(*m_model, *m_learnt, m_learntClips, monitor);
    m_codes = labelledCodes(*m_model, *m_measured, m_clips, monitor);

    const std::size_t affordable =
        std::max<std::size_t>(1, limits.bytes / (m_measured->shape().size() * sizeof(float)));
    const auto reconstructions = reconstructionsOf(*m_measured, spread(m_clips, affordable));
    TIMBREL_TRY(
        m_reconstructions, examples(*this, reconstructions, "measuring reconstructions", monitor));
    const auto transfers =
        spread(transfersOf(*m_measured, m_clips), std::min(affordable, limits.transfers));
    TIMBREL_TRY(m_transfers, examples(*this, transfers, "measuring transfers", monitor));
    if (encodes) {
        m_madeCodes = codesOf(*m_model, m_transfers);
    }
    return {};
}

bool Subject::hasTruths() const
{
    return !m_transfers.empty() && m_transfers.front().transfer.truth.has_value();
}

std::optional<std::size_t> Subject::placeOf(std::size_t clip) const
{
    const auto place = std::ranges::lower_bound(m_clips, clip);
    return place != m_clips.end() && *place == clip
        ? std::optional(static_cast<std::size_t>(place - m_clips.begin()))
        : std::nullopt;
}

std::size_t Subject::groupOf(std::size_t clip) const
{
    const auto place = placeOf(clip);
    return place ? m_groups[*place] : musicOf(*m_measured, clip);
}

std::optional<std::size_t> Subject::otherClip(
    std::size_t index, std::size_t group, std::optional<std::size_t> parent) const
{
    // Begins half way round, so that neighbours, which are cut from one recording, are not taken.
    const std::size_t start = index + m_clips.size() / 2;
    for (std::size_t step = 0; step < m_clips.size(); ++step) {
        const std::size_t place = (start + step) % m_clips.size();
        const bool fits = !parent || m_measured->parentOf(m_clips[place]) == *parent;
        if (fits && m_groups[place] != group) {
            return place;
        }
    }
    return std::nullopt;
}

snapshots::Spectrogram Subject::picture(
    std::span<const float> features, std::size_t classIndex) const
{
    const auto& representation = *m_model->representation;
    const auto shape = representation.shape();
    Matrix matrix(shape.rows(), shape.frames);
    std::ranges::copy(features, matrix.values.begin());
    representation.fromUnit(matrix, m_model->scale, m_model->parents.of[classIndex]);
    return representation.picture(matrix, m_model->scale);
}

snapshots::Spectrogram Subject::picture(const corpus::FeatureSet& features, std::size_t clip) const
{
    return picture(features.features(clip), features.clips()[clip].classIndex);
}

} // namespace timbrel::measures
