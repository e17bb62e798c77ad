"""A terminal window for measuring: a pseudo-terminal with one program in it, and the screen that its bytes make.

Programs are spawned without copying this process, so that starting one costs it nothing that is not its own. Bytes are stamped when
they are read and understood only afterwards. A frame is finished when nothing more lies on the terminal; a frame that its program
marks as one (DEC 2026) is finished with the mark.
"""
import fcntl
import os
import select
import signal
import struct
import termios
import time

import pyte

FRAME_BEGIN, FRAME_END = b"\x1b[?2026h", b"\x1b[?2026l"


class Screen(pyte.Screen):
    """A screen that takes every sequence in its stride."""

    def report_device_status(self, *args, **kwargs):
        pass

    def report_device_attributes(self, *args, **kwargs):
        pass


class Gone(Exception):
    """The program has ended, or does not show what was waited for."""


class Window:
    def __init__(self, command, columns=80, rows=24, env=None, cwd=None):
        self.screen = Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.bytes = 0
        # Whether the program wants its arrow keys in the other form (DECCKM), as a terminal would send them then.
        self.other_arrows = False
        master, slave = os.openpty()
        fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.set_inheritable(master, False)
        name = os.ttyname(slave)
        variables = {k: v for k, v in os.environ.items() if k not in ("LINES", "COLUMNS", "NO_COLOR", "WT_SESSION", "TZ")}
        variables.update(TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8", **(env or {}))
        self.fd = master
        self.poll = select.poll()
        self.poll.register(master, select.POLLIN)
        before = os.getcwd()
        if cwd:
            os.chdir(cwd)
        try:
            self.start = time.monotonic()
            # A new session whose first terminal is this one: that makes it the controlling one.
            self.pid = os.posix_spawnp(
                command[0], command, variables, setsid=True,
                file_actions=[
                    (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                    (os.POSIX_SPAWN_DUP2, 0, 1),
                    (os.POSIX_SPAWN_DUP2, 0, 2),
                    (os.POSIX_SPAWN_CLOSE, slave),
                ],
            )
        finally:
            os.chdir(before)
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    # What is read

    def read(self, patience):
        """One piece of what was written, with the moment it came; (None, b"") when nothing comes in so many seconds."""
        if not self.poll.poll(max(0.0, patience) * 1000):
            return None, b""
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        now = time.monotonic()
        if not data:
            raise Gone("the program has ended; its screen:\n" + self.text())
        self.bytes += len(data)
        return now, data

    def show(self, data):
        on, off = data.rfind(b"\x1b[?1h"), data.rfind(b"\x1b[?1l")
        if on != off:
            self.other_arrows = on > off
        self.stream.feed(data)

    def frame(self, patience=5.0):
        """The next frame: the moment it was finished, and its bytes."""
        at, data = self.read(patience)
        if at is None:
            return None, b""
        while True:
            is_open = data.rfind(FRAME_BEGIN) > data.rfind(FRAME_END)
            try:
                more_at, more = self.read(5.0 if is_open else 0.0)
            except Gone:
                # What a program wrote before its end was drawn, too: a piece that is left out leaves half a frame.
                self.show(data)
                raise
            if more_at is None:
                break
            at, data = more_at, data + more
        self.show(data)
        return at, data

    def settle(self, quiet=0.03, patience=5.0):
        """Reads until nothing comes for so long; the moment of the last byte and the number of bytes."""
        last, count = None, 0
        end = time.monotonic() + patience
        while time.monotonic() < end:
            at, data = self.read(quiet)
            if at is None:
                break
            last, count = at, count + len(data)
            self.show(data)
        return last, count

    def until(self, holds, patience=20.0):
        """Reads until something holds of the text on the screen; the moment it did."""
        wanted = holds if callable(holds) else lambda text: holds in text
        end = time.monotonic() + patience
        at = time.monotonic()
        while not wanted(self.text()):
            at, data = self.read(end - time.monotonic())
            if at is None:
                raise Gone(f"{holds!r} did not come; the screen:\n{self.text()}")
            self.show(data)
        return at

    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    # What is done to it

    def press(self, keys):
        if self.other_arrows and keys in (b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D"):
            keys = keys.replace(b"[", b"O")
        at = time.monotonic()
        os.write(self.fd, keys)
        return at

    def key(self, keys, patience=5.0):
        """A key and the first frame that answers it: seconds and bytes; (None, 0) without an answer."""
        pressed = self.press(keys)
        at, data = self.frame(patience)
        return (None if at is None else at - pressed), len(data)

    def kill(self):
        if self.pid is None:
            return
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.fd)
        self.pid = None

    # What it costs

    def tasks(self):
        folder = f"/proc/{self.pid}/task"
        return [f"{folder}/{task}" for task in os.listdir(folder)]

    def cpu(self):
        """Seconds that its threads have run."""
        total = 0
        for task in self.tasks():
            with open(f"{task}/schedstat") as file:
                total += int(file.read().split()[0])
        return total / 1e9

    def switches(self):
        """How often its threads were given a processor."""
        total = 0
        for task in self.tasks():
            with open(f"{task}/schedstat") as file:
                total += int(file.read().split()[2])
        return total
