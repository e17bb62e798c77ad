#!/usr/bin/env python3
"""`kill -9` at moments of answering, importing, bringing up an older store, encrypting, changing keys and backing up: at every call on the
files of the store in turn, and at moments drawn from a seed. Each store must open with what it held before or after, and never between."""
import argparse
import random
import subprocess
import time

from keep import WORKS, Judge, Looker, Work, again, counted, helper, hurt
from program import Table


def at_random(work, longest, chance):
    path = again(work.kept, "keep-run")
    child = subprocess.Popen(work.command(path), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    time.sleep(chance.random() * longest)
    child.kill()
    said, _ = child.communicate()
    return path, said.split("\n")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--kills", type=int)
    arguments.add_argument("--seed", type=int, default=5)
    given = arguments.parse_args()
    wanted = given.kills or (60 if given.quick else 1000)
    chance = random.Random(given.seed)
    program = helper()
    looker, total, faults = Looker(program), 0, []
    table = Table(f"kill -9 at moments of work on a store, seed {given.seed}")
    for at, what in enumerate(WORKS):
        work = Work(program, what)
        judge = Judge(work, looker)
        count, files = counted(work)
        begun = time.monotonic()
        subprocess.run(work.command(again(work.kept, "keep-run")), check=True, stdout=subprocess.DEVNULL)
        longest = (time.monotonic() - begun) * 1.1
        moments = [(call, n) for call, times in sorted(count.items()) for n in range(1, times + 1)]
        share = (wanted - total) // (len(WORKS) - at)
        chance.shuffle(moments)
        moments = moments[: share * 4 // 5]
        killed = []
        for call, n in moments:
            path, status, said = hurt(work, files, f"{call}:signal=SIGKILL:when={n}")
            killed.append((f"{what}: {call} {n}", judge.fault(path, said), status not in (0,)))
        for n in range(share - len(moments)):
            path, said = at_random(work, longest, chance)
            killed.append((f"{what}: at random {n}", judge.fault(path, said), "done" not in said))
        total += len(killed)
        found = [(name, fault) for name, fault, _ in killed if fault]
        faults += found
        hit = sum(was for *_, was in killed)
        table.figure(f"{what}: {len(moments)} calls, {share - len(moments)} at random, {hit} before the end", str(len(found)), "0", not found)
    looker.end()
    table.figure("kills in sum", str(total))
    for name, fault in faults[:12]:
        print(name, str(fault)[:300])
    table.end()


if __name__ == "__main__":
    main()
