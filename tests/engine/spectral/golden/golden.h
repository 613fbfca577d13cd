// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Made by make_golden.py with SciPy 1.10.1, NumPy 1.24.2 and torchaudio 0.13.1.

#pragma once

#include "engine/spectral/mel_filterbank.h"

namespace timbrel::spectral::golden {

struct StftPoint {
    int frame;
    int bin;
    double real;
    double imaginary;
};
struct MelPoint {
    MelScale scale;
    int band;
    int frame;
    double decibels;
};
struct ConvergencePoint {
    double momentum;
    int iterations;
    double convergence;
};
struct SamplePoint {
    double momentum;
    int index;
    double value;
};
/// Of mel decibels no more than 80 under the loudest, and one point of them.
struct Recording {
    const char* name;
    double loudest;
    double mean;
    double deviation;
    double band30frame100;
};

constexpr StftPoint kStft[] = {{0, 3, -20.158608, -5.62050406e-16},
    {5, 20, -0.103837265, -0.71246891}, {16, 225, 8.51876965, -21.8685709},
    {31, 640, -6.35741302e-07, -12.8000013}, {40, 150, -0.94690111, 0.498305616},
    {64, 100, -0.105956706, -0.0335521487}};

constexpr MelPoint kMel[] = {{MelScale::Slaney, 6, 2, 27.8376047},
    {MelScale::Slaney, 16, 10, 27.9001877}, {MelScale::Slaney, 29, 20, 26.5875759},
    {MelScale::Slaney, 42, 30, 22.5828549}, {MelScale::Slaney, 53, 40, 16.9771784},
    {MelScale::Slaney, 62, 50, 4.81288809}, {MelScale::Htk, 10, 2, 28.1033369},
    {MelScale::Htk, 22, 10, 27.9822008}, {MelScale::Htk, 35, 20, 23.7462705},
    {MelScale::Htk, 45, 30, 18.7941775}, {MelScale::Htk, 54, 40, 0.372990404},
    {MelScale::Htk, 61, 50, -4.29305577}};

constexpr ConvergencePoint kConvergence[] = {{0.0, 0, 0.999126993}, {0.0, 1, 0.443079168},
    {0.0, 2, 0.371859293}, {0.0, 5, 0.313806168}, {0.0, 20, 0.251167813}, {0.99, 0, 0.999126993},
    {0.99, 1, 0.443079168}, {0.99, 2, 0.371815386}, {0.99, 5, 0.2870358}, {0.99, 20, 0.125311776}};

constexpr SamplePoint kSamplesAfterFive[] = {{0.0, 100, 0.0661954556}, {0.0, 4000, -0.0577435552},
    {0.0, 8191, -0.328641213}, {0.0, 12345, 0.250139059}, {0.99, 100, -0.0258244779},
    {0.99, 4000, -0.108937112}, {0.99, 8191, -0.405675548}, {0.99, 12345, 0.240259904}};

constexpr Recording kRecordings[] = {
    {"Medley-solos-DB_training-1_00352223-57bc-5a6e-fbee-4b17e4c499f6.wav", 19.3361318, -37.9450587,
        21.0621878, -12.7754925},
    {"Medley-solos-DB_training-2_015a3c20-d642-56b2-f97a-a601a0bd2c69.wav", 31.5519692, -25.4455033,
        16.9092488, -38.2789041},
    {"Medley-solos-DB_training-5_02dd9a9b-e5c0-532a-f058-f4ee59e0cf94.wav", 12.0284724, -46.2223581,
        21.2296528, -37.6982946}};

} // namespace timbrel::spectral::golden
