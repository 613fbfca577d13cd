// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/catalog_texts.h"

#include "engine/corpus/doctor/doctor_checks.h"
#include "engine/corpus/importers/importer.h"
#include "engine/experiments/description/about.h"
#include "engine/experiments/description/presets.h"
#include "engine/experiments/description/schema.h"
#include "engine/experiments/studies/note_evaluation.h"
#include "engine/experiments/sweeps/sweep.h"
#include "engine/measures/measure_row.h"
#include "engine/spectral/ways_back.h"
#include "engine/transfer/stitching.h"

namespace timbrel::translations {
namespace {

using Texts = std::set<std::string>;

/// What is said while it is done, and as headings of curves and findings.
constexpr const char* kSaid[] = {
    "analysing the track",
    "computing features",
    "listening for notes",
    "listening for notes in transfers",
    "listening to recordings",
    "looking at recordings",
    "looking for clusters",
    "looking for content codes",
    "learning to tell timbres apart",
    "making sound",
    "mapping codes",
    "measuring reconstructions",
    "measuring transfers",
    "reading melodies",
    "reading the track",
    "reading the weights of Basic Pitch",
    "reading the weights of VGG16",
    "rendering phrases",
    "trying how training is fastest on this machine",
    "waiting for another Timbrel that computes the same features",
    "adversarial",
    "latent optimisation",
    "encoders learn the codes",
    "amortisation",
    "class code",
    "clips per second",
    "content code",
    "content decay",
    "content to class",
    "critic distance",
    "critic drift",
    "critic penalty",
    "input",
    "loss",
    "reconstruction",
    "reconstruction error",
    "total",
    "transfer error",
    "truth",
    "validation",
    "Difference, second less first",
    "Sub-classes",
    "Small sub-classes",
    "Bring to one loudness",
    "Draw the split",
    "Leave out",
    "Let clips overlap",
    "Take equally many",
    "cutting clips",
    "measuring features",
    "recognising recordings",
    "probe",
    "speed",
};

void add(Texts& texts, const params::Parameter& parameter)
{
    texts.insert({parameter.label, parameter.help, parameter.unit});
    if (const auto* choice = std::get_if<params::Choice>(&parameter.domain)) {
        for (const auto& option : choice->options) {
            texts.insert({option.label, option.help});
        }
    }
}

void add(Texts& texts, const params::Row& row)
{
    texts.insert({row.label, row.help});
    for (const auto& parameter : row.parameters) {
        add(texts, parameter);
    }
}

void add(Texts& texts, const measures::MeasureRow& row)
{
    texts.insert({std::string(row.label), std::string(row.help), std::string(row.unit)});
    for (const auto& baseline : row.baselines) {
        texts.insert(std::string(baseline.label));
    }
}

template <typename Rows> void addAll(Texts& texts, const Rows& rows)
{
    for (const auto& row : rows) {
        add(texts, row);
    }
}

} // namespace

std::set<std::string> catalogTexts()
{
    Texts texts(std::begin(kSaid), std::end(kSaid));
    const auto schema = experiments::makeSchema();
    for (const auto& section : schema->sections) {
        texts.insert({section.label, section.help});
        addAll(texts, section.rows);
    }
    addAll(texts, experiments::sweepRows());
    addAll(texts, transfer::stitchingWays());
    for (const auto& importer : corpus::importerCatalog()) {
        add(texts, importer.row);
    }
    using namespace corpus;
    for (const auto checks :
        {fileChecks(), mixtureChecks(), classChecks(), confoundChecks(), splitChecks()}) {
        for (const auto& check : checks) {
            texts.insert({check.title, check.why, check.remedy});
        }
    }
    for (const auto& preset : experiments::presets(schema)) {
        texts.insert({preset.experiment.name(), preset.help});
    }
    for (const auto& about : experiments::abouts()) {
        texts.insert({std::string(about.symbols), std::string(about.source)});
    }
    for (const auto& way : spectral::waysBack()) {
        texts.insert({way.label, way.help});
    }
    addAll(texts, measures::measureCatalog());
    addAll(texts, experiments::noteMeasures());
    texts.erase("");
    return texts;
}

} // namespace timbrel::translations
