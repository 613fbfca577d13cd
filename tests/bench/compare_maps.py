# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has `timbrel-cli embed`, scikit-learn and Rtsne lay out the same codes in turn, and prints times
and what divergence is left, which is computed here of every pair, the same way for all three.

usage: compare_maps.py TIMBREL_CLI ROUNDS
"""

import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
from scipy.spatial.distance import squareform
from sklearn.manifold._t_sne import _joint_probabilities
from sklearn.metrics import pairwise_distances

HERE = pathlib.Path(__file__).parent
ITERATIONS = "1000"
COUNT = 10_000
LARGE = 70_000  # Timbrel alone
WIDTH = 64
PERPLEXITY = 30.0


def clouds(count):
    draw = numpy.random.default_rng(1)
    centres = 2.0 * draw.normal(size=(20, WIDTH))
    codes = centres[draw.integers(20, size=count)] + draw.normal(size=(count, WIDTH))
    return codes.astype(numpy.float32)


def seconds_of(command):
    """By the clock, and of all cores together."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL,
                   env=dict(os.environ, PYTHONDONTWRITEBYTECODE="1"))
    clock = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def divergence(shares, places):
    """Of the exact affinities of all pairs, in double precision."""
    places = places.astype(numpy.float64)
    total, closeness = 0.0, 0.0
    for first in range(0, len(places), 500):
        offsets = places[first:first + 500, None, :] - places[None, :, :]
        spread = 1.0 + (offsets ** 2).sum(axis=2)
        closeness += (1.0 / spread).sum() - len(offsets)
        some = numpy.maximum(shares[first:first + 500], 1e-300)
        total += (some * numpy.log(some * spread)).sum()
    return total + numpy.log(closeness)


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    folder = pathlib.Path(tempfile.mkdtemp())
    codes = clouds(COUNT)
    numpy.save(folder / "codes.npy", codes)
    codes.tofile(folder / "codes.float32")
    numpy.save(folder / "large.npy", clouds(LARGE))
    commands = {
        "Timbrel": [program, "embed", folder / "codes.npy", "--output", folder / "Timbrel.npy",
                    "--iterations", ITERATIONS],
        "scikit-learn": [sys.executable, HERE / "tsne_peer.py", folder / "codes.npy",
                         folder / "scikit-learn.npy", ITERATIONS],
        "Rtsne": ["Rscript", HERE / "tsne_peer.R", folder / "codes.float32", str(WIDTH),
                  folder / "Rtsne.float32", ITERATIONS],
        f"Timbrel, {LARGE:,} codes": [program, "embed", folder / "large.npy", "--output",
                                      folder / "large.out", "--iterations", ITERATIONS],
    }
    taken = {name: [] for name in commands}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for name, command in commands.items():
            taken[name].append(seconds_of(command))
    distances = pairwise_distances(codes, squared=True).astype(numpy.float32)
    shares = squareform(_joint_probabilities(distances, PERPLEXITY, 0))
    left = {
        "Timbrel": divergence(shares, numpy.load(folder / "Timbrel.npy")),
        "scikit-learn": divergence(shares, numpy.load(folder / "scikit-learn.npy")),
        "Rtsne": divergence(
            shares, numpy.fromfile(folder / "Rtsne.float32", numpy.float32).reshape(-1, 2)),
    }
    print("| laid out by | seconds by the clock | seconds of all cores | divergence left |")
    print("|---|---|---|---|")
    for name, times in taken.items():
        clock, cores = (statistics.median(column) for column in zip(*times))
        rest = f"{left[name]:.3f}" if name in left else "–"
        print(f"| {name} | {clock:.1f} | {cores:.1f} | {rest} |")


if __name__ == "__main__":
    main()
