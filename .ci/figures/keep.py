"""Stores that figures hurt: made, worked on and looked at by a helper that has the key and derives no passphrase (`benches/keep.rs`)."""
import atexit
import glob
import json
import os
import re
import shutil
import subprocess

from program import PASSPHRASE, PROFILE, ROOT, SCRATCH, folder

# Where thousands of copies are made: in memory, where there is such a place. What a disk would do is what the figures inject.
COPIES = "/dev/shm" if os.access("/dev/shm", os.W_OK) else SCRATCH


def helper():
    """The helper, built."""
    command = ["cargo", "bench", "-q", "--locked", "--bench", "keep", "--no-run", "--message-format", "json", "--profile", "dev" if PROFILE == "dev" else "bench"]
    built = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in built.splitlines():
        message = json.loads(line)
        if message.get("reason") == "compiler-artifact" and message["target"]["name"] == "keep":
            return message["executable"]
    raise RuntimeError("no helper was built")


def make(program, path, visits, sealed=True):
    """A data folder with a store of so many visits."""
    os.makedirs(path, exist_ok=True)
    command = [program, "make" if sealed else "plain", path, str(visits)]
    subprocess.run(command, input=PASSPHRASE + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
    return path


class Looker:
    """Looks at stores one after the other, in one process."""

    def __init__(self, program):
        self.child = subprocess.Popen([program, "look"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def look(self, path):
        self.child.stdin.write(path + "\n")
        self.child.stdin.flush()
        return json.loads(self.child.stdout.readline())

    def end(self):
        self.child.stdin.close()
        self.child.wait()


def again(kept, name):
    """A fresh copy of a data folder."""
    path = os.path.join(COPIES, f"fener-{name}-{os.getpid()}")
    shutil.rmtree(path, ignore_errors=True)
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    shutil.copytree(kept, path)
    return path


class Work:
    """A piece of work and what it starts from; `fresh` are other keys that `change` and `encrypt` take."""

    def __init__(self, program, what):
        self.program, self.what = program, what
        kept = folder(f"keep-{what}")
        if what == "upgrade":
            shutil.copy(os.path.join(ROOT, "tests/store/fixtures/schema_5.fener"), os.path.join(kept, "visits.fener"))
        else:
            make(program, kept, 2, sealed=what != "encrypt")
        if what in ("change", "encrypt"):
            other = make(program, folder("keep-other"), 0)
            shutil.copy(os.path.join(other, "visits.fener.keys"), os.path.join(kept, "fresh.keys"))
        if what == "change":
            # Other keys must differ in something that can be seen.
            self.mark(os.path.join(kept, "visits.fener.keys"))
        if what == "import":
            make(program, os.path.join(kept, "other"), 6, sealed=False)
        self.kept = kept

    def mark(self, path):
        subprocess.run([self.program, "make", path + ".d", "0"], input="another passphrase of a trial\n", text=True, check=True)
        os.replace(os.path.join(path + ".d", "visits.fener.keys"), path)
        shutil.rmtree(path + ".d")

    def command(self, path):
        return [self.program, "do", self.what, path]


WORKS = ["answers", "import", "upgrade", "encrypt", "change", "backup"]
CALLS = ["pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "unlink", "openat", "fallocate", "fchmod"]


def counted(work):
    """How often a whole run makes each call on files of the data folder, and which files those are."""
    path = again(work.kept, "keep-run")
    trace = os.path.join(SCRATCH, "keep.trace")
    command = ["strace", "-f", "-qq", "-y", "-o", trace, "-e", "trace=" + ",".join(CALLS), *work.command(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    count, files = {}, {path}
    with open(trace) as file:
        for line in file:
            name = line.split(None, 1)[1].split("(")[0]
            found = re.findall(re.escape(path) + r"[^\">,]*", line)
            if found and name in CALLS:
                count[name] = count.get(name, 0) + 1
                files.update(found)
    return count, sorted(files)


def hurt(work, files, inject):
    """A run with something injected into its calls on these files: its folder, its status and what it said."""
    path = again(work.kept, "keep-run")
    command = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={inject.split(':')[0]}", "-e", f"inject={inject}"]
    for file in files:
        command += ["-P", file]
    run = subprocess.run([*command, *work.command(path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=60)
    return path, run.returncode, run.stdout.split("\n")


def saved(said):
    """The number of the last answer that was said to be saved."""
    return max([int(line.split()[1]) for line in said if line.startswith("saved ")], default=0)


class Judge:
    """What may be left of a piece of work that was hurt: all that was there before or all that should be after it, and every answer that
    was said to be saved."""

    def __init__(self, work, looker):
        self.work, self.looker = work, looker
        self.old = looker.look(again(work.kept, "keep-old"))
        path = again(work.kept, "keep-new")
        subprocess.run(work.command(path), check=True, stdout=subprocess.DEVNULL)
        self.new = looker.look(path)
        if "error" in self.old or "error" in self.new:
            raise RuntimeError(f"{work.what}: {self.old} {self.new}")

    def fault(self, path, said):
        """What is wrong with what was left; None when nothing is."""
        left = self.looker.look(path)
        if "error" in left:
            return left["error"]
        if self.work.what == "answers":
            least, most = saved(said), max(self.new["streams"].values())
            sessions = [count for name, count in left["streams"].items() if self.old["streams"][name] != self.new["streams"][name]]
            return None if sessions and max(least, self.old_answers()) <= sessions[0] <= most else f"saved {least}, found {left['streams']}"
        parts = ("keys", "streams")
        is_old = all(left[part] == self.old[part] for part in parts)
        is_new = all(left[part] == self.new[part] for part in parts)
        if "done" in said and not is_new:
            return "said to be done and was not"
        return None if is_old or is_new else f"between: {left['streams']} {left['keys'] and left['keys'][:60]}"

    def old_answers(self):
        return next(count for name, count in self.old["streams"].items() if count != self.new["streams"][name])

    def goes_on(self, path):
        """The same work again, without a fault, on what was left: done, or already done."""
        for copy in glob.glob(os.path.join(path, "2026-11-20*")):
            os.remove(copy)
        if self.work.what == "encrypt" and os.path.exists(os.path.join(path, "visits.fener.keys")):
            return True
        run = subprocess.run(self.work.command(path), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=60)
        return run.returncode == 0 and "done" in run.stdout
