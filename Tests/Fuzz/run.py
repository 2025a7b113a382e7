#!/usr/bin/env python3
"""Broken documents of four kinds, a quarter each, through `giamsat import --dry-run`.

    Tests/Fuzz/run.py [--cases N] [--seed S] [--binary PATH] [--case NUMBER]

bytes: anything in the file; zip: the structure of the archive; xml: a part inside a sound archive; cells: the texts of
cells inside a sound table. Each ends with status 0 or 65, within 5 s of processor time and 300 MB; the share of cases
that reach storing is printed and must be 40 % at least. `--case` writes one case to a file and says its name.

Cases run in portions, many files to one process: where a portion keeps the bounds of one case, each of its cases does;
where it does not, each is run by itself.
"""

import argparse
import collections
import json
import multiprocessing
import multiprocessing.util
import os
import random
import re
import resource
import shutil
import signal
import sys
import tempfile
import time

import seeds
from faults import KINDS

BINARY = os.path.join(seeds.ROOT, ".build/release/giamsat")
SECONDS, MEGABYTES = 5, 300
PORTION = 25
STAGES = ("refused by the reader", "nothing understood", "reach storing")


class Worker:
    """One process of the harness, with a folder in memory and a register that every case finds empty."""

    def __init__(self, binary, seed):
        self.binary, self.seed = binary, seed
        self.documents = seeds.all_of()
        self.folder = tempfile.mkdtemp(prefix="giamsat-fuzz-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        self.database = f"sqlite:{self.folder}/register.sqlite"
        if self.run(["doctor"])[0] != 0:
            sys.exit("no register can be made")

    def case(self, number):
        """(kind, form, bytes)"""
        dice = random.Random(self.seed * 1_000_003 + number)
        kind = list(KINDS)[number % len(KINDS)]
        fault, forms = KINDS[kind]
        seed = dice.choice(self.documents[dice.choice(forms)])
        return kind, seed.form, fault(dice, seed)

    def run(self, arguments):
        """Status, seconds of processor time (which do not depend on what else the machine does), megabytes."""
        files = [(os.POSIX_SPAWN_OPEN, number, f"{self.folder}/{name}", os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
                 for number, name in ((1, "output"), (2, "errors"))]
        process = os.posix_spawn(
            self.binary, [self.binary, *arguments, "--database", self.database], {**os.environ, "LANG": "en"},
            file_actions=files, setsigdef=[signal.SIGXCPU])
        resource.prlimit(process, resource.RLIMIT_CORE, (0, 0))
        resource.prlimit(process, resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
        # A process that waits for ever uses no processor.
        signal.signal(signal.SIGALRM, lambda *_: os.kill(process, signal.SIGKILL))
        signal.alarm(SECONDS * 20)
        _, status, used = os.wait4(process, 0)
        signal.alarm(0)
        return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss // 1024

    def portion(self, numbers):
        """[(kind, stage, fault or None)] of each case, and the largest memory."""
        cases = {number: self.case(number) for number in numbers}
        paths = {}
        for number, (_, form, data) in cases.items():
            paths[number] = f"{self.folder}/{number}.{form}"
            with open(paths[number], "wb") as file:
                file.write(data)
        stages, memory, fault = self.imported(list(paths.values()))
        results = []
        for number, (kind, form, data) in cases.items():
            stage, found = stages.get(f"{number}.{form}"), None
            if fault:
                own, used, found = self.imported([paths[number]])
                stage, memory = own.get(f"{number}.{form}"), used if number == numbers[0] else max(memory, used)
            results.append((number, kind, stage, found and f"{kind} {number} ({form}): {found}"))
            os.unlink(paths[number])
        return results, memory

    def imported(self, paths):
        """The stage that each file reached, the memory used, and what is wrong."""
        status, took, memory = self.run(["import", *paths, "--dry-run", "--json"])
        fault = None
        if status not in (0, 65):
            fault = f"status {status}, {took:.1f} s"
        elif took > SECONDS or memory > MEGABYTES:
            fault = f"{took:.1f} s, {memory} MB"
        if fault:
            return {}, memory, fault
        with open(f"{self.folder}/output", encoding="utf-8") as output:
            stored = {report["file"] for report in json.load(output)}
        with open(f"{self.folder}/errors", encoding="utf-8") as errors:
            refused = set(re.findall(r"^(\d+\.\w+): ", errors.read(), re.M))
        names = [os.path.basename(path) for path in paths]
        return {name: STAGES[2] if name in stored else STAGES[0] if name in refused else STAGES[1]
                for name in names}, memory, None


worker = None


def begin(binary, seed):
    global worker
    worker = Worker(binary, seed)
    multiprocessing.util.Finalize(None, shutil.rmtree, args=[worker.folder, True], exitpriority=1)


def portion(numbers):
    return worker.portion(numbers)


def write_case(options):
    """A file that shows a fault again."""
    one = Worker(options.binary, options.seed)
    kind, form, data = one.case(options.case)
    path = os.path.join(tempfile.gettempdir(), f"giamsat-fuzz-{options.seed}-{kind}-{options.case}.{form}")
    with open(path, "wb") as file:
        file.write(data)
    shutil.rmtree(one.folder)
    print(path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=57)
    parser.add_argument("--binary", default=BINARY)
    parser.add_argument("--case", type=int)
    options = parser.parse_args()
    if options.case is not None:
        return write_case(options)
    counts = collections.Counter()
    faults, memory, started, told = [], 0, time.monotonic(), 0
    portions = [range(start, min(options.cases, start + PORTION)) for start in range(0, options.cases, PORTION)]
    print(f"seed {options.seed}, {options.cases} cases", flush=True)
    # A sample that cannot be taken apart ends the run here; in the workers it would be tried for ever.
    seeds.all_of()
    with multiprocessing.Pool(os.cpu_count(), begin, (options.binary, options.seed)) as pool:
        for results, largest in pool.imap_unordered(portion, portions):
            memory = max(memory, largest)
            for number, kind, stage, fault in results:
                counts[kind, stage] += 1
                if fault:
                    faults.append(fault)
                    print("  FAULT " + fault, flush=True)
            if time.monotonic() - told > 60 and options.cases > 10_000:
                told = time.monotonic()
                print(f"  {sum(counts.values())} cases, {told - started:.0f} s", flush=True)
        pool.close()
        pool.join()
    total = max(1, sum(counts.values()))
    for kind in KINDS:
        print(f"  {kind}: " + ", ".join(f"{counts[kind, stage]} {stage}" for stage in STAGES))
    shares = [sum(counts[kind, stage] for kind in KINDS) / total for stage in STAGES]
    print("  of all: " + ", ".join(f"{share:.0%} {stage}" for share, stage in zip(shares, STAGES)))
    print(f"  largest process {memory} MB, {(time.monotonic() - started) / total * 1000:.0f} ms a case")
    if shares[2] < 0.4:
        faults.append("too few cases reach storing")
    print(f"{options.cases - len(faults)} passed, {len(faults)} failed"
          + (f"; see one again: Tests/Fuzz/run.py --seed {options.seed} --case NUMBER" if faults else ""))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
