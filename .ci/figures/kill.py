#!/usr/bin/env python3
"""Answers lost after `kill -9` at random moments of a walk of the whole program in a terminal.

Each round starts the program on what the last one left, begins an assessment or goes on with one, presses a random number of keys and
kills it within 4 ms of the last. Everything its screens had claimed as saved must then be in the exported session.
"""
import argparse
import os
import random
import signal
import time

from program import Table, ask, fener, new_data, sessions
from walk import Account, Enough, Walker, exported, options_of
from window import Gone


def drained(window, account):
    """What was drawn before the end counts as shown."""
    try:
        while True:
            at, _ = window.frame(0.5)
            if at is None:
                return
            account.see(window.text())
    except Gone:
        account.see(window.text())


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--kills", type=int)
    arguments.add_argument("--seed", type=int, default=7)
    given = arguments.parse_args()
    kills = given.kills or (20 if given.quick else 200)
    chance = random.Random(given.seed)
    data = new_data("kill")
    options = options_of(data)
    accounts, account, keys, lost, claims, missing = {}, None, 0, [], 0, 0
    for at in range(kills):
        window = fener(data)
        is_new = account is None or not account.exists or chance.random() < 0.08
        if is_new:
            account = Account(f"FICT-{at + 1}")
            accounts[account.code] = account
        pressed = chance.randint(1, 140)
        walker = Walker(window, account, chance, pressed)
        try:
            walker.begin(account.code) if is_new else walker.go_on(account.code)
            while True:
                walker.back() if chance.random() < 0.1 else walker.answer()
        except Enough:
            pass
        keys += pressed
        time.sleep(chance.random() * 0.004)
        os.kill(window.pid, signal.SIGKILL)
        drained(window, account)
        account.ended()
        window.kill()
        listed = {row["subject_code"]: row["id"] for row in sessions(data)}
        if account.exists and account.code not in listed:
            missing += 1
        elif account.exists:
            lost += account.lost(exported(data, listed[account.code]), options)
        claims += len(account.claimed)
    listed = {row["subject_code"]: row["id"] for row in sessions(data)}
    for account in accounts.values():
        if account.exists:
            lost += account.lost(exported(data, listed[account.code]), options)
    table = Table(f"kill -9 at {kills} random moments of a walk, seed {given.seed}")
    table.figure("keys pressed, assessments begun", f"{keys}, {len(accounts)}")
    table.figure("answers looked up after a kill", str(claims))
    table.figure("assessments shown as saved and lost", str(missing), "0", missing == 0)
    table.figure("answers shown as saved and lost", str(len(lost)), "0", not lost)
    for one in lost[:5]:
        print(str(one)[:300])
    table.end()


if __name__ == "__main__":
    main()
