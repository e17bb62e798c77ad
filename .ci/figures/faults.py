#!/usr/bin/env python3
"""Every call that work on an encrypted store makes on its files, failed once and failed from then on: the disk is full, broken or cannot be
written, or takes only a part. Nothing that was said to be saved is lost, what fails says so, and the same work is done when the fault ends."""
import argparse
import resource
import signal
import subprocess

from keep import WORKS, Judge, Looker, Work, again, counted, helper, hurt
from program import Table

ERRORS = ("ENOSPC", "EIO", "EROFS")


def cut_short(work, most):
    """A run in which no file grows beyond so many bytes: the write that would is cut short, the next one fails."""
    path = again(work.kept, "keep-run")

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    run = subprocess.run(work.command(path), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, preexec_fn=limit, timeout=60)
    return path, run.returncode, run.stdout.split("\n")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--works", default=",".join(WORKS))
    given = arguments.parse_args()
    program = helper()
    looker, found = Looker(program), []
    table = Table("Every call on the files of a store failed")
    for what in given.works.split(","):
        work = Work(program, what)
        judge = Judge(work, looker)
        count, files = counted(work)
        runs = faults = stuck = unclear = 0
        cases = []
        for call, times in sorted(count.items()):
            step = max(1, times // 4) if given.quick else 1
            for n in range(1, times + 1, step):
                for error in ERRORS:
                    cases += [f"{call}:error={error}:when={n}", f"{call}:error={error}:when={n}+"]
        sizes = range(1, 64 if given.quick else 400, 16 if given.quick else 1)
        for case in [*cases, *sizes]:
            is_size = isinstance(case, int)
            path, status, said = cut_short(work, case * 1031) if is_size else hurt(work, files, case)
            runs += 1
            fault = judge.fault(path, said)
            if status not in (0, 3):
                unclear += 1
                found.append((what, case, f"status {status}", said[-3:]))
            elif fault:
                faults += 1
                found.append((what, case, fault))
            elif not judge.goes_on(path):
                stuck += 1
                found.append((what, case, "does not go on"))
        calls = sum(count.values())
        table.figure(f"{what}: {runs} runs over {calls} calls; lost, between or not to be opened", str(faults), "0", faults == 0)
        table.figure(f"{what}: ended other than done or with a refusal", str(unclear), "0", unclear == 0)
        table.figure(f"{what}: not done when the fault had ended", str(stuck), "0", stuck == 0)
    looker.end()
    for one in found[:15]:
        print(str(one)[:300])
    table.end()


if __name__ == "__main__":
    main()
