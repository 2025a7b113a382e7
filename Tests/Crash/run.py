#!/usr/bin/env python3
"""Kills an import at named points and at random ones; the register is then as before or as after, never between.

    Tests/Crash/run.py [--random N] [--engine sqlite|postgres]     .build/release/giamsat, on both engines

PostgreSQL itself is then killed too, and each of its registers must still be what it was.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import time

from registers import ENGINES

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BINARY = os.path.join(ROOT, ".build/release/giamsat")
SAMPLE = os.path.join(ROOT, "Samples/report-2025-07-18")
POINTS = ("beforeBegin", "inside", "beforeCommit", "afterCommit")


def giamsat(address, *arguments, **environment):
    return subprocess.run(
        [BINARY, *arguments, "--database", address], capture_output=True, env={**os.environ, **environment},
        timeout=120)


def demand(address, *arguments):
    done = giamsat(address, *arguments)
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}: status {done.returncode}, {done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout


def tasks(address):
    return json.loads(demand(address, "export", "tasks"))


class Crashes:
    """The kills on one engine."""

    def __init__(self, registers):
        self.registers = registers
        registers.make("first")
        demand(registers.address("first"), "import", SAMPLE + ".txt")
        self.before = tasks(registers.address("first"))
        registers.copy("first", "second")
        began = time.time()
        demand(registers.address("second"), "import", SAMPLE + ".docx")
        self.took = time.time() - began
        self.after = tasks(registers.address("second"))
        assert self.before != self.after, "a second form is another version"
        self.found = {}

    def check(self, what, name):
        address = self.registers.address(name)
        found = tasks(address)
        demand(address, "check")
        if not self.registers.is_whole(name):
            sys.exit(f"{what}: the file is damaged")
        if found not in (self.before, self.after):
            sys.exit(f"{what}: {len(found)} tasks, neither as before ({len(self.before)}) nor as after "
                     f"({len(self.after)})")
        print(f"  {what}: {'as after' if found == self.after else 'as before'}", flush=True)
        self.found[name] = found == self.after
        return self.found[name]

    def at_point(self, number, point):
        name = f"point_{number}"
        self.registers.copy("first", name)
        killed = giamsat(self.registers.address(name), "import", SAMPLE + ".docx", GIAMSAT_KILL_AT=point)
        if killed.returncode != -signal.SIGKILL:
            sys.exit(f"{point}: not killed, status {killed.returncode}")
        if self.check(point, name) != (point == "afterCommit"):
            sys.exit(f"{point}: what was acknowledged is lost, or what was not is there")

    def at_random(self, number, wait):
        name = f"random_{number}"
        self.registers.copy("first", name)
        process = subprocess.Popen(
            [BINARY, "import", SAMPLE + ".docx", "--database", self.registers.address(name)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(wait)
        process.kill()
        process.wait()
        self.check(f"after {wait * 1000:.0f} ms", name)

    def of_server(self):
        """What stood before the server was killed stands behind it."""
        if not self.registers.crash():
            return
        for name, was_after in self.found.items():
            if (tasks(self.registers.address(name)) == self.after) != was_after:
                sys.exit(f"{name}: changed by a crash of the server")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--random", type=int, default=5)
    parser.add_argument("--seed", type=int, default=20250718)
    parser.add_argument("--engine", choices=ENGINES, nargs="*", default=list(ENGINES))
    options = parser.parse_args()
    passed = 0
    for engine in options.engine:
        registers = ENGINES[engine]()
        try:
            print(f"{registers.name}, seed {options.seed}")
            crashes = Crashes(registers)
            for number, point in enumerate(POINTS):
                crashes.at_point(number, point)
            dice = random.Random(options.seed)
            for number in range(options.random):
                crashes.at_random(number, dice.uniform(0, crashes.took))
            crashes.of_server()
            passed += len(crashes.found)
        finally:
            registers.end()
    print(f"{passed} passed, 0 failed")


main()
