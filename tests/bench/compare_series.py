# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a million points of curves with Timbrel, pandas and NumPy in turn, and prints medians.

usage: compare_series.py TIMBREL_CLI ROUNDS
"""

import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
import pandas

STEPS = 250_000
NAMES = ("loss/total", "loss/mse", "loss/mae", "validation/transfer_error")


def write(path):
    """What app/cli/bench/series_benchmarks.cpp reads by itself."""
    with open(path, "w", encoding="ascii") as file:
        file.write("step,epoch,seconds,name,value\n")
        for step in range(1, STEPS + 1):
            wave = (1.0 + math.sin(step) / 8.0) / math.sqrt(step)
            for number, name in enumerate(NAMES):
                file.write(f"{step},{step / 62.0!r},{step * 0.03:.3f},{name},{wave + number!r}\n")


def ours(program, path):
    answer = subprocess.run(
        [program, "bench", "--json", "--filter", "^read/series-1m$"], check=True, text=True,
        capture_output=True, env=dict(os.environ, TIMBREL_BENCH_SERIES=str(path)))
    found = json.loads(answer.stdout)["benchmarks"][0]
    assert found["points"] == STEPS * len(NAMES)
    return found["real_time"]


def timed(read):
    begin = time.perf_counter()
    curves = read()
    seconds = time.perf_counter() - begin
    assert sum(len(curve) for curve in curves) == STEPS * len(NAMES)
    return 1e3 * seconds


def with_pandas(path):
    table = pandas.read_csv(path)
    return [part[["step", "value"]].to_numpy() for _, part in table.groupby("name", sort=False)]


def with_numpy(path):
    rows = numpy.loadtxt(path, delimiter=",", skiprows=1, dtype=[
        ("step", "f8"), ("epoch", "f8"), ("seconds", "f8"), ("name", "U32"), ("value", "f8")])
    return [rows[rows["name"] == name] for name in NAMES]


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    times = {"Timbrel": [], "pandas": [], "NumPy loadtxt": []}
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "series.csv"
        write(path)
        size = path.stat().st_size / 1e6
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", file=sys.stderr)
            times["Timbrel"].append(ours(program, path))
            times["pandas"].append(timed(lambda: with_pandas(path)))
            times["NumPy loadtxt"].append(timed(lambda: with_numpy(path)))
    own = statistics.median(times["Timbrel"])
    print(f"{STEPS * len(NAMES):,} points of {len(NAMES)} curves, {size:.0f} MB, into arrays; "
          f"medians of {rounds} rounds by the clock; pandas {pandas.__version__}, "
          f"NumPy {numpy.__version__}.\n\n| program | ms | ratio |\n|---|---|---|")
    for name, found in times.items():
        middle = statistics.median(found)
        print(f"| {name} | {middle:.0f} | {middle / own:.1f} |")


if __name__ == "__main__":
    main()
