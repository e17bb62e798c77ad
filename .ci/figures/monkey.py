#!/usr/bin/env python3
"""A million random keys, pastes and sizes through the program without a terminal, from fixed seeds: panics, answers that no key was bound to
give, signatures without the number that is shown, and anything the disk lacks of what is called saved. It is a test that is not run with the
others, because it takes long: `cargo test --test main -- a_monkey --ignored --nocapture`; MONKEY_KEYS says how many keys."""
import argparse
import os
import subprocess
import sys

from program import ROOT


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    given = arguments.parse_args()
    keys = "100000" if given.quick else "1000000"
    name = "keyboard::monkey::a_monkey_breaks_nothing_in_a_million_keys"
    command = ["cargo", "test", "-q", "--test", "main", "--", "--exact", name, "--ignored", "--nocapture"]
    run = subprocess.run(command, cwd=ROOT, env=dict(os.environ, MONKEY_KEYS=keys, RUST_BACKTRACE="0"))
    sys.exit(run.returncode and 1)


if __name__ == "__main__":
    main()
