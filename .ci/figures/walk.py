"""A walk of the whole program by its screens alone, and an account of what those screens claimed to be saved.

The walker looks at the screen, as a person does, and presses keys one at a time. The account knows only what was drawn: an answer is
claimed once a frame has shown it as recorded ("2.04 = 3 Partly.") and that frame or a later one says "Saved".
"""
import json
import os
import re

from program import BACKSPACE, DOWN, ENTER, ESC, PAGE_DOWN, PAGE_UP, PASSPHRASE, ask

ECHO = re.compile(r"(?:^|\s)(\d+\.\d+[a-z]*) = (.*)", re.S)
HEAD = re.compile(r"^ .*?· (\d+\.\d+[a-z]*) · ")
PATIENCE = 10.0


def question(text):
    """The printed number of the question on the screen."""
    head = HEAD.match(text)
    return head.group(1) if head else None


class Account:
    """What was shown as recorded, and how far it was shown as saved."""

    def __init__(self, code):
        self.code = code
        self.exists = False
        self.given = {}
        self.claimed = {}
        self.tried = {}

    def trying(self, number, *ways):
        """A key is about to answer; whether that was drawn before the end, or written, nobody knows yet. The ways are those in which
        the message line may tell of it."""
        self.tried.setdefault(number, []).append(ways)

    def ended(self):
        """The program was killed: what it had shown and not yet shown as saved may or may not have been written. The "Saved" of the
        next start speaks of what was kept and not of this."""
        for number, given in self.given.items():
            kept = self.claimed.get(number, -1) + 1
            self.tried.setdefault(number, []).extend((value,) for value in given[kept:])
            del given[kept:]

    def may_stand(self, number, at):
        """What may stand in the place of a claim: what was shown since, and what was tried since, whether or not a frame came to
        show it. Frames may be behind the keys, so what was shown is found among what was tried, in order, at the earliest place."""
        given, tried = self.given[number], self.tried.get(number, [])
        since = 0
        for value in given[: at + 1]:
            hits = (place for place in range(since, len(tried)) if any(value.startswith(way) for way in tried[place]))
            since = next(hits, since - 1) + 1
        return given[at:] + [way for ways in tried[since:] for way in ways]

    def see(self, text):
        lines = text.split("\n")
        if self.code is None or not HEAD.match(text):
            return
        # The message stands above the rule over the key row.
        said = " ".join(line.strip() for line in lines[18:-2])
        echo = ECHO.search(said)
        if echo:
            number, value = echo.groups()
            given = self.given.setdefault(number, [])
            if not given or given[-1] != value:
                given.append(value)
        if re.search(r" Saved \d\d:\d\d$", lines[0]):
            self.exists = True
            self.claimed = {number: len(given) - 1 for number, given in self.given.items() if given}

    def lost(self, exported, options, whole=None):
        """Which claims an exported session does not keep. An answer that was given later may stand in its place, also one that a frame
        was to show only after this moment: `whole` is the account of the walk to its end."""
        found = {answer["number"]: answer for answer in exported["answers"]}
        lost = []
        for number, at in self.claimed.items():
            end = whole or self
            later = end.may_stand(number, at)
            if not any(stands(found.get(number), value, options.get(number, [])) for value in later):
                lost.append((number, later, found.get(number)))
        return lost


def stands(answer, value, options):
    """Whether an exported answer is the one that a message line told of."""
    if answer is None:
        return False
    if answer["state"] == "hidden":
        return True
    coded = re.match(r"(\d+) ", value)
    if options and coded:
        return answer["codes"] == [int(coded.group(1))]
    if options:
        # Several: all their words and no more than commas and "and" between them.
        words = [option["text"] for option in options if option["code"] in answer["codes"]]
        said = value.split(".  ")[0]
        return bool(words) and all(word in said for word in words) and len(said) <= sum(len(word) + 6 for word in words)
    typed = re.match(r"“(.*?)”", value)
    if typed:
        # A line break, as of keys so fast that they are a paste, is shown as a blank.
        return str(answer["value"]).split() == typed.group(1).split()
    number = re.match(r"[\d,]+", value)
    return bool(number) and float(answer["value"] or "nan") == float(number.group(0).replace(",", ""))


def options_of(data, questionnaire="services"):
    shown = json.loads(ask(data, "show", questionnaire, "--json").stdout)
    return {question["number"]: question["options"] for question in shown["questions"]}


def exported(data, session):
    out = os.path.join(data, "exported.json")
    ask(data, "export", session, "--format", "json", "--internal", "--out", out)
    with open(out) as file:
        read = json.load(file)
    os.remove(out)
    return read


def unlock(window):
    """Types the passphrase; nothing of it is shown, so it comes as a program would type it."""
    window.press(PASSPHRASE.encode())
    window.press(b"\r")


class Enough(Exception):
    """The walker has pressed as many keys as it may."""


class Walker:
    def __init__(self, window, account, random, keys=None):
        self.window, self.account, self.random, self.left = window, account, random, keys
        self.typed = 100

    def see(self):
        self.account.see(self.window.text())

    def press(self, key, answered=True):
        """One key, and the frame that answers it."""
        if self.left is not None:
            if self.left == 0:
                raise Enough
            self.left -= 1
        self.window.press(key)
        if self.left == 0:
            raise Enough
        if answered:
            self.window.frame(0.3)
            self.see()
            # Whatever was on its way, such as the word that the last answer is saved.
            while self.window.frame(0.0)[0] is not None:
                self.see()

    def type(self, text):
        for sign in text:
            self.press(sign.encode())

    def until(self, holds):
        self.window.until(holds, PATIENCE)
        self.see()

    def unlock(self):
        """The passphrase, if it is asked for."""
        self.window.until(lambda text: "New assessment" in text or "Passphrase" in text, PATIENCE)
        if "Passphrase" in self.window.text():
            unlock(self.window)

    def begin(self, code):
        """A new assessment of a code, from Home to the first question."""
        self.unlock()
        self.until("New assessment")
        line = re.search(r"(\d)\s+New assessment", self.window.text())
        self.press(line.group(1).encode())
        steps = [
            (1, None), (2, b"1"), (3, [code]), (4, [""]), (5, ["2026"]), (6, ["5.10.2026"]), (7, b"1"), (7, b"1"),
            (8, ["AB"]), (9, b"1"), (10, b"1"), (11, [""]), (12, [""]),
        ]
        for step, what in steps:
            self.until(f"step {step} of ")
            if what is None:
                self.until("Services for victims")
                offered = re.search(r"(\d)\s+Services for victims", self.window.text())
                what = offered.group(1).encode()
            if isinstance(what, bytes):
                self.press(what)
            else:
                self.type(what[0])
                self.press(ENTER)
        self.until(lambda text: question(text) is not None)

    def go_on(self, code):
        """An assessment that was begun before, from Home to where it was left."""
        self.unlock()
        self.until(code)
        line = re.search(rf"(\d)\s+{code}\b", self.window.text())
        self.press(line.group(1).encode())
        self.until(lambda text: question(text) is not None)

    def answer(self):
        """Answers the question on the screen and goes on to the next."""
        text = self.window.text()
        number, row = question(text), text.split("\n")[-1]
        if number is None:
            # A card or a list lies over the walk.
            self.press(ESC)
            return
        digits = re.search(r"1-(\d)", row)
        if "on/off" in row:
            if "[x]" not in text:
                self.press(b"5" if number.startswith("0.") else b"1")
            self.press(PAGE_DOWN)
        elif digits:
            # The profile decides what else is asked, so it stays as it is.
            most = 1 if number.startswith("0.") else int(digits.group(1))
            if self.random.random() < 0.3:
                self.press(DOWN)
            digit = self.random.randint(1, most)
            self.account.trying(number, f"{digit} ")
            self.press(str(digit).encode())
            self.on(number)
        elif "type" in row:
            self.typed += 1
            written = re.search(r"\[ (.*?)\s*\]", text)
            for _ in written.group(1) if written else "":
                self.press(BACKSPACE)
            typed = str(self.typed % 90 + 6)
            self.type(typed)
            self.account.trying(number, f"{typed}.", f"“{typed}”.")
            self.press(ENTER)
            self.on(number)
        else:
            self.press(PAGE_DOWN)

    def on(self, number):
        if question(self.window.text()) == number:
            self.press(PAGE_DOWN)

    def back(self):
        self.press(PAGE_UP)
