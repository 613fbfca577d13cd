# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times how long a class of a run takes to play a track of three minutes, and where that time goes.

usage: time_track.py TIMBREL_CLI ROUNDS [RUN]

Without a run one is trained for a few steps with the published sizes of AdaIN-VC: what a network has
learnt does not change its pace. Four times as long a track tells whether memory is bounded. Prints a
table in Markdown.
"""

import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import wave

import numpy

RATE = 16_000
SECONDS = 180
PUBLISHED = ("method.content_size=2048", "encoder.width=128", "encoder.halvings=3",
             "encoder.bank_size=8", "generator.width=128", "generator.halvings=3")


def run(words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def melody():
    """Half a minute of plucked notes; what is played does not change the pace."""
    notes = []
    for number in range(60):
        hertz = 220.0 * 2 ** (((7 * number) % 24) / 12)
        t = numpy.arange(RATE // 2) / RATE
        note = sum(numpy.sin(2 * numpy.pi * hertz * k * t) / k for k in range(1, 8))
        notes.append(note * numpy.exp(-5 * t) * numpy.minimum(1.0, 200 * t))
    return (6_000 * numpy.concatenate(notes)).astype("<i2")


def write(samples, seconds, path):
    wanted = seconds * RATE
    whole = numpy.tile(samples, wanted // len(samples) + 1)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(whole[:wanted].tobytes())


def trained(program, place):
    run([program, "corpus", "make", "--out", place / "solos", "--phrases", "2"])
    settings = [word for setting in PUBLISHED for word in ("--set", setting)]
    run([program, "train", "first-transfer", "--steps", "4", "--runs", place / "runs",
         "--set", f"corpus.folder={place / 'solos'}", *settings])
    return next((place / "runs").iterdir())


def without_phases(original, place):
    """The same run, whose phases stay as they are first guessed."""
    copy = place / "without" / original.name
    shutil.copytree(original, copy)
    settings = copy / "experiment.toml"
    text, changed = re.subn(r"(?m)^griffin_lim_iterations = \d+", "griffin_lim_iterations = 0",
                            settings.read_text())
    assert changed == 1
    settings.write_text(text)
    return copy


def transfer(program, folder, track, output):
    began = time.perf_counter()
    target = json.loads((folder / "run.json").read_text())["classes"][1]
    answer = subprocess.run(
        [program, "transfer", folder, "--input", track, "--to", target, "--output", output,
         "--stitch", "overlap-add", "--hop", "64", "--json"],
        check=True, capture_output=True, text=True)
    told = json.loads(answer.stdout)
    parts = told["seconds"]
    return {"wall": time.perf_counter() - began, **parts, "clips": told["clips"],
            "peak": told["peak_rss_bytes"] / 2**20}


def medians(results):
    return {name: statistics.median(result[name] for result in results) for name in results[0]}


def main(program, rounds, given=None):
    with tempfile.TemporaryDirectory() as name:
        place = pathlib.Path(name)
        samples = melody()
        folder = pathlib.Path(given).resolve() if given else trained(program, place)
        guessed = without_phases(folder, place)
        write(samples, SECONDS, place / "track.wav")
        write(samples, 4 * SECONDS, place / "long.wav")
        whole = medians([transfer(program, folder, place / "track.wav", place / "made.wav")
                         for _ in range(rounds)])
        first = medians([transfer(program, guessed, place / "track.wav", place / "made.wav")
                         for _ in range(rounds)])
        long = transfer(program, folder, place / "long.wav", place / "made.wav")
    told = whole["analysis"] + whole["network"] + whole["synthesis"]
    rows = [("whole, by the clock", whole["wall"]),
            ("starting, reading, writing", whole["wall"] - told),
            ("analysis", whole["analysis"]),
            (f"encoding and decoding {whole['clips']:.0f} clips, stitching", whole["network"]),
            ("from mel bands to bins, first phases", first["synthesis"]),
            ("Griffin-Lim", whole["synthesis"] - first["synthesis"])]
    print(f"| {SECONDS} s of sound, overlap-add at hop 64 | seconds | share |\n|---|---:|---:|")
    for what, seconds in rows:
        print(f"| {what} | {seconds:.2f} | {100 * seconds / whole['wall']:.0f} % |")
    print(f"\npeak memory {whole['peak']:.0f} MiB; a track four times as long: "
          f"{long['wall']:.1f} s, {long['peak']:.0f} MiB")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:4])
