#!/usr/bin/env python3
"""Agreement against the packages people use: the same numbers on random tables with blanks, and the time for it in the same run.

`fener agree --json` is compared with krippendorff, irrCAC, statsmodels, scikit-learn and pingouin wherever they have a number. Speed is that of the
library on one table in memory: its time on the wall, the least of many, against the least processor time of theirs.
"""
import argparse
import csv
import json
import os
import subprocess
import time
import warnings

import krippendorff
import numpy as np
import pandas as pd
import pingouin
from irrCAC.raw import CAC
from program import FENER, Table, bench, folder
from scipy.special import betaincinv
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa

warnings.simplefilter("ignore")
np.seterr(all="ignore")
NEAR = 1e-9
TIMES = 20
WEIGHTS = ["identity", "linear", "quadratic", "ordinal"]


def random_table(chance):
    items, raters, categories = chance.integers(3, 41), chance.integers(2, 7), chance.integers(2, 6)
    truth = chance.integers(0, categories, items)[:, None]
    noise = chance.integers(0, categories, (items, raters))
    table = np.where(chance.random((items, raters)) < chance.random(), truth, noise).astype(float)
    table[chance.random((items, raters)) < chance.choice([0, 0.1, 0.4])] = np.nan
    return table, int(categories)


def ours(path, table, categories, weights):
    with open(path, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow([f"r{n}" for n in range(table.shape[1])])
        # A row of one blank would be an empty line; two raters at least, so it is not.
        rows.writerows([["" if np.isnan(cell) else int(cell) for cell in row] for row in table])
    command = [FENER, "agree", path, "--min", "0", "--max", str(categories - 1), "--weights", weights, "--json"]
    report = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return {one["id"]: one for one in report["coefficients"]}


def tried(compute):
    """A number of theirs; nothing where they crash or give none."""
    try:
        value = float(compute())
    except Exception:
        return None
    return value if np.isfinite(value) else None


def theirs(table, categories, weights):
    """Name of the coefficient and part, package, number."""
    domain = np.arange(categories, dtype=float)
    levels = {"nominal": "nominal", "ordinal": "ordinal", "interval": "interval", "ratio": "ratio"}
    for level in levels:
        yield f"alpha_{level}", "value", "krippendorff", tried(
            lambda: krippendorff.alpha(table.T, level_of_measurement=level, value_domain=domain))
    rated = pd.DataFrame(table[~np.isnan(table).all(axis=1)])
    for name, method in (("gwet", "gwet"), ("fleiss", "fleiss"), ("conger", "conger"), ("brennan_prediger", "bp")):
        found = {}
        try:
            cac = CAC(rated, weights=weights, categories=list(domain), digits=14)
            found = getattr(cac, method)()["est"]
        except Exception:
            pass
        value = tried(lambda: found["coefficient_value"])
        yield name, "value", "irrCAC", value
        if value is not None and found["se"] > 1e-12:
            yield name, "standard_error", "irrCAC", tried(lambda: found["se"])
            # Its ends are those of scipy's quantile of t, which is off in the tenth digit (2.36462425101 for 7 degrees, where
            # 2.36462425159 is right): they are taken from its numbers and the inverse of the beta function.
            beta = betaincinv((len(rated) - 1) / 2, 0.5, 0.05)
            reach = np.sqrt((len(rated) - 1) * (1 - beta) / beta) * found["se"]
            yield name, "from", "irrCAC", tried(lambda: max(-1.0, value - reach))
            yield name, "to", "irrCAC", tried(lambda: min(1.0, value + reach))
    whole = table[~np.isnan(table).any(axis=1)].astype(int)
    if weights == "identity" and len(whole) == len(table):
        counts = np.array([np.bincount(row, minlength=categories) for row in whole])
        yield "fleiss", "value", "statsmodels", tried(lambda: fleiss_kappa(counts))
        yield "brennan_prediger", "value", "statsmodels", tried(lambda: fleiss_kappa(counts, method="unif"))
    if table.shape[1] == 2 and len(whole) and weights != "ordinal":
        kind = None if weights == "identity" else weights
        yield "cohen", "value", "scikit-learn", tried(lambda: cohen_kappa_score(*whole.T, labels=range(categories), weights=kind))
        square = np.zeros((categories, categories))
        np.add.at(square, tuple(whole.T), 1)
        # statsmodels weighs disagreement.
        given = {"weights": np.arange(categories), "wt": kind} if kind else {}
        yield "cohen", "value", "statsmodels", tried(lambda: cohens_kappa(square, **given).kappa)
        yield "cohen", "standard_error", "statsmodels", tried(lambda: cohens_kappa(square, **given).std_kappa)
    if weights == "identity" and len(whole) > 4:
        long = pd.DataFrame(whole).reset_index().melt("index")
        try:
            found = pingouin.intraclass_corr(long, "index", "variable", "value")
        except Exception:
            return
        column = [name for name in found.columns if name.startswith("CI95")][0]
        for id, (_, row) in zip(["icc_1_1", "icc_2_1", "icc_3_1", "icc_1_k", "icc_2_k", "icc_3_k"], found.iterrows()):
            yield id, "value", "pingouin", tried(lambda: row["ICC"])
            # Printed with two digits.
            yield id, "from~", "pingouin", tried(lambda: row[column][0])
            yield id, "to~", "pingouin", tried(lambda: row[column][1])


def compare(count, report):
    chance = np.random.default_rng(20261128)
    path = os.path.join(folder("agree"), "table.csv")
    compared, crashed, flat, worst, wrong, silent = {}, {}, {}, {}, [], []
    for n in range(count):
        table, categories = random_table(chance)
        if n % 25 == 24:
            table[:] = 1
        weights = WEIGHTS[n % len(WEIGHTS)]
        mine = ours(path, table, categories, weights)
        silent += [(n, one["id"]) for one in mine.values() if one["value"] is None and not one["undefined"]]
        for id, part, package, value in theirs(table, categories, weights):
            one = mine[id]
            if part.startswith(("from", "to")):
                own = (one["interval"] or {}).get(part.rstrip("~"))
            else:
                own = one[part]
            if value is None:
                crashed[package] = crashed.get(package, 0) + 1
                continue
            # Some print 1 where nothing varies, and correlations above 1 or far below -1 where the variances cancel: no agreement at all.
            if one["undefined"] == "no_variation" and (part != "value" or value >= 1 or value <= -1):
                flat[package] = flat.get(package, 0) + 1
                continue
            if own is None:
                wrong.append((n, id, part, package, value, one["undefined"] or one["no_interval"]))
                continue
            limit = 0.0051 if part.endswith("~") else NEAR
            off = abs(own - value)
            compared[package] = compared.get(package, 0) + 1
            if not part.endswith("~"):
                worst[package] = max(worst.get(package, 0), off)
            if off > limit * max(1, abs(value)):
                wrong.append((n, id, part, package, value, own))
    for package, numbers in compared.items():
        report.figure(f"numbers compared with {package}", f"{numbers}, at most {worst[package]:.1e} apart, {crashed.get(package, 0)} it has not")
    report.figure("numbers printed where nothing varies, which we call not defined", ", ".join(f"{name} {count}" for name, count in flat.items()) or "0")
    report.figure("numbers that differ", str(len(wrong)), "0", not wrong)
    report.figure("numbers missing without a reason", str(len(silent)), "0", not silent)
    for one in wrong[:20]:
        print("   ", *one)


def least(work, times):
    """The least processor time in milliseconds."""
    all = []
    for _ in range(times):
        before = time.process_time()
        work()
        all.append((time.process_time() - before) * 1e3)
    return min(all)


def speed(quick, report):
    chance = np.random.default_rng(7)

    def made(items):
        truth = chance.integers(0, 4, items)[:, None]
        table = np.where(chance.random((items, 20)) < 0.7, truth, chance.integers(0, 4, (items, 20))).astype(float)
        table[chance.random(table.shape) < 0.1] = np.nan
        path = os.path.join(folder("agree-speed"), "table.bin")
        np.where(np.isnan(table), 255, table).astype(np.uint8).tofile(path)
        return table, path

    table, path = made(10_000 if quick else 100_000)
    mine = float(bench("agree", "time", path, "20", "4").split()[0])
    frame = pd.DataFrame(table)
    filled = np.nan_to_num(table, nan=0).astype(int)
    runs = 1 if quick else 3
    domain = np.arange(4.0)
    packages = {
        "krippendorff, one alpha": least(lambda: krippendorff.alpha(table.T, level_of_measurement="ordinal", value_domain=domain), runs),
        "krippendorff, its four": least(lambda: [krippendorff.alpha(table.T, level_of_measurement=level, value_domain=domain)
                                                 for level in ("nominal", "ordinal", "interval", "ratio")], runs),
        "statsmodels, Fleiss without blanks": least(lambda: fleiss_kappa(aggregate_raters(filled)[0]), runs),
        "irrCAC, its five": least(lambda: [getattr(CAC(frame, categories=list(domain)), name)()
                                           for name in ("gwet", "fleiss", "conger", "bp", "krippendorff")], 1),
    }
    report.figure(f"fener, {len(table)} items of 20 raters, all coefficients", f"{mine:.2f} ms")
    for name, spent in packages.items():
        report.figure(name, f"{spent:.1f} ms, {spent / mine:.0f} times as long")
    # A package that gives one coefficient is no measure for all: those that give what they have.
    whole = min(packages["krippendorff, its four"], packages["irrCAC, its five"])
    report.figure("fastest package for its own set, times as long", f"{whole / mine:.0f}", f">= {TIMES}", whole / mine >= TIMES)
    table, path = made(100)
    mine = float(bench("agree", "time", path, "20", "4").split()[1])
    counts = np.array([np.bincount(row[~np.isnan(row)].astype(int), minlength=4) for row in table])

    def draws():
        alphas = [krippendorff.alpha(value_counts=counts[chance.integers(0, 100, 100)], level_of_measurement="ordinal") for _ in range(2_000)]
        np.quantile(alphas, [0.025, 0.975])

    spent = least(draws, runs)
    report.figure("fener, alpha with 2,000 draws, 100 items of 20 raters", f"{mine:.2f} ms")
    report.figure("krippendorff on drawn counts, times as long", f"{spent:.0f} ms, {spent / mine:.0f}", f">= {TIMES}", spent / mine >= TIMES)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--tables", type=int)
    given, _ = arguments.parse_known_args()
    report = Table("Agreement between raters, beside the packages people use")
    compare(given.tables or (40 if given.quick else 400), report)
    speed(given.quick, report)
    report.end()


if __name__ == "__main__":
    main()
