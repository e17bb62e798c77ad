"""The program under test: where it is built, data folders for it, and how it is walked by its screens alone."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from window import Window

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
# Figures of speed are of the release; those of safety are the same of both, and the build for debugging is there sooner.
PROFILE = os.environ.get("FIGURES_PROFILE", "release")
FENER = os.path.join(TARGET, "debug" if PROFILE == "dev" else PROFILE, "fener")
SCRATCH = os.path.join(TARGET, "figures")

DOWN, UP, LEFT, RIGHT = b"\x1b[B", b"\x1b[A", b"\x1b[D", b"\x1b[C"
PAGE_DOWN, PAGE_UP, END, BACKSPACE, ENTER, TAB, ESC = b"\x1b[6~", b"\x1b[5~", b"\x1b[F", b"\x7f", b"\r", b"\t", b"\x1b"


def folder(name):
    """An empty folder of that name below the build's."""
    path = os.path.join(SCRATCH, name)
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


def bench(name, *arguments):
    """Runs a bench with arguments of its own and hands out what it prints."""
    command = ["cargo", "bench", "-q", "--bench", name, "--", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def data_of_years(visits=1000):
    """A data folder with so many visits on the disk; made once and copied, so that every figure begins with the same."""
    kept = os.path.join(SCRATCH, f"visits-{visits}")
    if not os.path.exists(os.path.join(kept, "visits.fener")):
        shutil.rmtree(kept, ignore_errors=True)
        os.makedirs(kept)
        bench("frame", "store", kept, str(visits))
    return kept


def from_disk(path):
    """Has a file read from the disk at its next use. As a linker or a copy left it in memory it lies in other pieces, which alone made
    a start cost from a tenth less to a tenth more; users have it from the disk."""
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)


def copied(kept, name):
    path = os.path.join(SCRATCH, name)
    shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(kept, path)
    return path


PASSPHRASE = "eight words of a trial that hides nothing"


def new_data(name, language="en"):
    """A data folder in which only the language was chosen, with an empty encrypted store."""
    path = folder(name)
    os.makedirs(os.path.join(path, "config"))
    with open(os.path.join(path, "config", "settings.toml"), "w") as file:
        file.write(f'language = "{language}"\n')
    ask(path, "passphrase", "set", told=True)
    return path


def fener(data, columns=80, rows=24, env=None, command=(FENER,)):
    return Window(list(command), columns, rows, {"FENER_DATA": data, **(env or {})}, cwd=data)


def ask(data, *arguments, check=True, told=False):
    """A command of the program: its status and what it prints. It is told the passphrase where the store is encrypted."""
    env = dict(os.environ, FENER_DATA=data, LC_ALL="C.UTF-8")
    command, kept = [FENER, *arguments], ()
    if told or os.path.exists(os.path.join(data, "visits.fener.keys")):
        reading, writing = os.pipe()
        os.write(writing, (PASSPHRASE + "\n").encode())
        os.close(writing)
        command, kept = [*command, "--passphrase-fd", str(reading)], (reading,)
    try:
        run = subprocess.run(command, env=env, cwd=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, pass_fds=kept)
    finally:
        for descriptor in kept:
            os.close(descriptor)
    if check and run.returncode != 0:
        raise RuntimeError(f"fener {' '.join(arguments)} ended with {run.returncode}: {run.stderr}")
    return run


def sessions(data):
    return json.loads(ask(data, "list", "--sessions", "--json").stdout)["sessions"]


def shim(name):
    """A library, built from its C source beside this file, that stands between the program and the system's calls."""
    os.makedirs(SCRATCH, exist_ok=True)
    built = os.path.join(SCRATCH, f"{name}.so")
    source = os.path.join(ROOT, ".ci", "figures", f"{name}.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", built, source, "-ldl"], check=True)
    return built


class Table:
    """Figures with their targets; a missed target makes the script end with 1."""

    def __init__(self, title):
        self.title, self.rows, self.missed = title, [], False

    def figure(self, what, value, target="", met=True):
        self.rows.append((what, value, target, "" if not target else "met" if met else "MISSED"))
        self.missed |= bool(target) and not met

    def show(self):
        """Prints the table; says whether something was missed."""
        widths = [max(len(row[n]) for row in self.rows) for n in range(3)]
        print(f"\n{self.title}")
        for row in self.rows:
            print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)) + "  " + row[3])
        sys.stdout.flush()
        return bool(self.missed)

    def end(self):
        sys.exit(1 if self.show() else 0)
