# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signal that app/cli/bench/notes.cpp makes, and what both peers report."""

import json
import time

import numpy as np

RATE = 16000
FFT, WINDOW, HOP, BANDS = 2048, 1024, 256, 128


def notes(seconds):
    count = int(RATE * seconds)
    t = np.arange(count) / RATE
    note = np.floor(2.0 * t)
    hz = 220.0 * np.exp2(np.mod(5.0 * note, 12.0) / 12.0)
    value = sum(np.sin(2.0 * np.pi * hz * h * t) / h for h in range(1, 12))
    state, hiss = 1, np.empty(count)
    for n in range(count):
        state = (1664525 * state + 1013904223) & 0xFFFFFFFF
        hiss[n] = state / 2147483648.0 - 1.0
    decay = np.exp(-3.0 * (t - 0.5 * note))
    return (0.1 * decay * value + 0.001 * hiss).astype(np.float32)


def processor_ms(work, repetitions):
    """Median of the processor time of one call, after one that is not counted."""
    work()
    times = []
    for _ in range(repetitions):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return 1e3 * sorted(times)[len(times) // 2]


def report(versions, results):
    print(json.dumps({"versions": versions, "results": results}))
