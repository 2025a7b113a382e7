"""The built server with the sample in a fresh database, on a port of its own."""

import json
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


class Server:
    """Use it in a `with`; `address` is its origin. Leaving it sends what Ctrl-C sends."""

    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="giamsat-browser-")
        self.database = database = f"sqlite:{self.folder.name}/giamsat.sqlite"
        subprocess.run([GIAMSAT, "import", SAMPLE, "--database", database], cwd=ROOT, check=True)
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        command = [GIAMSAT, "serve", "--database", database, "--host", "127.0.0.1", "--port", str(port), *self.options]
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
        command = [GIAMSAT, "report", "--database", self.database, "--format", form, "--output", file]
        subprocess.run(command, cwd=ROOT, check=True)
        return file.read_bytes()

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
