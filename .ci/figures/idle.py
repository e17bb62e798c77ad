#!/usr/bin/env python3
"""What the program does while nobody does anything: bytes to the terminal and wake-ups of any thread, on Home and at a question after an
answer was saved."""
import argparse
import time

from program import Table, copied, data_of_years
from keys import walking


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    given = arguments.parse_args()
    seconds = 10 if given.quick else 60
    table = Table(f"{seconds} s idle at a question, after an answer was saved")
    with walking(copied(data_of_years(), "idle")) as window:
        window.press(b"2")
        window.until("Saved")
        window.settle(1.0)
        threads = len(window.tasks())
        bytes_before, switches_before, cpu_before = window.bytes, window.switches(), window.cpu()
        time.sleep(seconds)
        window.settle(0.0)
        written, woken = window.bytes - bytes_before, window.switches() - switches_before
        table.figure("bytes", str(written), "0", written == 0)
        table.figure(f"wake-ups of {threads} threads", str(woken), "0", woken == 0)
        table.figure("CPU", f"{(window.cpu() - cpu_before) * 1e6:.0f} µs")
    table.end()


if __name__ == "__main__":
    main()
