#!/usr/bin/env python3
"""Answers lost after a power cut, over simulated disks of a walk of the whole program in a terminal.

The walk runs once, with all its calls written down: what it did to its files, and what it showed on the terminal. Then the power is cut at
many places of that order, and each disk that could be left is opened with the program: it must be whole, and everything that the screen
had claimed as saved by then must be in the exported session.
"""
import argparse
import os
import random
import shutil
import sys

import disk
from keep import Looker, again, helper, make
from program import FENER, SCRATCH, Table, fener, folder
from walk import Account, Walker, options_of, question, unlock
from window import Gone, Screen

import pyte

VARIANTS = 4


def is_part(name):
    """What a power cut can hurt; the memory that windows share is made anew."""
    return name.startswith("visits.fener") and not name.endswith("-shm")


def record(data, trace, keys, chance):
    """The walk: a new assessment, all questions, and back with other answers."""
    walked = set()
    with fener(data, command=disk.traced([FENER], trace)) as window:
        walker = Walker(window, Account("FICT-1"), chance)
        walker.begin("FICT-1")
        for _ in range(keys):
            number = question(window.text())
            if number in walked and chance.random() < 0.05:
                walker.back()
            walked.add(number)
            walker.answer()
        window.until("Saved", 60)
        window.settle(0.3)
        walker.see()
        return walker.account, walked - {None}


class Shown:
    """What the terminal was shown so far."""

    def __init__(self):
        self.screen, self.account = Screen(80, 24), Account("FICT-1")
        self.stream = pyte.ByteStream(self.screen)

    def take(self, op):
        if op.kind == "shown":
            self.stream.feed(op.data)
            self.account.see("\n".join(line.rstrip() for line in self.screen.display))


class Judge:
    def __init__(self, looker, options, whole):
        self.looker, self.options, self.whole = looker, options, whole
        self.images = self.corrupt = self.claims = self.missing = 0
        self.lost, self.errors = [], []

    def judge(self, left, account, image):
        self.images += 1
        if self.images % 1000 == 0:
            print(f"{self.images} disks", file=sys.stderr)
        shutil.rmtree(image, ignore_errors=True)
        os.makedirs(image)
        disk.write(left, image)
        found = self.looker.look(image)
        if "error" in found:
            self.corrupt += 1
            self.errors.append(found["error"])
            return
        if not found["streams"]:
            self.missing += account.exists
            return
        self.claims += len(account.claimed)
        self.lost += account.lost(found, self.options, self.whole)


def starts(image):
    """The program itself, on a disk after a cut: Home comes, and says nothing of damage."""
    shutil.copytree(os.path.join(SCRATCH, "powercut", "config"), os.path.join(image, "config"), dirs_exist_ok=True)
    try:
        with fener(image) as window:
            window.until("Passphrase", 20)
            unlock(window)
            window.until("New assessment", 20)
            return "FICT-1" in window.text()
    except Gone as gone:
        print(gone)
        return False


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--images", type=int)
    arguments.add_argument("--seed", type=int, default=11)
    given = arguments.parse_args()
    wanted = given.images or (120 if given.quick else 20000)
    chance = random.Random(given.seed)
    program = helper()
    data = make(program, folder("powercut"), 0)
    looker, before = Looker(program), disk.held(data, is_part)
    trace = os.path.join(SCRATCH, "powercut.trace")
    walker, walked = record(data, trace, 40 if given.quick else 260, chance)
    ops = disk.operations(trace, data, is_part)
    image, options = again(os.path.join(data, "config"), "powercut"), options_of(data)
    changes = [at for at, op in enumerate(ops) if op.kind != "shown"]
    # Each place of the order where something was under way; where there are fewer than wanted, each is drawn more often.
    places = min(wanted // VARIANTS, len(changes))
    points = set(chance.sample(changes, places))
    variants = max(VARIANTS, -(-wanted // max(places, 1)))
    whole = Shown()
    # A key that came before the frame of the one before it was drawn has answered without an echo.
    whole.account.tried = walker.tried
    for op in ops:
        whole.take(op)
    shown, now, judge = Shown(), disk.Disk(before), Judge(looker, options, whole.account)
    # The same disk, had no sync ever been made: here answers must be found lost, or this script sees nothing.
    unsynced, control = disk.Disk(before), Judge(looker, options, whole.account)
    controlled = set(sorted(points)[-5:])
    started = tried = 0
    for at, op in enumerate(ops):
        shown.take(op)
        account = shown.account
        if op.kind != "shown":
            now.take(at, op)
            if op.kind != "sync":
                unsynced.take(at, op)
        if at in controlled:
            control.judge(unsynced.after_cut(2, chance), account, image)
        if at in points:
            for variant in range(variants):
                judge.judge(now.after_cut(variant, chance), account, image)
                if account.exists and variant == 2 and tried < 20 and chance.random() < 60 / places:
                    tried += 1
                    started += starts(image)
    looker.end()
    syncs = sum(op.kind == "sync" for op in ops)
    table = Table(f"Power cut, {len(points)} moments x {variants} disks, seed {given.seed}")
    table.figure("the walk", f"{len(walked)} questions, {len(changes)} calls on files, {syncs} syncs, {sum(op.kind == 'shown' for op in ops)} frames")
    table.figure("disks", str(judge.images))
    table.figure("answers looked up", str(judge.claims))
    seen = control.corrupt + control.missing + len(control.lost)
    table.figure("found on 5 disks without any sync", str(seen), "> 0", seen > 0)
    table.figure("disks that cannot be read whole", str(judge.corrupt), "0", judge.corrupt == 0)
    table.figure("assessments shown as saved and lost", str(judge.missing), "0", judge.missing == 0)
    table.figure("answers shown as saved and lost", str(len(judge.lost)), "0", not judge.lost)
    table.figure("starts on such a disk that reach Home", f"{started} of {tried}", "all", started == tried)
    for one in [*judge.errors[:8], *judge.lost[:8]]:
        print(str(one)[:300])
    table.end()


if __name__ == "__main__":
    main()
