# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the program through AT-SPI, as a screen reader does, and presses one of its buttons.

usage: at_spi.py TIMBREL, on a display and a session bus of its own.
"""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 60  # seconds
PANELS = ("Experiment", "Spectrograms", "Curves", "Transfer grid", "Code map", "Player")


def become(what, condition):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            found = condition()
            if found:
                return found
        except Exception:  # what is looked at may be gone by then
            pass
        time.sleep(0.05)
    sys.exit(f"at_spi: {what} did not come about")


def everything(accessible, depth=0):
    yield accessible
    if depth < 40:
        for child in accessible:
            if child is not None:
                yield from everything(child, depth + 1)


def named(root, name, role=None):
    for each in everything(root):
        if each.name == name and (role is None or each.getRole() == role):
            return each
    return None


def place_of(accessible):
    place = []
    while accessible is not None and accessible.getRole() != pyatspi.ROLE_APPLICATION:
        place.append(f"{accessible.getRoleName()} {accessible.name}".strip())
        accessible = accessible.parent
    return " in ".join(place)


def application():
    for each in pyatspi.Registry.getDesktop(0):
        if each is not None and each.name.lower() == "timbrel" and each.childCount > 0:
            return each
    return None


def look(program):
    root = become("the program on the bus", application)
    for panel in PANELS:
        become(f"the panel {panel}", lambda: named(root, panel))
    unnamed = [
        place_of(each)
        for each in everything(root)
        if each.getState().contains(pyatspi.STATE_FOCUSABLE)
        and each.getState().contains(pyatspi.STATE_SHOWING)
        and each.getRole() != pyatspi.ROLE_TABLE_CELL
        and not each.name
    ]
    if unnamed:
        sys.exit(f"at_spi: without a name: {unnamed}")

    loop = become("the button Loop", lambda: named(root, "Loop"))
    before = loop.getState().contains(pyatspi.STATE_CHECKED)
    action = loop.queryAction()
    action.doAction(0)
    become(
        "a pressed button",
        lambda: loop.getState().contains(pyatspi.STATE_CHECKED) != before,
    )
    print(f"{sum(1 for _ in everything(root))} things are on the bus; {program} can be worked from there")


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as home:
        environment = dict(
            os.environ,
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            LANGUAGE="en",
            XDG_DATA_HOME=home,
            XDG_CONFIG_HOME=home,
            XDG_CACHE_HOME=home,
        )
        with subprocess.Popen([program], env=environment) as running:
            try:
                look(program)
            finally:
                running.kill()


if __name__ == "__main__":
    main()
