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
import sqlite3

import disk
from program import FENER, SCRATCH, Table, ask, fener, folder, new_data, sessions
from walk import Account, Walker, exported, options_of, question, unlock
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


def is_whole(path):
    """Looked at with other eyes than the program's; only while the file is not encrypted."""
    with open(path, "rb") as file:
        if file.read(15) != b"SQLite format 3":
            return True
    try:
        connection = sqlite3.connect(path)
        try:
            return connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        finally:
            connection.close()
    except sqlite3.DatabaseError:
        return False


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
    def __init__(self, options, whole):
        self.options, self.whole = options, whole
        self.images = self.corrupt = self.claims = self.missing = 0
        self.lost = []

    def judge(self, left, account, image):
        self.images += 1
        shutil.rmtree(image, ignore_errors=True)
        os.makedirs(image)
        disk.write(left, image)
        store = os.path.join(image, "visits.fener")
        if not os.path.exists(store) or os.path.getsize(store) + len(left.get("visits.fener-wal", b"")) == 0:
            self.missing += account.exists
            return
        run = ask(image, "list", "--sessions", "--json", check=False)
        if run.returncode != 0:
            # Until the first assessment exists the file may still be one that is being made.
            self.corrupt += account.exists or run.returncode != 3
            return
        rows = sessions(image)
        if not rows:
            self.missing += account.exists
            return
        try:
            session = exported(image, rows[0]["id"])
        except RuntimeError as error:
            self.corrupt += 1
            print(error)
            return
        self.claims += len(account.claimed)
        self.lost += account.lost(session, self.options, self.whole)
        self.corrupt += not is_whole(store)


def starts(image):
    """The program itself, on a disk after a cut: Home comes, and says nothing of damage."""
    os.makedirs(os.path.join(image, "config"), exist_ok=True)
    with open(os.path.join(image, "config", "settings.toml"), "w") as file:
        file.write('language = "en"\n')
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
    wanted = given.images or (120 if given.quick else 2000)
    chance = random.Random(given.seed)
    data = new_data("powercut")
    trace = os.path.join(SCRATCH, "powercut.trace")
    walker, walked = record(data, trace, 40 if given.quick else 260, chance)
    ops = disk.operations(trace, data, is_part)
    image, options = folder("powercut-image"), options_of(data)
    changes = [at for at, op in enumerate(ops) if op.kind != "shown"]
    points = set(sorted(chance.sample(range(1, len(ops) + 1), min(wanted // VARIANTS, len(ops)))))
    whole = Shown()
    # A key that came before the frame of the one before it was drawn has answered without an echo.
    whole.account.tried = walker.tried
    for op in ops:
        whole.take(op)
    shown, now, judge = Shown(), disk.Disk(), Judge(options, whole.account)
    # The same disk, had no sync ever been made: here answers must be found lost, or this script sees nothing.
    unsynced, control = disk.Disk(), Judge(options, whole.account)
    controlled = set(sorted(points)[-5:])
    started = tried = 0
    for at, op in enumerate(ops, 1):
        shown.take(op)
        account = shown.account
        if op.kind != "shown":
            now.take(at - 1, op)
            if op.kind != "sync":
                unsynced.take(at - 1, op)
        if at in controlled:
            control.judge(unsynced.after_cut(2, chance), account, image)
        if at in points:
            for variant in range(VARIANTS):
                judge.judge(now.after_cut(variant, chance), account, image)
                if account.exists and variant == 2 and at % 10 == 0:
                    tried += 1
                    started += starts(image)
    syncs = sum(op.kind == "sync" for op in ops)
    table = Table(f"Power cut, {len(points)} moments x {VARIANTS} disks, seed {given.seed}")
    table.figure("the walk", f"{len(walked)} questions, {len(changes)} calls on files, {syncs} syncs, {sum(op.kind == 'shown' for op in ops)} frames")
    table.figure("disks", str(judge.images))
    table.figure("answers looked up", str(judge.claims))
    seen = control.corrupt + control.missing + len(control.lost)
    table.figure("found on 5 disks without any sync", str(seen), "> 0", seen > 0)
    table.figure("disks that cannot be read whole", str(judge.corrupt), "0", judge.corrupt == 0)
    table.figure("assessments shown as saved and lost", str(judge.missing), "0", judge.missing == 0)
    table.figure("answers shown as saved and lost", str(len(judge.lost)), "0", not judge.lost)
    table.figure("starts on such a disk that reach Home", f"{started} of {tried}", "all", started == tried)
    for one in judge.lost[:8]:
        print(str(one)[:300])
    table.end()


if __name__ == "__main__":
    main()
