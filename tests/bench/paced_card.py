# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes sound out of a pipe at the pace of a card: 44,100 frames of two floats a second.

usage: paced_card.py PIPE. Ends when it is told to.
"""

import os
import sys
import time

FRAME = 8
RATE = 44100


def main(path):
    if not os.path.exists(path):
        os.mkfifo(path)
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))
    except PermissionError:
        pass  # less punctual, but it does
    pipe = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    paid = time.monotonic()
    while True:
        time.sleep(0.004)
        now = time.monotonic()
        due = min(int((now - paid) * RATE), RATE // 20)
        try:
            os.read(pipe, due * FRAME)
        except BlockingIOError:
            pass
        paid = now


if __name__ == "__main__":
    main(sys.argv[1])
