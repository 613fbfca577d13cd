// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/analysis/probe.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/measures/held_out_transfer.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/transfer/model.h"

namespace timbrel::measures {

/// What a model made of a held-out clip. Measures compare classes of the corpus, so that a model
/// with sub-classes is asked the same as one without.
struct Example {
    HeldOutTransfer transfer;
    std::size_t source = 0; ///< class of the clip
    std::size_t group = 0; ///< see Subject::groupOf
    std::vector<float> made; ///< [channels, bands, frames] in [0, 1]
};

/// Which clips are measured, spread evenly over what there is, so that time and memory are bounded.
struct SubjectLimits {
    std::size_t clips = 2000; ///< held out
    std::size_t transfers = 2000;
    std::size_t bytes = std::size_t{256} << 20U; ///< of transfers kept
    std::size_t probeClips = 800; ///< training clips that probes learn from
    std::size_t judgeClips = 2000; ///< training clips that the judge learns from
};

/// A model with everything that measures look at, computed once: held-out clips, what the model
/// made of them, and the codes of both. Immutable; functions may be called from any thread.
///
/// `learnt` is the corpus that the model was trained on, whose training part teaches probes, judge
/// and baselines; `measured` the one whose held-out part is measured, the same or another one with
/// the same classes. Both and the model must outlive the subject.
class Subject final {
public:
    /// Worker thread; asks `monitor` at every batch. There must be held-out clips to measure.
    [[nodiscard]] static Result<Subject> create(const transfer::Model& model,
        const corpus::FeatureSet& learnt, const corpus::FeatureSet& measured,
        const SubjectLimits& limits, Monitor& monitor);

    [[nodiscard]] const transfer::Model& model() const { return *m_model; }
    [[nodiscard]] const corpus::FeatureSet& learnt() const { return *m_learnt; }
    [[nodiscard]] const corpus::FeatureSet& measured() const { return *m_measured; }

    [[nodiscard]] std::span<const std::size_t> clips() const { return m_clips; } ///< of measured()
    [[nodiscard]] std::span<const Example> reconstructions() const { return m_reconstructions; }
    /// Of clips() to classes of other parents: those whose truth is known, else all.
    [[nodiscard]] std::span<const Example> transfers() const { return m_transfers; }
    [[nodiscard]] bool hasTruths() const;

    /// Content codes: of some training clips of learnt(), of clips(), of what transfers() made.
    [[nodiscard]] const analysis::LabelledCodes& learntCodes() const { return m_learntCodes; }
    [[nodiscard]] std::span<const std::size_t> learntClips() const { return m_learntClips; }
    [[nodiscard]] const analysis::LabelledCodes& codes() const { return m_codes; }
    /// Their classes are those of the corpus. The last are empty while the model has no encoder.
    [[nodiscard]] const Matrix& madeCodes() const { return m_madeCodes; }
    [[nodiscard]] std::span<const std::size_t> judgeClips() const { return m_judgeClips; }

    /// Which music a clip of measured() is from: one number for a recording and for every other
    /// rendering of the same phrase, since these are not independent of each other.
    [[nodiscard]] std::size_t groupOf(std::size_t clip) const;
    /// The place in clips() of a clip of other music than `group`, `index` varying which; nothing
    /// where all is the same music. With a class of the corpus, only clips of that class.
    [[nodiscard]] std::optional<std::size_t> otherClip(
        std::size_t index, std::size_t group, std::optional<std::size_t> parent = {}) const;
    /// The place in clips() of one of its clips.
    [[nodiscard]] std::optional<std::size_t> placeOf(std::size_t clip) const;

    /// Features in [0, 1] as a class's, in decibels.
    [[nodiscard]] snapshots::Spectrogram picture(
        std::span<const float> features, std::size_t classIndex) const;
    /// Of a recorded clip.
    [[nodiscard]] snapshots::Spectrogram picture(
        const corpus::FeatureSet& features, std::size_t clip) const;

private:
    Subject() = default;
    Result<> make(Monitor& monitor, const SubjectLimits& limits);

    const transfer::Model* m_model = nullptr;
    const corpus::FeatureSet* m_learnt = nullptr;
    const corpus::FeatureSet* m_measured = nullptr;
    std::vector<std::size_t> m_clips; ///< ascending
    std::vector<std::size_t> m_groups; ///< one for each of m_clips
    std::vector<std::size_t> m_learntClips;
    std::vector<std::size_t> m_judgeClips;
    std::vector<Example> m_reconstructions;
    std::vector<Example> m_transfers;
    analysis::LabelledCodes m_learntCodes;
    analysis::LabelledCodes m_codes;
    Matrix m_madeCodes;
};

} // namespace timbrel::measures
