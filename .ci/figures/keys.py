#!/usr/bin/env python3
"""From a key to the finished frame on the walk through the 88 questions, beside `dialog`, and beside the same walk on a disk whose every
sync takes 200 ms longer; and how many bytes a key costs.

The three programs get their keys in turn. The same keys walk every question: the mark goes down, an answer, on; so some keys only move and
some are written to the disk. What counts for the time is the first frame after the key; that the answer is saved comes in a frame of its
own, whose bytes are counted with the key's. Of the bytes the middle over all keys of the walk is the figure; keys that stay at a question
and keys that bring another are shown apart too, because the second write a whole screen, which is held against the cells it fills.
"""
import argparse
import random
import statistics
import sys
import time

from program import DOWN, PAGE_DOWN, UP, Table, copied, data_of_years, fener, shim
from start import dialog
from walk import Account, Walker, question
from wide import widen

PER_QUESTION = [DOWN, b"2", PAGE_DOWN]
PAUSE = 0.02


def walking(data, env=None, columns=80, rows=24):
    """The program at the first question of a new assessment, with 1,000 visits beside it."""
    window = fener(data, columns, rows, env)
    window.until("FICT-1000")
    Walker(window, Account("FICT-NEW"), random.Random(0)).begin("FICT-NEW")
    window.until(lambda text: "Saved" in text, 60)
    window.settle(0.1)
    return window


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    given = arguments.parse_args()
    rounds = 1 if given.quick else 3
    missed = [measure(rounds, 88, lambda data: data), measure(rounds, 500, widened)]
    sys.exit(1 if any(missed) else 0)


def widened(data):
    widen(data)
    return data


def measure(rounds, questions, made):
    """Walks 88 questions of a questionnaire of so many, which is made in the data folder."""
    slow = {"LD_PRELOAD": shim("slow_disk")}
    times = {"fener": [], "slow": [], "dialog": []}
    sizes, pages, changes, cpu, count = [], [], [], {"fener": 0.0, "dialog": 0.0}, 0
    for _ in range(rounds):
        kept = data_of_years()
        with walking(made(copied(kept, "keys"))) as ours, walking(made(copied(kept, "keys-slow")), slow) as delayed, dialog(80, 24) as theirs:
            theirs.until("Could not")
            theirs.settle()
            windows = {"fener": ours, "slow": delayed, "dialog": theirs}
            spent = {name: windows[name].cpu() for name in cpu}
            names = list(windows)
            for walked in range(88):
                for n, key in enumerate(PER_QUESTION):
                    count += 1
                    # Who comes first after the pause finds the coldest processor, so they take turns.
                    for at in range(3):
                        name = names[(count + at) % 3]
                        window, before = windows[name], question(ours.text())
                        pressed = key
                        if name == "dialog":
                            pressed = DOWN if (walked * 3 + n) // 5 % 2 == 0 else UP
                        took, size = window.key(pressed, 0.5)
                        if took is not None:
                            times[name].append(took * 1e3)
                        rest = window.settle(0.004)[1] if name != "slow" else 0
                        if name == "fener" and question(ours.text()) == before:
                            sizes.append(size + rest)
                        elif name == "fener":
                            cells = sum(not sign.isspace() for sign in ours.text())
                            pages.append(size + rest)
                            changes.append((size + rest) / cells)
                    time.sleep(PAUSE)
                    # A frame that says "Saved" belongs to no key.
                    for window in windows.values():
                        window.settle(0.0)
            for name in cpu:
                cpu[name] += windows[name].cpu() - spent[name]
            delayed.until("Saved", 120.0)
    table = Table(f"Key to finished frame, 88 of {questions} questions walked, {count} keys to each of three programs in turn")
    middle = {name: statistics.median(values) for name, values in times.items()}
    shown = {"fener": "fener", "slow": "fener, syncs 200 ms late", "dialog": "dialog"}
    for name, values in times.items():
        values.sort()
        table.figure(shown[name], f"p50 {middle[name]:.3f} ms, least {values[0]:.3f}, p95 {values[len(values) * 95 // 100]:.2f}, {len(values)} frames")
    for name, spent in cpu.items():
        table.figure(f"{name} CPU a key", f"{spent / count * 1e3:.3f} ms")
    ratio = middle["fener"] / middle["dialog"]
    each = cpu["fener"] / count * 1e3
    table.figure("CPU a key", f"{each:.3f} ms", "<= 0.3 ms", each <= 0.3)
    table.figure("p50, fener / dialog", f"{ratio:.2f}", "<= 2", ratio <= 2)
    change = middle["slow"] / middle["fener"] - 1
    table.figure("p50 on a slow disk", f"{change * 100:+.1f} %", "<= +10 %", change <= 0.10)
    size = statistics.median(sizes + pages)
    table.figure("bytes a key, saving included", f"middle {size:.0f}, {len(sizes + pages)} keys", "<= 200", size <= 200)
    table.figure("  of keys that stay at a question", f"middle {statistics.median(sizes):.0f}, most {max(sizes)}, {len(sizes)} keys")
    table.figure("  of keys that bring another", f"middle {statistics.median(pages):.0f}, most {max(pages)}, {len(pages)} keys")
    table.figure("  bytes a cell when another comes", f"middle {statistics.median(changes):.2f}, most {max(changes):.2f}")
    return table.show()


if __name__ == "__main__":
    main()
