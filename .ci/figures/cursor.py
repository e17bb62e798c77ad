#!/usr/bin/env python3
"""The hardware cursor in tmux: after every key it is where the keys act, because screen readers, magnifiers and input methods follow it. What
the program says of that cell is what it draws there: the mark, or the caret inside the box whose row has the mark. The screen itself is
parsed, because a program that writes a second account of its cursor would be tested against that and not against what people see."""
import argparse
import os
import subprocess
import time

from program import FENER, PASSPHRASE, Table, new_data

SOCKET = "fener-figures"
# Home, the menu, help and its marked lines, the settings, a new assessment up to its first question, and the walk.
KEYS = """Down Up . Down Down Escape ? Down Down NPage End Home Escape . . 4 Down Down Escape 1 Down Up 1 1
A L - S H - 0 7 BSpace Left Right Home End 7 Enter Enter 2 0 2 6 Enter Enter Down Enter Enter A K Enter 1 1 Enter Enter
Down Down Up Space NPage Down 2 NPage PPage F5 Down Down Escape F4 Escape + n o t e Left Left Tab Escape / s h e l Down Escape = Escape
F7 Down Escape . . 2 Down Down Escape ? Escape""".split()


def tmux(*arguments):
    return subprocess.run(["tmux", "-L", SOCKET, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


def screen():
    at = tmux("display-message", "-p", "-t", "fener", "#{cursor_x} #{cursor_y} #{cursor_flag}").split()
    rows = tmux("capture-pane", "-p", "-t", "fener").split("\n")
    return [int(part) for part in at], rows


def settled():
    """The screen once it stays as it is."""
    before = screen()
    for _ in range(100):
        time.sleep(0.03)
        now = screen()
        if now == before:
            return now
        before = now
    return before


def wrong(at, rows):
    """Why the cursor is not where the keys act; nothing when it is."""
    x, y, is_shown = at
    if not is_shown:
        return "it is not shown"
    if y >= len(rows):
        return "it is outside"
    marked = [n for n, row in enumerate(rows) if "►" in row]
    if not marked:
        # Nothing is marked yet, or a text is written: then it waits inside the content.
        return None if 2 <= y <= 21 else f"it is in row {y} of the frame"
    row = rows[y]
    if y not in marked:
        # A box of several lines has its mark, if any, in the first.
        return None if "│" in row or "[" in row else f"row {y} has no mark, rows {marked} have"
    cell = row[x] if x < len(row) else " "
    in_box = "[" in row[:x]
    return None if cell == "►" or in_box else f"it is on {cell!r} at {x}, the mark at {row.index('►')}"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    given = arguments.parse_args()
    data = new_data("cursor")
    program = os.environ.get("FENER", FENER)
    subprocess.run(["tmux", "-L", SOCKET, "kill-server"], stderr=subprocess.DEVNULL)
    env = ["-e", f"FENER_DATA={data}", "-e", "LC_ALL=C.UTF-8"]
    tmux("-f", "/dev/null", "new-session", "-d", "-s", "fener", "-x", "80", "-y", "24", *env, program)
    tmux("set-option", "-g", "status", "off")
    tmux("set-option", "-s", "escape-time", "0")
    faults, seen = [], 0
    try:
        settled()
        tmux("send-keys", "-t", "fener", "-l", PASSPHRASE)
        tmux("send-keys", "-t", "fener", "Enter")
        # Deriving the key takes about half a second, in which the screen stays as it is.
        time.sleep(3)
        settled()
        for key in KEYS[: 60 if given.quick else None]:
            tmux("send-keys", "-t", "fener", key)
            at, rows = settled()
            seen += 1
            why = wrong(at, rows)
            if why:
                faults.append(f"after {key} (key {seen}): {why}\n" + "\n".join(rows))
    finally:
        subprocess.run(["tmux", "-L", SOCKET, "kill-server"], stderr=subprocess.DEVNULL)
    for fault in faults:
        print(fault)
    table = Table("The hardware cursor in tmux, 80x24")
    table.figure("keys after which it was where the keys act", f"{seen - len(faults)} of {seen}", "all", not faults)
    table.end()


if __name__ == "__main__":
    main()
