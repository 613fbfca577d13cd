# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes golden.h anew: numbers of SciPy, NumPy and torchaudio for tst_golden.cpp.

usage: /usr/bin/python3 make_golden.py DATA > golden.h && clang-format -i golden.h
DATA is the folder of shared recordings. Needs Debian's python3-scipy and python3-torchaudio.
"""

import pathlib
import sys

import numpy as np
import scipy
import scipy.fft
import scipy.io.wavfile
import scipy.signal
import torch
import torchaudio

FFT, WINDOW, HOP, RATE = 2048, 1024, 256, 16000
MEDLEY = "layouts/medley_solos_db/audio"
RECORDINGS = ("Medley-solos-DB_training-1_00352223-57bc-5a6e-fbee-4b17e4c499f6.wav",
              "Medley-solos-DB_training-2_015a3c20-d642-56b2-f97a-a601a0bd2c69.wav",
              "Medley-solos-DB_training-5_02dd9a9b-e5c0-532a-f058-f4ee59e0cf94.wav")


def formula(count=16384):
    t = np.arange(count) / RATE
    return (0.4 * np.sin(2 * np.pi * (110 * t + 900 * t * t))
            + 0.2 * np.sin(2 * np.pi * 1760 * t) * np.exp(-3 * t)
            + 0.05 * np.sin(2 * np.pi * 5000 * t))


def padded_window(fft, window):
    whole = np.zeros(fft)
    whole[(fft - window) // 2:(fft + window) // 2] = scipy.signal.get_window("hann", window)
    return whole


def stft(signal, frames, fft=FFT, window=WINDOW, hop=HOP):
    """[frames, bins] in double precision."""
    padded = np.pad(signal, fft // 2, mode="reflect")
    cut = np.lib.stride_tricks.sliding_window_view(padded, fft)[::hop][:frames]
    return scipy.fft.rfft(cut * padded_window(fft, window))


def istft(spectra, samples):
    window = padded_window(FFT, WINDOW)
    total = samples + 2 * FFT
    signal, weight = np.zeros(total), np.zeros(total)
    for frame, piece in enumerate(scipy.fft.irfft(spectra)):
        signal[frame * HOP:frame * HOP + FFT] += piece * window
        weight[frame * HOP:frame * HOP + FFT] += window * window
    part = slice(FFT // 2, FFT // 2 + samples)
    return signal[part] / weight[part]


def griffin_lim(magnitudes, iterations, momentum):
    """Perraudin, Balazs and Søndergaard (2013), from zero phases; yields the convergence."""
    samples = len(magnitudes) * HOP
    estimate, before = magnitudes.astype(complex), 0.0
    for iteration in range(iterations + 1):
        signal = istft(estimate, samples)
        rebuilt = stft(signal, len(magnitudes))
        convergence = (np.linalg.norm(magnitudes - np.abs(rebuilt)) / np.linalg.norm(magnitudes))
        yield convergence, signal
        ahead = rebuilt - momentum / (1 + momentum) * before
        estimate = magnitudes * ahead / np.maximum(np.abs(ahead), 1e-16)
        before = rebuilt


def mel_decibels(signal, rate, scale, bands=128, fft=FFT, window=WINDOW, hop=HOP):
    """[bands, frames] by torchaudio, computed in double precision."""
    mel = torchaudio.transforms.MelSpectrogram(
        rate, n_fft=fft, win_length=window, hop_length=hop, n_mels=bands, f_max=rate / 2,
        norm="slaney", mel_scale=scale).double()
    # torchaudio makes its bank in single precision, which is what it can be compared to.
    return torchaudio.transforms.AmplitudeToDB()(mel(torch.from_numpy(signal))).numpy()


def emit(name, kind, rows):
    print(f"constexpr {kind} {name}[] = {{" + ", ".join(rows) + "};\n")


def number(value):
    return repr(float(f"{value:.9g}"))


def emit_stft(signal):
    spectra = stft(signal, 65)
    points = [(0, 3), (5, 20), (16, 225), (31, 640), (40, 150), (64, 100)]
    emit("kStft", "StftPoint", [
        f"{{{t}, {k}, {number(spectra[t, k].real)}, {number(spectra[t, k].imag)}}}"
        for t, k in points])


def emit_mel(signal):
    rows = []
    for scale in ("slaney", "htk"):
        levels = mel_decibels(signal, RATE, scale)
        for frame in (2, 10, 20, 30, 40, 50):
            band = int(levels[:, frame].argmax()) + frame // 20  # on the tone and beside it
            rows.append(f"{{MelScale::{scale.capitalize()}, {band}, {frame}, "
                        f"{number(levels[band, frame])}}}")
    emit("kMel", "MelPoint", rows)


def emit_griffin_lim(signal):
    magnitudes = np.abs(stft(signal, 64))
    rows, samples = [], []
    for momentum in (0.0, 0.99):
        for iteration, (found, got) in enumerate(griffin_lim(magnitudes, 20, momentum)):
            if iteration in (0, 1, 2, 5, 20):
                rows.append(f"{{{momentum}, {iteration}, {number(found)}}}")
            if iteration == 5:
                samples += [f"{{{momentum}, {n}, {number(got[n])}}}"
                            for n in (100, 4000, 8191, 12345)]
    emit("kConvergence", "ConvergencePoint", rows)
    emit("kSamplesAfterFive", "SamplePoint", samples)


def emit_recordings(data):
    rows = []
    for name in RECORDINGS:
        rate, signal = scipy.io.wavfile.read(data / MEDLEY / name)
        levels = mel_decibels(signal.astype(float), rate, "slaney", window=2048, hop=512)
        levels = levels[:, :len(signal) // 512]
        loudest = levels.max()
        kept = np.maximum(levels, loudest - 80.0)
        rows.append(f'{{"{name}", {number(loudest)}, {number(kept.mean())}, '
                    f"{number(kept.std())}, {number(levels[30, 100])}}}")
    emit("kRecordings", "Recording", rows)


def main():
    print("// SPDX-FileCopyrightText: 2026 The Timbrel authors")
    print("// SPDX-License-Identifier: GPL-3.0-or-later\n")
    print(f"// Made by make_golden.py with SciPy {scipy.__version__}, NumPy {np.__version__} and "
          f"torchaudio {torchaudio.__version__}.\n")
    print('#pragma once\n\n#include "engine/spectral/mel_filterbank.h"\n')
    print("namespace timbrel::spectral::golden {\n")
    print("struct StftPoint { int frame; int bin; double real; double imaginary; };")
    print("struct MelPoint { MelScale scale; int band; int frame; double decibels; };")
    print("struct ConvergencePoint { double momentum; int iterations; double convergence; };")
    print("struct SamplePoint { double momentum; int index; double value; };")
    print("/// Of mel decibels no more than 80 under the loudest, and one point of them.")
    print("struct Recording { const char* name; double loudest; double mean; double deviation; "
          "double band30frame100; };\n")
    signal = formula()
    emit_stft(signal)
    emit_mel(signal)
    emit_griffin_lim(signal)
    emit_recordings(pathlib.Path(sys.argv[1]))
    print("} // namespace timbrel::spectral::golden")


if __name__ == "__main__":
    main()
