#!/usr/bin/env python3
"""From the launch to the first interactive frame with 1,000 visits on the disk, beside `dialog`, one run of each in turn.

The first frame that shows the visits is answered with a key at once; what counts is the processor's time of all threads up to the last
byte of the answer. The program is read from the disk first; the first round warms the caches and is left out.
"""
import argparse
import statistics

from program import DOWN, FENER, Table, copied, data_of_years, fener, from_disk
from window import Window

LIMIT = 1.5
OPTIONS = ["Met in full", "Met in part", "Started", "Not started", "Not applicable", "Could not be verified"]


def dialog(columns, rows):
    lines = [part for n, option in enumerate(OPTIONS, 1) for part in (str(n), option, "off")]
    return Window(["dialog", "--radiolist", "How far does the shelter keep its address from others?", "18", "70", "8", *lines], columns, rows)


def first_interactive(window, marker):
    shown = window.until(marker)
    window.press(DOWN)
    last, _ = window.settle()
    cpu = window.cpu()
    return cpu * 1e3, (shown - window.start) * 1e3, (last - window.start) * 1e3


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--runs", type=int)
    given = arguments.parse_args()
    runs = given.runs or (7 if given.quick else 31)
    data = copied(data_of_years(), "start")
    from_disk(FENER)
    with fener(data, 100, 30) as window:
        window.until("FICT-1000")
        window.key(DOWN)
    ours, theirs = [], []
    for _ in range(runs + 1):
        with fener(data, 100, 30) as window:
            ours.append(first_interactive(window, "FICT-1000"))
        with dialog(100, 30) as window:
            theirs.append(first_interactive(window, "Could not"))
    ours, theirs = ours[1:], theirs[1:]
    table = Table(f"Launch to first interactive frame, 1,000 visits on the disk, {runs} runs in turn ({FENER.rsplit('/', 2)[-2]} build)")
    names = ["CPU ms", "first frame ms", "interactive ms"]
    for n, name in enumerate(names):
        for program, measured in (("fener", ours), ("dialog", theirs)):
            values = [one[n] for one in measured]
            table.figure(f"{program} {name}", f"least {min(values):.2f}, middle {statistics.median(values):.2f}")
    least = min(one[0] for one in ours) / min(one[0] for one in theirs)
    middle = statistics.median(one[0] for one in ours) / statistics.median(one[0] for one in theirs)
    table.figure("CPU, fener / dialog, least", f"{least:.2f}", f"<= {LIMIT}", least <= LIMIT)
    table.figure("CPU, fener / dialog, middle", f"{middle:.2f}", f"<= {LIMIT}", middle <= LIMIT)
    table.end()


if __name__ == "__main__":
    main()
