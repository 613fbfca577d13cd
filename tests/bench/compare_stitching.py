# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every way of making one track of clips against the true rendering of the same music.

usage: compare_stitching.py TIMBREL_CLI RUN SOLOS [FROM TO]

Held-out phrases of a Solos corpus, played by FROM (flute), are transferred by the run to TO (violin),
which has played the same phrases. For each way, the means over phrases of: how far the levels of 128 mel bands
are from the truth's (log spectral distance in decibels, root mean square over bands, mean over frames),
how much they move from frame to frame against the truth's, and the seams. Prints a table in Markdown.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import numpy

WAYS = [("concatenate", None), ("frames", 1), ("frames", 4), ("frames", 16), ("frames", 64),
        ("frames", 128), ("crossfade", None), ("overlap-add", None)]
PHRASES = 12


def levels(program, sound, target):
    """[bands, frames] in decibels, as the defaults of mel-db have it."""
    subprocess.run([program, "features", sound, "--output", target], check=True,
                   stdout=subprocess.DEVNULL)
    features = numpy.load(target).astype(numpy.float64)
    return features.reshape(features.shape[-2], features.shape[-1])


def movement(features):
    return numpy.abs(numpy.diff(features, axis=1)).mean()


def mean(numbers):
    return sum(numbers) / len(numbers) if numbers else None


def shown(number):
    return "–" if number is None else f"{number:.2f}"


def main(program, run, solos, source="flute", target="violin"):
    phrases = sorted((pathlib.Path(solos) / "heldout" / source).iterdir())[:PHRASES]
    if not phrases:
        sys.exit(f"{solos} has no held-out phrases of {source}. Name a Solos corpus")
    with tempfile.TemporaryDirectory() as name:
        place = pathlib.Path(name)
        truths = [levels(program, phrase.parent.parent / target / phrase.name,
                         place / f"{number}.npy") for number, phrase in enumerate(phrases)]
        print("| way | log spectral distance, dB | movement / the truth's | seams / elsewhere |")
        print("|---|---|---|---|")
        for way, frames in WAYS:
            distances, movements, seams = [], [], []
            for phrase, truth in zip(phrases, truths):
                words = [program, "transfer", run, "--input", phrase, "--to", target,
                         "--output", place / "made.wav", "--stitch", way, "--json"]
                if frames:
                    words += ["--frames", str(frames)]
                told = json.loads(
                    subprocess.run(words, check=True, capture_output=True).stdout)["seams"]
                made = levels(program, place / "made.wav", place / "made.npy")
                count = min(made.shape[1], truth.shape[1])
                apart = made[:, :count] - truth[:, :count]
                distances.append(numpy.sqrt((apart ** 2).mean(axis=0)).mean())
                movements.append(movement(made) / movement(truth))
                if "flux_ratio" in told:
                    seams.append(told["flux_ratio"])
            print(f"| {way}{f', {frames}' if frames else ''} | {shown(mean(distances))} | "
                  f"{shown(mean(movements))} | {shown(mean(seams))} |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) not in (4, 6):
        sys.exit(__doc__)
    main(*sys.argv[1:])
