#!/usr/bin/env python3
"""Kills an import at named points and at random ones; the register is then as before or as after, never between.

    Tests/Crash/run.py [--random N]     .build/release/giamsat on SQLite
"""

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BINARY = os.path.join(ROOT, ".build/release/giamsat")
SAMPLE = os.path.join(ROOT, "Samples/report-2025-07-18")
POINTS = ("beforeBegin", "inside", "beforeCommit", "afterCommit")


def giamsat(database, *arguments, **environment):
    return subprocess.run(
        [BINARY, *arguments, "--database", f"sqlite:{database}"], capture_output=True,
        env={**os.environ, **environment}, timeout=120)


def tasks(database):
    done = giamsat(database, "export", "tasks")
    if done.returncode:
        sys.exit(f"export after a kill: status {done.returncode}, {done.stderr.decode()}")
    return json.loads(done.stdout)


def whole(database):
    with sqlite3.connect(database) as connection:
        return connection.execute("pragma integrity_check").fetchall() == [("ok",)]


def check(what, database, before, after):
    found = tasks(database)
    if not whole(database):
        sys.exit(f"{what}: the file is damaged")
    if found not in (before, after):
        sys.exit(f"{what}: {len(found)} tasks, neither as before ({len(before)}) nor as after ({len(after)})")
    print(f"  {what}: {'as after' if found == after else 'as before'}")
    return found == after


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--random", type=int, default=5)
    parser.add_argument("--seed", type=int, default=20250718)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        start = os.path.join(folder, "start.sqlite")
        assert giamsat(start, "import", SAMPLE + ".txt").returncode == 0
        before = tasks(start)
        end = os.path.join(folder, "end.sqlite")
        assert giamsat(start, "backup", end).returncode == 0
        began = time.time()
        assert giamsat(end, "import", SAMPLE + ".docx").returncode == 0
        took = time.time() - began
        after = tasks(end)
        assert before != after, "a second form is another version"
        for number, point in enumerate(POINTS):
            database = os.path.join(folder, f"point-{number}.sqlite")
            assert giamsat(start, "backup", database).returncode == 0
            killed = giamsat(database, "import", SAMPLE + ".docx", GIAMSAT_KILL_AT=point)
            if killed.returncode != -signal.SIGKILL:
                sys.exit(f"{point}: not killed, status {killed.returncode}")
            is_after = check(point, database, before, after)
            if is_after != (point == "afterCommit"):
                sys.exit(f"{point}: what was acknowledged is lost, or what was not is there")
        dice = random.Random(options.seed)
        print(f"  random points, seed {options.seed}")
        for number in range(options.random):
            database = os.path.join(folder, f"random-{number}.sqlite")
            assert giamsat(start, "backup", database).returncode == 0
            process = subprocess.Popen(
                [BINARY, "import", SAMPLE + ".docx", "--database", f"sqlite:{database}"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            wait = dice.uniform(0, took)
            time.sleep(wait)
            process.kill()
            process.wait()
            check(f"after {wait * 1000:.0f} ms", database, before, after)
    print(f"{len(POINTS) + options.random} passed, 0 failed")


main()
