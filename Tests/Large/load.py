"""The site under load: many readers, a report imported and a backup made meanwhile, slow and silent connections."""

import http.client
import os
import random
import re
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
GIAMSAT = str(ROOT / ".build/release/giamsat")
READERS = 16
# Connections that send half a request, or nothing, and wait.
SILENT = 40
# Resident memory of the server with 100 reports, whatever is asked of it.
MEMORY_MB = 900
PATHS = ("/", "/nhiem-vu", "/nhiem-vu?standing=overdue", "/nhiem-vu?page=7", "/co-quan", "/co-quan/bkhcn", "/van-ban", "/chi-so",
         "/kiem-tra", "/co-so-du-lieu", "/chat-luong", "/nguon", "/tra-cuu?q=du+lieu", "/cach-tinh", "/en", "/en/nhiem-vu",
         "/api/v1/tasks", "/health")
DAYS = ("2025-07-18", "2026-05-01", "2030-12-31", "2034-02-15")
TOTAL = re.compile(rb'data-total="(\d+)"')


class Readers:
    """Each asks for pages in an order of its own until it is told to stop."""

    def __init__(self, port):
        self.port = port
        self.stopping = threading.Event()
        self.faults, self.totals, self.answers = [], set(), 0
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.read, args=(number,)) for number in range(READERS)]

    def read(self, number):
        dice = random.Random(number)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        while not self.stopping.is_set():
            path, day = dice.choice(PATHS), dice.choice(DAYS)
            if path != "/health":
                path += ("&" if "?" in path else "?") + f"as-of={day}"
            try:
                connection.request("GET", path)
                answer = connection.getresponse()
                body = answer.read()
            except (OSError, http.client.HTTPException) as error:
                self.fault(f"{path}: {error!r}")
                connection.close()
                continue
            with self.lock:
                self.answers += 1
            if answer.status != 200:
                self.fault(f"{path}: {answer.status} {body[:200]!r}")
            elif answer.getheader("Content-Type", "").startswith("text/html"):
                if not body.rstrip().endswith(b"</html>"):
                    self.fault(f"{path}: the page is cut off")
                if path == f"/nhiem-vu?as-of={DAYS[-1]}":
                    self.totals.add(TOTAL.search(body)[1])
        connection.close()

    def fault(self, text):
        with self.lock:
            self.faults.append(text)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        for thread in self.threads:
            thread.join()


def silent(port):
    """Half a request line, half a head, nothing: a third of the connections each."""
    connections = []
    for number in range(SILENT):
        connection = socket.create_connection(("127.0.0.1", port), timeout=10)
        connection.sendall((b"GET /nhiem-vu", b"GET / HTTP/1.1\r\nHost: a\r\nX-Long: ", b"")[number % 3])
        connections.append(connection)
    return connections


def memory(process, name):
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split(f"{name}:")[1].split()[0]) / 1024


def answers(port):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except OSError:
        return False


def total(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", f"/nhiem-vu?as-of={DAYS[-1]}")
    return TOTAL.search(connection.getresponse().read())[1]


def check(address, further, folder, seconds):
    """What went wrong in so many seconds; `further` is imported while the pages are read."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([GIAMSAT, "serve", "--database", address, "--port", str(port)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found = []
    try:
        began = time.monotonic()
        while not answers(port):
            if time.monotonic() - began > 120 or process.poll() is not None:
                return ["the server does not start"]
            time.sleep(0.1)
        before = total(port)
        with Readers(port) as readers:
            waiting = silent(port)
            until = time.monotonic() + seconds
            time.sleep(seconds / 6)
            for command in (["import", further], ["backup", str(folder / "load.backup")]):
                done = subprocess.run([GIAMSAT, *command, "--database", address], capture_output=True, text=True)
                if done.returncode:
                    found.append(f"{command[0]} under load: status {done.returncode}, {done.stderr[-500:]}")
            os.remove(folder / "load.backup")
            time.sleep(max(0, until - time.monotonic()))
            for connection in waiting:
                connection.close()
        after = total(port)
        if before == after:
            found.append(f"the imported report is not seen: {before} tasks before and after")
        if not readers.totals <= {before, after}:
            found.append(f"a list showed {readers.totals - {before, after}} tasks, neither {before} nor {after}")
        peak = memory(process, "VmHWM")
        print(f"  {readers.answers} answers in {seconds} s to {READERS} readers, {len(readers.faults)} faulty; resident "
              f"{memory(process, 'VmRSS'):.0f} MB, peak {peak:.0f} MB", flush=True)
        if readers.answers < READERS:
            found.append("hardly a page was answered")
        if peak > MEMORY_MB:
            found.append(f"the server took {peak:.0f} MB")
        found += sorted(set(readers.faults))[:10]
        process.send_signal(signal.SIGINT)
        if process.wait(timeout=30):
            found.append(f"Ctrl-C ended the server with status {process.returncode}")
    finally:
        if process.poll() is None:
            process.kill()
    return found
