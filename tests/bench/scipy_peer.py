# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signal to mel decibels with NumPy and SciPy on one thread, in single precision. Prints JSON."""

import numpy as np
import scipy
import scipy.fft
import scipy.signal
from notes import BANDS, FFT, HOP, RATE, WINDOW, notes, processor_ms, report


def slaney_filterbank():
    """[bins, bands], triangles of area one over Hz, equally spaced on Slaney's scale."""
    knee, step = 15.0, np.log(6.4) / 27.0
    top = knee + np.log(RATE / 2 / 1000.0) / step
    mel = np.linspace(0.0, top, BANDS + 2)
    hz = np.where(mel < knee, mel * 200.0 / 3.0, 1000.0 * np.exp((mel - knee) * step))
    bins = np.arange(FFT // 2 + 1)[:, None] * RATE / FFT
    rising = (bins - hz[:-2]) / (hz[1:-1] - hz[:-2])
    falling = (hz[2:] - bins) / (hz[2:] - hz[1:-1])
    return (np.maximum(0.0, np.minimum(rising, falling)) * 2.0 / (hz[2:] - hz[:-2])).astype(
        np.float32)


signal = notes(10.0)
filterbank = slaney_filterbank()
window = np.zeros(FFT, np.float32)
window[(FFT - WINDOW) // 2:(FFT + WINDOW) // 2] = scipy.signal.get_window("hann", WINDOW)


def mel_decibels():
    padded = np.pad(signal, FFT // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(padded, FFT)[::HOP]
    spectra = scipy.fft.rfft(frames * window, workers=1)
    powers = spectra.real**2 + spectra.imag**2
    return 10.0 * np.log10(np.maximum(powers @ filterbank, 1e-10))


report({"scipy": scipy.__version__, "numpy": np.__version__},
       {"analyse/mel-db": {"ms": processor_ms(mel_decibels, 20)}})
