# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `timbrel-cli bench` and the peers in turn, several times, and prints medians and ratios.

usage: compare.py TIMBREL_CLI ROUNDS [MARKDOWN_FILE]
"""

import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
PEERS = ("torchaudio", "scipy")
ROWS = (  # what people read, the benchmark, seconds of sound
    ("signal → mel-dB", "analyse/mel-db", 10.0),
    ("Griffin–Lim, 32 iterations, momentum 0.99", "griffin-lim/32", 10.0),
    ("Griffin–Lim, 32 iterations, momentum 0", "griffin-lim/32-classic", 10.0),
    ("PGHI and 16 iterations", "griffin-lim/pghi-16", 10.0),
    ("PGHI alone", "griffin-lim/pghi-0", 10.0),
    ("mel → spectrum, pseudo-inverse", "mel-inverse/pseudo-inverse", 10.0),
    ("mel → spectrum, transpose", "mel-inverse/transpose", 10.0),
    ("mel → spectrum, 60 non-negative updates", "mel-inverse/non-negative", 10.0),
    ("mel → sound, 60 updates and 32 iterations", "audible/3s-32", 3.0),
)
SHARES = (("signal → mel-dB", "analyse/mel-db", "analyse/fftw-alone"),
          ("Griffin–Lim", "griffin-lim/32", "griffin-lim/32-fftw-alone"))


def run(command):
    one_thread = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1",
                      PYTHONDONTWRITEBYTECODE="1")
    done = subprocess.run(command, env=one_thread, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def ours(program):
    names = [row[1] for row in ROWS] + [share[2] for share in SHARES]
    answer = run([program, "bench", "--json", "--filter", "^(" + "|".join(names) + ")$"])
    return {found["name"]: {"ms": found["cpu_time"], "convergence_db": found.get("convergence_db")}
            for found in answer["benchmarks"]}


def medians(rounds):
    names = rounds[0].keys()
    return {name: {"ms": statistics.median(one[name]["ms"] for one in rounds),
                   "convergence_db": rounds[0][name].get("convergence_db")} for name in names}


def cell(found, sound):
    if found is None:
        return "–"
    text = f"{found['ms']:.2f} ms ({sound * 1e3 / found['ms']:,.0f}×)"
    if found["convergence_db"] is not None:
        text += f", {found['convergence_db']:.1f} dB"
    return text


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def table(own, peers, versions, rounds):
    lines = [
        f"{processor()}, {os.cpu_count()} cores, one used, load average "
        f"{os.getloadavg()[1]:.1f}; medians of processor time over {rounds} rounds, all programs "
        f"in turn; {versions}.",
        "",
        "| work on 10 s (the last: 3 s) at 16 kHz | Timbrel | torchaudio | ratio | SciPy | ratio |",
        "|---|---|---|---|---|---|",
    ]
    for label, name, sound in ROWS:
        cells = [label, cell(own[name], sound)]
        for peer in PEERS:
            found = peers[peer].get(name)
            ratio = f"**{found['ms'] / own[name]['ms']:.1f}**" if found else ""
            cells += [cell(found, sound), ratio]
        lines.append("| " + " | ".join(cells) + " |")
    lines += ["", "Times real time stand in brackets, spectral convergence after the comma.", ""]
    for label, name, limit in SHARES:
        share = 100.0 * own[limit]["ms"] / own[name]["ms"]
        lines.append(f"{label}: {share:.0f} % of the time is spent inside FFTW "
                     f"({own[limit]['ms']:.2f} of {own[name]['ms']:.2f} ms).")
    return "\n".join(lines) + "\n"


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    own, others, versions = [], {peer: [] for peer in PEERS}, {}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        own.append(ours(program))
        for peer in PEERS:
            answer = run([sys.executable, str(HERE / f"{peer}_peer.py")])
            others[peer].append(answer["results"])
            versions.update(answer["versions"])
    text = table(medians(own), {peer: medians(found) for peer, found in others.items()},
                 ", ".join(f"{name} {version}" for name, version in versions.items()), rounds)
    print(text)
    if len(sys.argv) > 3:
        pathlib.Path(sys.argv[3]).write_text(text)


if __name__ == "__main__":
    main()
