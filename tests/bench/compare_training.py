# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `timbrel-cli bench --filter train/` and eager PyTorch in turn and prints medians and ratios.

usage: compare_training.py TIMBREL_CLI ROUNDS
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
NETWORKS = {"demo": ("first-transfer, 8 clips", 40), "lord": ("LORD generator, 4 clips", 3)}
LAYOUTS = {"1-thread": "1 thread", "side-by-side": "side by side", "all-threads": "all threads"}


def run(command):
    done = subprocess.run(command, env=dict(os.environ, PYTHONDONTWRITEBYTECODE="1"), check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout)


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    cores = os.cpu_count()
    taken = {}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for network, (_, steps) in NETWORKS.items():
            for threads in sorted({1, cores}):
                answer = run([sys.executable, str(HERE / "torch_training_peer.py"), str(threads),
                              network, str(steps)])
                ms = answer["results"][f"train/{network}"]["ms"]
                taken.setdefault((network, f"PyTorch, {threads} thread(s)"), []).append(ms)
            answer = run([program, "bench", "--json", "--filter", f"^train/{network}/"])
            for found in answer["benchmarks"]:
                layout, precision = found["name"].split("/")[2:4]
                key = (network, f"Timbrel, {LAYOUTS[layout]}, {precision}")
                taken.setdefault(key, []).append(found["real_time"])
    print("| network | computed by | ms for a step | against PyTorch with all threads |")
    print("|---|---|---|---|")
    for (network, way), times in taken.items():
        peer = statistics.median(taken[(network, f"PyTorch, {cores} thread(s)")])
        ms = statistics.median(times)
        print(f"| {NETWORKS[network][0]} | {way} | {ms:.1f} | {peer / ms:.2f} |")


if __name__ == "__main__":
    main()
