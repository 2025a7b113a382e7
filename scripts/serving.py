"""Servers that are measured: `giamsat serve` on a port of its own, and what a process and its children use."""

import gzip
import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

GIAMSAT = str(Path(__file__).resolve().parent.parent / ".build/release/giamsat")
# A page that is slow is not asked for so often.
LONGEST = 12


class Server:
    """`giamsat serve` with a database, until the end of the block."""

    def __init__(self, database):
        self.database = database

    def __enter__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [GIAMSAT, "serve", "--database", self.database, "--port", str(self.port)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        started = time.perf_counter()
        while True:
            try:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
                self.get("/")
                self.started = time.perf_counter() - started
                return self
            except OSError:
                if time.perf_counter() - started > 60 or self.process.poll() is not None:
                    self.process.kill()
                    sys.exit("the server does not start")
                time.sleep(0.02)

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)

    def get(self, address):
        self.connection.request("GET", address)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit(f"{address}: {answer.status}")
        return body

    def processes(self):
        return [self.process.pid]

    def memory(self, name="VmRSS"):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split(f"{name}:")[1].split()[0]) / 1024

    def measure(self, addresses):
        """(processor ms, requests, p50 ms, p99 ms, requests a second, most KB gzipped) of one connection."""
        times, bodies = [], []
        before, began = processor(self.processes()), time.perf_counter()
        for address in addresses:
            if time.perf_counter() - began > LONGEST:
                break
            started = time.perf_counter()
            bodies.append(self.get(address))
            times.append((time.perf_counter() - started) * 1000)
        used = (processor(self.processes()) - before) / len(times) * 1000
        most = len(gzip.compress(max(bodies, key=len), 6)) / 1024
        times.sort()
        return (used, len(times), times[len(times) // 2], times[len(times) * 99 // 100], 1000 / statistics.mean(times),
                most)


def processor(processes):
    """Seconds that processes and all that they started have used, also those that ended since."""
    total, waiting = 0, list(processes)
    while waiting:
        folder = Path(f"/proc/{waiting.pop()}")
        try:
            fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            waiting += [child for task in folder.glob("task/*/children") for child in task.read_text().split()]
        except OSError:
            continue  # ended; what it used is counted with whoever waited for it
        total += sum(map(int, fields[11:15]))
    return total / os.sysconf("SC_CLK_TCK")
