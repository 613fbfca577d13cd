# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of `timbrel-cli bench` done by torchaudio on one thread. Prints JSON."""

import numpy as np
import torch
import torchaudio
from notes import BANDS, FFT, HOP, RATE, WINDOW, notes, processor_ms, report

torch.set_num_threads(1)
signal = torch.from_numpy(notes(10.0))[None]
mel = torchaudio.transforms.MelSpectrogram(
    RATE, n_fft=FFT, win_length=WINDOW, hop_length=HOP, n_mels=BANDS, f_max=RATE / 2,
    norm="slaney", mel_scale="slaney")
decibels = torchaudio.transforms.AmplitudeToDB()
spectrogram = torchaudio.transforms.Spectrogram(
    n_fft=FFT, win_length=WINDOW, hop_length=HOP, power=1.0)
wanted = spectrogram(signal)

results = {"analyse/mel-db": {"ms": processor_ms(lambda: decibels(mel(signal)), 20)}}
for name, momentum in (("griffin-lim/32", 0.99), ("griffin-lim/32-classic", 0.0)):
    griffin_lim = torchaudio.transforms.GriffinLim(
        n_fft=FFT, n_iter=32, win_length=WINDOW, hop_length=HOP, power=1.0, momentum=momentum)
    torch.manual_seed(1)
    got = spectrogram(griffin_lim(wanted))
    convergence = (torch.linalg.norm(wanted - got) / torch.linalg.norm(wanted)).item()
    results[name] = {"ms": processor_ms(lambda: griffin_lim(wanted), 3),
                     "convergence_db": 20.0 * np.log10(convergence)}
report({"torchaudio": torchaudio.__version__, "torch": torch.__version__}, results)
