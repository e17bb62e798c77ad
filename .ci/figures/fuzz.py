#!/usr/bin/env python3
"""Every reader of what comes from outside, fed with bytes that were good and are not any more, guided by where they lead (libFuzzer, on the
stable toolchain): panics, inputs that take longer than five seconds, and how much memory it takes. `--minutes N` of
processor for each, 1 without it; `--only NAMES`. What breaks a reader is left in `target/fuzz/found`; inputs that led somewhere new are kept
for the next run."""
import argparse
import os
import re
import subprocess
import time

from program import ROOT, TARGET, Table

NAMES = ["package", "expression", "fluent", "bundle", "sheet", "event", "keys"]
HOST = "x86_64-unknown-linux-gnu"
COVERAGE = ("level=4", "inline-8bit-counters", "pc-table", "trace-compares")
FLAGS = " ".join(["-Cpasses=sancov-module", *(f"-Cllvm-args=-sanitizer-coverage-{one}" for one in COVERAGE), "--cfg fuzzing"])
MOST_MEMORY = 256


def build():
    where = os.path.join(TARGET, "fuzz")
    env = dict(os.environ, CARGO_TARGET_DIR=where, RUSTFLAGS=FLAGS)
    command = ["cargo", "build", "-q", "--locked", "--release", "--target", HOST]
    subprocess.run(command, cwd=os.path.join(ROOT, "fuzz"), env=env, check=True)
    return os.path.join(where, HOST, "release", "fener-fuzz"), where


def run(program, where, name, seconds):
    """One target, begun again until it has had its seconds of processor, which a busy machine gives later: its status, how many inputs, the
    most memory in MiB, the seconds of processor, and the end of what it said."""
    corpus, found = (os.path.join(where, one, name) for one in ("corpus", "found"))
    for path in (corpus, found):
        os.makedirs(path, exist_ok=True)
    status, inputs, memory, processor, said = 0, 0, 0, 0.0, ""
    while status == 0 and processor < seconds:
        limits = [f"-max_total_time={max(5, int(seconds - processor))}", "-timeout=5", f"-rss_limit_mb={MOST_MEMORY * 2}", "-max_len=16384"]
        command = [program, corpus, *limits, "-use_value_profile=0", "-print_final_stats=1", f"-artifact_prefix={found}/"]
        env = dict(os.environ, FENER_FUZZ=name, FENER_FUZZ_SEEDS=corpus)
        child = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
        said = child.stderr.read()
        _, status, used = os.wait4(child.pid, 0)
        count = re.search(r"number_of_executed_units:\s*(\d+)", said)
        inputs += int(count.group(1)) if count else 0
        memory = max(memory, used.ru_maxrss // 1024)
        processor += used.ru_utime + used.ru_stime
        # The limit is one of the wall's clock; a machine that had no time for the reader is no mistake of the reader.
        if status != 0 and not is_slow(program, found, env):
            status = 0
    return status, inputs, memory, processor, said[-1500:]


def is_slow(program, found, env):
    """Whether an input that took too long takes more than a second of processor when it is read alone; one that does not is thrown away."""
    inputs = [os.path.join(found, one) for one in os.listdir(found)]
    if any("timeout-" not in one for one in inputs):
        return True
    for one in inputs:
        child = subprocess.Popen([program, one], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        if status != 0 or used.ru_utime + used.ru_stime > 1:
            return True
        os.remove(one)
    return False


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--minutes", type=float, default=1)
    arguments.add_argument("--only", default=",".join(NAMES))
    given = arguments.parse_args()
    seconds = 10 if given.quick else int(given.minutes * 60)
    program, where = build()
    table, begun = Table("Readers of what comes from outside, fuzzed"), time.monotonic()
    for name in given.only.split(","):
        status, count, memory, processor, said = run(program, where, name, seconds)
        is_met = status == 0 and memory <= MOST_MEMORY
        what = f"{count} inputs, {processor / 60:.1f} minutes of processor, {memory} MiB" + ("" if status == 0 else ", BROKEN")
        print(f"{name}: {what}", flush=True)
        table.figure(name, what, f"no panic, no hang, {MOST_MEMORY} MiB", is_met)
        if status != 0:
            print(said, flush=True)
    table.figure("in all", f"{(time.monotonic() - begun) / 60:.1f} minutes")
    table.end()


if __name__ == "__main__":
    main()
