// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/about.h"

#include <algorithm>
#include <array>

namespace timbrel::experiments {
namespace {

constexpr auto kLord = "Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020";
constexpr auto kAdainVc = "Chou, Yeh and Lee, One-shot Voice Conversion by Separating Speaker and "
                          "Content Representations with Instance Normalization, Interspeech 2019";
constexpr auto kConstantQ = "Brown, Calculation of a constant Q spectral transform, JASA 89, 1991";
constexpr auto kMel = "Stevens, Volkmann and Newman, A scale for the measurement of the "
                      "psychological magnitude pitch, 1937; sound from it: Griffin and Lim, Signal "
                      "estimation from modified short-time Fourier transform, 1984";
constexpr auto kAuraloss = "Arık, Jun and Diamos, Fast spectrogram inversion using multi-head "
                           "convolutional neural networks, 2019; Steinmetz and Reiss, auraloss, "
                           "2020";
constexpr auto kPixels = "x the clip, y what the model makes of it, N the numbers in a clip";
constexpr auto kLayers = "x the clip, y what the model makes of it, φₗ what layer l of a network "
                         "sees in it";
constexpr auto kInstances = "c a channel of the layer before, µ and σ its mean and spread over the "
                            "clip, γ and β what the class code makes of itself";

constexpr std::array kAbouts{
    params::About{"method", "lord-semi",
        "min over E, G, e:  Σᵢ ℓ(G(e[yᵢ], E(xᵢ) + zᵢ), xᵢ) + λ mean E(xᵢ)²\nzᵢ ~ N(0, σ²)",
        "xᵢ a clip, yᵢ its class, e the table of class codes, E the encoder, G the generator, ℓ "
        "the losses, σ the content noise, λ the content decay",
        kLord},
    params::About{"method", "lord-full",
        "first:  min over c, G, e:  Σᵢ ℓ(G(e[yᵢ], cᵢ + zᵢ), xᵢ) + λ mean cᵢ²\n"
        "then:  min over Eᶜ, Eʸ, G:  Σᵢ ℓ(G(Eʸ(xᵢ), Eᶜ(xᵢ)), xᵢ) + a mean (Eᶜ(xᵢ) − cᵢ)² + b mean "
        "(Eʸ(xᵢ) − e[yᵢ])²",
        "cᵢ a code kept for every clip, e the table of class codes, Eᶜ and Eʸ the encoders that "
        "take the tables' place, zᵢ noise, a and b the weights of the codes",
        kLord},
    params::About{"encoder", "adain-vc", "IN(c) = (c − µ(c)) / σ(c)",
        "c a channel over time, µ and σ its mean and spread: what is steady over the clip goes",
        kAdainVc},
    params::About{"encoder", "lord", "E(x) = dense³(conv⁵(x))",
        "five convolutions over the picture, all but the first with a step of two, then three "
        "dense layers",
        kLord},
    params::About{
        "generator", "adain-vc", "AdaIN(c) = γ · (c − µ(c)) / σ(c) + β", kInstances, kAdainVc},
    params::About{"generator", "lord", "AdaIN(c) = γ · (c − µ(c)) / σ(c) + β", kInstances,
        "Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020; AdaIN: Huang and "
        "Belongie, Arbitrary Style Transfer in Real-time, ICCV 2017"},
    params::About{"representation", "mel-db", "M = 10 log₁₀(W |STFT(s)|² + ε)",
        "s the sound, W the triangles of the mel bands, ε the least level", kMel},
    params::About{"representation", "mel-db-phase2", "(10 log₁₀(W |S|² + ε), θ),  θ = arg(W S/|S|)",
        "S the short-time Fourier transform of the sound, W the mel bands, arg the angle", kMel},
    params::About{"representation", "mel-db-phase3",
        "(10 log₁₀(W |S|² + ε), W Re u / W 1, W Im u / W 1),  u = S/|S|",
        "S the short-time Fourier transform of the sound, W the mel bands", kMel},
    params::About{"representation", "mel-normalised",
        "N = log₁₀(1 + P/σ) / (σ_b + 0.001),  P = W |STFT(s)|²",
        "P the power in mel bands, σ its spread in the class, σ_b that of the compressed band b",
        kMel},
    params::About{"representation", "stft-log1p", "L = log(1 + |STFT(s)|)",
        "s the sound; its own phase is kept for the way back",
        "Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984"},
    params::About{"representation", "cqt",
        "C[k, t] = Σₙ s[n] w_k[n − t] exp(−2πi f_k n),  f_k = f₀ · 2^(k/B)",
        "f₀ the lowest band, B the bands in an octave, w_k a window as long as the band is narrow",
        kConstantQ},
    params::About{"representation", "rainbowgram", "(20 log₁₀|C|, (φ[t] − φ[t−1]) / 2π · rate)",
        "C the constant-Q transform, φ its unwrapped phase: how fast each band turns",
        "Engel and others, Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML "
        "2017"},
    params::About{
        "losses", "mse", "1/N Σ (x − y)²", kPixels, "Least squares: Gauss, Theoria motus, 1809"},
    params::About{
        "losses", "mae", "1/N Σ |x − y|", kPixels, "Least absolute deviations: Boscovich, 1757"},
    params::About{
        "losses", "l22", "√ Σ (x − y)²", kPixels, "Frobenius; as a loss of spectrograms: seed 001"},
    params::About{"losses", "cyclic_phase",
        "1/N Σ d²,  d = θ − φ, brought to [−π, π) by whole turns",
        "θ the angle in the clip, φ the one the model makes", "seed 000"},
    params::About{"losses", "spectral_convergence", "‖X − Y‖ / ‖X‖",
        "X and Y the magnitudes of the clip and of what the model makes of it", kAuraloss},
    params::About{"losses", "log_magnitude", "1/N Σ |log X − log Y|",
        "X and Y the magnitudes of the clip and of what the model makes of it", kAuraloss},
    params::About{"losses", "linear_magnitude", "1/N Σ |X − Y|",
        "X and Y the magnitudes of the clip and of what the model makes of it", kAuraloss},
    params::About{"losses", "vgg", "Σₗ mean |φₗ(x) − φₗ(y)|", kLayers,
        "Simonyan and Zisserman, Very Deep Convolutional Networks, ICLR 2015; as a loss: Hoshen, "
        "Li and Malik, Non-Adversarial Image Synthesis with GLANN, CVPR 2019"},
    params::About{"losses", "rho", "Σₗ mean |φₗ(x) − φₗ(y)|", kLayers,
        "Koutini, Eghbal-zadeh and Widmer, Receptive-Field Regularized CNNs for Acoustic Scene "
        "Classification, 2019"},
    params::About{"losses", "vggish", "Σₗ mean |φₗ(x) − φₗ(y)|", kLayers,
        "Hershey and others, CNN Architectures for Large-Scale Audio Classification, ICASSP 2017"},
    params::About{"losses", "cola", "Σₗ mean |φₗ(x) − φₗ(y)|", kLayers,
        "Saeed, Grangier and Zeghidour, Contrastive Learning of General-Purpose Audio "
        "Representations, ICASSP 2021"},
    params::About{"losses", "pitch", "mean |p(x) − p(y)|",
        "p which notes Basic Pitch hears: how likely each of 88 keys sounds at each moment",
        "Bittner and others, A Lightweight Instrument-Agnostic Model for Polyphonic Note "
        "Transcription, ICASSP 2022"},
};

} // namespace

std::span<const params::About> abouts()
{
    return kAbouts;
}

const params::About* about(std::string_view section, std::string_view row)
{
    const auto found = std::ranges::find_if(kAbouts,
        [&](const params::About& one) { return one.section == section && one.row == row; });
    return found == kAbouts.end() ? nullptr : &*found;
}

} // namespace timbrel::experiments
