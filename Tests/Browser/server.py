"""The built server with the sample in a fresh database, on a port of its own.

For pages of issues a report is issued, a reading is corrected, and another one is issued: the register says something
else today about the first, and the same about the second."""

import json
import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
GIAMSAT = ROOT / ".build/release/giamsat"
SAMPLE = ROOT / "Samples/report-2025-07-18.docx"
DAY = "2025-07-18"


class Server:
    """Use it in a `with`; `address` is its origin. Leaving it sends what Ctrl-C sends."""

    def __init__(self, *options, issues=False):
        self.options, self.issues = options, issues

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="giamsat-browser-")
        self.database = f"sqlite:{self.folder.name}/giamsat.sqlite"
        self.giamsat("import", SAMPLE)
        if self.issues:
            self.issue()
            self.giamsat("correct", "02-25", "deadline", "31/12/2025", "--why", "for the test")
            self.issue()
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        command = [GIAMSAT, "serve", "--database", self.database, "--host", "127.0.0.1", "--port", str(port), *self.options]
        self.process = subprocess.Popen(command, cwd=ROOT)
        try:
            self.wait_until_healthy()
        except BaseException:
            self.process.kill()
            self.folder.cleanup()
            raise
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        try:
            self.status = self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.status = "still running after 10 s"
        self.folder.cleanup()

    def report(self, form):
        """The bytes of a report of what is served."""
        file = Path(self.folder.name, f"report.{form}")
        self.giamsat("report", "--format", form, "--output", file)
        return file.read_bytes()

    def issue(self):
        """Without LibreOffice: printing takes seconds, and what it prints is no page."""
        self.giamsat("report", "issue", "--as-of", DAY, PATH="")

    def giamsat(self, *arguments, **environment):
        command = [GIAMSAT, *arguments, "--database", self.database]
        subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, **environment})

    def wait_until_healthy(self):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise SystemExit(f"giamsat serve ended with status {self.process.returncode}")
            try:
                with urllib.request.urlopen(self.address + "/health", timeout=5) as answer:
                    if json.load(answer) == {"status": "ok"}:
                        return
            except (urllib.error.URLError, ConnectionError, json.JSONDecodeError):
                pass
            time.sleep(0.1)
        raise SystemExit("giamsat serve: /health did not say ok within 30 s")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
