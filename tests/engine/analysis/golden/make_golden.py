#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers that the tests of this folder hold analysis to.

Needs numpy and scikit-learn; the data are formulas, the same as in golden_codes.h and pictures.h.
"""

import numpy as np
from sklearn.metrics import silhouette_samples
from sklearn.neighbors import KNeighborsClassifier


def codes(rows, phase):
    i, j = np.arange(rows)[:, None], np.arange(6)[None, :]
    side = np.where(j % 2 == 0, -0.5, 1.0)
    values = np.sin(1.7 * i + 0.9 * j * j + phase) + 0.35 * side * (i % 3)
    return values.astype(np.float32), np.arange(rows) % 3


def waves(phase):
    band, frame = np.arange(24)[:, None], np.arange(9)[None, :]
    levels = -35 + 30 * np.sin(0.7 * band + 1.3 * frame + phase)
    return levels, 80 * 2.0 ** (np.arange(24) / 4)


def levelled(levels):
    moved = levels - 10 * np.log10(np.mean(10 ** (levels / 10)))
    return np.maximum(moved, moved.max() - 80)


def chroma(levels, hz):
    pitch = 12 * np.log2(hz / 27.5)
    width = np.maximum(1, np.append(np.diff(pitch), pitch[-1] - pitch[-2]))
    offset = pitch[None, :] - 3 - np.arange(12)[:, None]
    wrapped = (offset + 6) % 12 - 6
    weights = np.exp(-0.5 * (2 * wrapped / width) ** 2)
    weights /= np.linalg.norm(weights, axis=0)
    weights *= np.exp(-0.5 * ((pitch / 12 - 5) / 2) ** 2)
    sums = weights @ 10 ** (levels / 10)
    return sums / sums.max(axis=0)


def mean_cepstrum(levels, hz):
    mel = np.where(hz < 1000, hz * 3 / 200, 15 + np.log(np.maximum(hz, 1e-9) / 1000) / (np.log(6.4) / 27))
    centres = np.linspace(mel[0], mel[-1], 40)
    gaps = np.diff(mel)
    width = np.maximum(np.append(gaps, 0), np.append(0, gaps))
    width = np.maximum(width, centres[1] - centres[0])
    weights = np.maximum(0, 1 - np.abs(mel[None, :] - centres[:, None]) / width)
    weights /= weights.sum(axis=1, keepdims=True)
    bands = 10 * np.log10(weights @ 10 ** (levels / 10))
    bands = np.maximum(bands, bands.max() - 80)
    n = np.arange(40)
    dct = np.array([np.sqrt(2 / 40) * np.cos(np.pi * k * (2 * n + 1) / 80) for k in range(1, 13)])
    return (dct @ bands).mean(axis=1)


def main():
    training, classes = codes(30, 0.0)
    test, truths = codes(21, 0.4)
    neighbours = KNeighborsClassifier(5).fit(training, classes)
    print("nearest neighbours", list(neighbours.predict(test)))
    print("silhouettes", silhouette_samples(training, classes)[:4], silhouette_samples(training, classes).mean())
    (a, hz), (b, _) = waves(0.0), waves(0.5)
    difference = (levelled(a) - levelled(b)) ** 2
    print("distance, root over bands", np.sqrt(difference.mean(axis=0)).mean())
    print("distance, root over frames", np.sqrt(difference.mean(axis=1)).mean())
    one, other = chroma(a, hz), chroma(b, hz)
    print("chroma of the first frame", one[:, 0])
    cosines = (one * other).sum(axis=0) / np.linalg.norm(one, axis=0) / np.linalg.norm(other, axis=0)
    print("chroma similarity", cosines.mean())
    left, right = mean_cepstrum(a, hz), mean_cepstrum(b, hz)
    print("mean cepstrum", left)
    print("timbre distance", 1 - left @ right / np.linalg.norm(left) / np.linalg.norm(right))


if __name__ == "__main__":
    main()
