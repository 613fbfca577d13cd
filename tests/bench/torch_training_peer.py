# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training steps in eager 32-bit PyTorch, as `timbrel-cli bench --filter train/` does them.

usage: torch_training_peer.py THREADS NETWORK STEPS        NETWORK is demo or lord
Prints JSON: milliseconds of wall time for one step, the median.
"""

import statistics
import sys
import time

import torch
from notes import report
from training_networks import Decoder, Lord, LordGenerator

threads, network, steps = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
torch.set_num_threads(threads)
torch.manual_seed(1)
batch = {"demo": 8, "lord": 4}[network]
model = Lord({"demo": Decoder, "lord": LordGenerator}[network]())
adam = torch.optim.Adam(model.parameters(), lr=1e-3)
clips, classes = torch.rand(batch, 1, 128, 128), torch.arange(batch) % 4
taken = []
for _ in range(steps + max(1, steps // 5)):
    begin = time.perf_counter()
    adam.zero_grad()
    loss = model.loss(clips, classes)
    loss.backward()
    adam.step()
    loss.item()
    taken.append(1e3 * (time.perf_counter() - begin))
report({"torch": torch.__version__},
       {f"train/{network}": {"ms": statistics.median(taken[-steps:]), "batch": batch}})
