#!/usr/bin/env python3
"""A day with an encrypted store, by the screens: answers, notes, half a sentence, an export that is called off, the cover and the passphrase,
a bundle, a backup, a panic of the terminal and `kill -9`. Afterwards no word of it stands in any file that was written, and the program and
everything it started have asked the system for no socket."""
import argparse
import os
import random
import re
import signal
import stat
import time

from program import ENTER, ESC, FENER, SCRATCH, PASSPHRASE, Table, ask, fener, folder, new_data, sessions
from walk import Account, Walker, exported, options_of, question, unlock
from window import Gone

# Words that stand nowhere else: what was typed is looked for byte by byte.
WORDS = {name: f"{name}kanarinac" for name in ("note", "half", "search", "reason")}
CODE = "KANA-77"


def traced(data, trace):
    env = {"TMPDIR": os.path.join(data, "tmp"), "HOME": os.path.join(data, "home")}
    for path in env.values():
        os.makedirs(path, exist_ok=True)
    command = ["strace", "-f", "-qq", "-o", trace, "-A", "-e", "trace=%network", FENER]
    return fener(data, command=command, env=env)


def typed(window, text):
    window.press(text.encode())
    window.settle(0.3)


def note(window, text, is_left=False):
    """A note on the question that is shown; left in the middle of it when so asked."""
    window.press(b"\x1bOQ")
    window.settle(0.3)
    typed(window, text)
    if not is_left:
        window.press(b"\t")
        window.settle(0.3)


def back(window):
    """Out of whatever lies over the walk."""
    for _ in range(6):
        if question(window.text()) is not None:
            return
        window.press(ESC)
        window.settle(0.5)


def day(data, trace, table):
    done = []
    with traced(data, trace) as window:
        walker = Walker(window, Account(CODE), random.Random(3))
        walker.begin(CODE)
        for _ in range(12):
            walker.answer()
        note(window, "a resident said " + WORDS["note"])
        window.until("Saved", 20)
        done.append("a note")
        for _ in range(6):
            walker.answer()
        # An export is looked at and called off.
        back(window)
        # F9 is the menu also where a point is typed.
        for key in (b"\x1b[20~", b"\x1b[20~", b"3"):
            window.press(key)
            window.settle(0.3)
        window.until(lambda text: "xport" in text and question(text) is None, 10)
        done.append("an export called off")
        back(window)
        typed(window, "/")
        typed(window, WORDS["search"])
        window.press(ESC)
        window.settle(0.5)
        for _ in range(3):
            walker.answer()
        if " type " in window.text().split("\n")[-1]:
            window.press(b"\t")
        typed(window, "-")
        typed(window, "there is none " + WORDS["reason"])
        window.press(ENTER)
        window.settle(0.3)
        back(window)
        done.append("a reason")
        # The cover.
        window.press(b"\x1b[24~")
        window.settle(0.5)
        is_covered = "Passphrase" in window.text() and WORDS["note"] not in window.text()
        done += ["covered"] if is_covered else []
        unlock(window)
        window.until(lambda text: question(text) is not None, 20)
        done.append("unlocked")
        note(window, "half a sentence " + WORDS["half"], is_left=True)
        time.sleep(2.5)
        os.kill(window.pid, signal.SIGKILL)
    return done


def written(path):
    """Every file below a folder with its bytes."""
    for place, _, names in os.walk(path):
        for name in names:
            full = os.path.join(place, name)
            if stat.S_ISREG(os.lstat(full).st_mode):
                with open(full, "rb") as file:
                    yield os.path.relpath(full, path), file.read()


def forms(word):
    """How a word may stand in a file: as it is, in two bytes a letter, and as figures or letters for bytes."""
    plain = word.encode()
    return [plain, word.encode("utf-16-le"), word.encode("utf-16-be"), plain.hex().encode(), plain.upper()]


def found(path, words):
    hits = []
    for name, content in written(path):
        for word in words:
            # The code of the subject is what files for others are called by; it names a service and no person.
            if any(form in content for form in forms(word)) or (word in name and word != CODE):
                hits.append((name, word))
    return hits


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.parse_args()
    data, trace = new_data("day"), os.path.join(SCRATCH, "day.trace")
    if os.path.exists(trace):
        os.remove(trace)
    table = Table("A day with an encrypted store")
    done = day(data, trace, table)
    # The rest of the day from the command line; a start after the crash takes up what was left.
    with traced(data, trace) as window:
        window.until("Passphrase", 20)
        unlock(window)
        window.until(CODE, 20)
        done.append("started after the crash")
    session = sessions(data)[0]["id"]
    ask(data, "backup")
    done.append("a backup")
    key = re.search(r"age1\w+", ask(data, "bundle", "--my-key").stdout).group(0)
    ask(data, "bundle", "--to", key, "--out", os.path.join(data, "out"))
    done.append("a bundle")
    words = [*WORDS.values(), CODE, PASSPHRASE]
    files = list(written(data))
    hits = found(data, words)
    # The words are really in the store, or nothing was looked for: an export that was asked for holds them.
    text = os.path.join(data, "asked.json")
    ask(data, "export", session, "--format", "json", "--internal", "--out", text)
    with open(text) as file:
        asked = file.read()
    is_there = all(word in asked for word in (WORDS["note"], WORDS["reason"], CODE))
    seen = found(data, words)
    table.figure("done", ", ".join(done), "8 things", len(done) == 8)
    table.figure("files, bytes", f"{len(files)}, {sum(len(content) for _, content in files)}")
    table.figure("words of the day found in them", str(len(hits)), "0", not hits)
    table.figure("found once an export was asked for", str(len(seen)), "> 0", is_there and bool(seen))
    with open(trace) as file:
        calls = [line for line in file if re.search(r"\b(socket|connect|bind|sendto|sendmsg)\(", line)]
    inet = [line for line in calls if "AF_INET" in line]
    table.figure("sockets asked for", str(len(calls)), "0", not calls)
    table.figure("of them of a network", str(len(inet)), "0", not inet)
    for one in [*hits[:10], *calls[:5]]:
        print(str(one)[:300])
    table.end()


if __name__ == "__main__":
    main()
