// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "engine/analysis/principal_plane.h"
#include "engine/analysis/tsne.h"
#include "engine/base/files.h"
#include "engine/formats/npy.h"
#include "engine/runtime/parallel.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string input;
    std::string output;
    bool principal = false;
    analysis::TsneSettings tsne;
};

Matrix principalPlaces(const Matrix& codes, std::uint64_t seed)
{
    const auto plane = analysis::principalPlane(codes, seed);
    Matrix places(codes.rows, 2);
    for (std::size_t i = 0; i < codes.rows; ++i) {
        places.at(i, 0) = plane.x[i];
        places.at(i, 1) = plane.y[i];
    }
    return places;
}

Result<> saveEmbedding(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(const auto bytes, readFile(options.input));
    TIMBREL_TRY(const auto codes, formats::fromNpy(bytes, options.input));
    if (options.principal) {
        return writeFileAtomically(
            options.output, formats::toNpy(principalPlaces(codes, options.tsne.seed)));
    }
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto embedding, analysis::tsne(codes, options.tsne, terminal));
    TIMBREL_CHECK(writeFileAtomically(options.output, formats::toNpy(embedding.points)));
    return shell.print(fmt::format("divergence {:.4f}\n", embedding.kl));
}

} // namespace

void addEmbedCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("embed", "Lay codes (.npy) out in the plane");
    auto options = std::make_shared<Options>();
    options->tsne.iterations = 1000;
    options->tsne.threads = runtime::hardwareThreads();
    command->add_option("input", options->input, "Codes, a row each")->required();
    command->add_option("--output", options->output, "Their places, a .npy file of two columns")
        ->required();
    command->add_flag("--pca", options->principal, "The plane they are widest in, not t-SNE");
    command->add_option("--perplexity", options->tsne.perplexity, "How many neighbours matter")
        ->check(CLI::Range(2.0, 1000.0))
        ->capture_default_str();
    command->add_option("--iterations", options->tsne.iterations, "How long t-SNE descends")
        ->check(CLI::Range(0, 100'000))
        ->capture_default_str();
    command->add_option("--seed", options->tsne.seed, "Seed of the start");
    command->add_option("--threads", options->tsne.threads, "How many threads")
        ->check(CLI::Range(1, 1024));
    command->callback(
        [options, &shell] { shell.run([&] { return saveEmbedding(*options, shell); }); });
}

} // namespace timbrel::app
