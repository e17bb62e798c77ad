"""What a program did to its files and to its terminal, in order, from a trace of its calls; and the disks that a power cut may leave.

The model is the one that crash tests of databases use: what was synced is there; of what was not, any part of any write may be there, in
sectors of 512 bytes, in any order: none, all, or some. Names (creating, removing, renaming) count as done. A sync helps the writes that
were begun before it, from the moment it returns.
"""
import os
import re
import subprocess

SECTOR = 512
CALLS = "openat,close,read,pwrite64,pwritev,pwritev2,write,writev,ftruncate,fallocate,fdatasync,fsync,sync_file_range,unlink,unlinkat,rename,renameat,renameat2,link,linkat,dup,dup2,dup3,copy_file_range,sendfile"
LINE = re.compile(r"(\d+)\s+(\w+)\((.*)", re.S)
RESUMED = re.compile(r"(\d+)\s+<\.\.\. (\w+) resumed>(.*)", re.S)
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def traced(command, trace):
    """The command that runs another and writes down its calls."""
    return ["strace", "-f", "-qq", "-xx", "-s", "4194304", "-o", trace, "-e", "trace=" + CALLS.replace("read,", ""), *command]


def plain(text):
    return bytes.fromhex(text.replace("\\x", ""))


class Op:
    """One call: `kind` is write, cut, sync, remove, rename or shown; `begun` is the place in the order where a sync began."""

    __slots__ = ("kind", "path", "offset", "data", "begun")

    def __init__(self, kind, path="", offset=0, data=b"", begun=0):
        self.kind, self.path, self.offset, self.data, self.begun = kind, path, offset, data, begun


def calls(trace):
    """The calls of a trace, each when it began and, for a sync, when it returned: (name, arguments, result, place where it began)."""
    unfinished, order = {}, []
    with open(trace) as file:
        for line in file:
            line = line.rstrip("\n")
            resumed = RESUMED.match(line)
            if resumed:
                thread, name, rest = resumed.groups()
                at, arguments = unfinished.pop(thread)
                result = re.search(r"= (-?\d+)", rest)
                if result is None:
                    continue
                whole = arguments + rest
                if name in ("fsync", "fdatasync"):
                    order.append((name, whole, int(result.group(1)), at))
                else:
                    # The call's place in the order is where it began.
                    order[at] = (name, whole, int(result.group(1)), at)
                continue
            call = LINE.match(line)
            if not call:
                continue
            thread, name, rest = call.groups()
            if rest.endswith("<unfinished ...>"):
                unfinished[thread] = (len(order), rest[: -len("<unfinished ...>")])
                order.append(None)
                continue
            result = re.search(r"\)\s*= (-?\d+)[^\"]*$", rest)
            if result:
                order.append((name, rest, int(result.group(1)), len(order)))
    return order


def operations(trace, folder, watched):
    """What happened to the watched files of a folder, and what the terminal was shown."""
    files, positions, ops, where = {}, {}, [], []
    for call in calls(trace):
        where.append(len(ops))
        if call is None or call[2] < 0:
            continue
        name, arguments, result, begun = call
        if name == "openat":
            path = plain(TEXT.search(arguments).group(1)).decode(errors="replace")
            if os.path.dirname(path) == folder and watched(os.path.basename(path)):
                files[result], positions[result] = os.path.basename(path), 0
                if "O_TRUNC" in arguments:
                    ops.append(Op("cut", files[result]))
                elif "O_CREAT" in arguments:
                    ops.append(Op("made", files[result]))
            else:
                files.pop(result, None)
            continue
        if name in ("unlink", "unlinkat"):
            path = plain(TEXT.search(arguments).group(1)).decode(errors="replace")
            if os.path.dirname(path) == folder:
                ops.append(Op("remove", os.path.basename(path)))
            continue
        if name in ("rename", "renameat", "renameat2", "link", "linkat"):
            paths = [plain(text).decode(errors="replace") for text in TEXT.findall(arguments)]
            if any(os.path.dirname(path) == folder and watched(os.path.basename(path)) for path in paths):
                raise ValueError(f"the model knows no {name} of {paths}")
            continue
        handle = int(re.match(r"\d+", arguments).group(0))
        if name == "close":
            files.pop(handle, None)
        elif name == "write" and handle == 1 and 1 not in files:
            ops.append(Op("shown", data=plain(TEXT.search(arguments).group(1))[:result]))
        elif handle not in files:
            continue
        elif name == "pwrite64":
            offset = int(re.search(r", (\d+)\s*\)", arguments).group(1))
            ops.append(Op("write", files[handle], offset, plain(TEXT.search(arguments).group(1))[:result]))
        elif name == "write":
            ops.append(Op("write", files[handle], positions[handle], plain(TEXT.search(arguments).group(1))[:result]))
            positions[handle] += result
        elif name == "ftruncate":
            ops.append(Op("cut", files[handle], int(re.search(r", (\d+)\s*\)", arguments).group(1))))
        elif name in ("fsync", "fdatasync"):
            ops.append(Op("sync", files[handle], begun=where[begun]))
        else:
            raise ValueError(f"the model knows no {name} of {files[handle]}")
    return ops


def put(content, offset, data):
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


def apply(content, op):
    if op.kind == "cut":
        if len(content) > op.offset:
            del content[op.offset :]
        else:
            content.extend(bytes(op.offset - len(content)))
    else:
        put(content, op.offset, op.data)


class Disk:
    """The disk as operations come in: what is sure of each file, and what is under way."""

    def __init__(self, before=None):
        self.sure, self.pending = {path: bytearray(content) for path, content in (before or {}).items()}, {}

    def take(self, at, op):
        if op.kind == "remove":
            self.sure.pop(op.path, None)
            self.pending.pop(op.path, None)
        elif op.kind == "sync":
            content = self.sure.setdefault(op.path, bytearray())
            waiting = self.pending.get(op.path, [])
            for began, waited in waiting:
                if began < op.begun:
                    apply(content, waited)
            self.pending[op.path] = [one for one in waiting if one[0] >= op.begun]
        elif op.kind == "made":
            self.sure.setdefault(op.path, bytearray())
        elif op.kind in ("write", "cut"):
            self.sure.setdefault(op.path, bytearray())
            self.pending.setdefault(op.path, []).append((at, op))

    def after_cut(self, variant, chance):
        """The files after a cut: variant 0 has nothing that was not synced, 1 all of it, the others some, in sectors."""
        left = {}
        for path, sure in self.sure.items():
            content = bytearray(sure)
            waiting = [op for _, op in self.pending.get(path, [])]
            if variant == 1:
                for op in waiting:
                    apply(content, op)
            elif variant > 1:
                share = chance.choice((0.1, 0.5, 0.9))
                pieces = []
                for op in waiting:
                    if op.kind == "cut":
                        pieces.append((op, 0, 0))
                    else:
                        pieces += [(op, at, at + SECTOR) for at in range(0, len(op.data), SECTOR)]
                # Sectors of different writes reach the disk in any order.
                if variant % 2:
                    chance.shuffle(pieces)
                for op, begin, end in pieces:
                    if chance.random() < share:
                        if op.kind == "cut":
                            apply(content, op)
                        else:
                            put(content, op.offset + begin, op.data[begin:end])
            left[path] = content
        return left


def held(folder, watched):
    """What the watched files of a folder hold."""
    found = {}
    for name in filter(watched, os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


def write(left, folder):
    for path, content in left.items():
        with open(os.path.join(folder, path), "wb") as file:
            file.write(content)


def has_strace():
    return subprocess.run(["strace", "-V"], stdout=subprocess.DEVNULL).returncode == 0
