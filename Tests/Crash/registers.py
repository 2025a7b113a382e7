"""Registers for tests and measurements: files of SQLite, and databases of a PostgreSQL server made for the run."""

import glob
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile


class SQLite:
    name = "SQLite"

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="giamsat-sqlite-")

    def address(self, name):
        return f"sqlite:{self.folder}/{name}.sqlite"

    def make(self, name):
        """The file is made by whoever opens it first."""

    def copy(self, name, new):
        """A register that nobody has open is one file."""
        shutil.copyfile(f"{self.folder}/{name}.sqlite", f"{self.folder}/{new}.sqlite")

    def is_whole(self, name):
        with sqlite3.connect(f"{self.folder}/{name}.sqlite") as connection:
            return connection.execute("pragma integrity_check").fetchall() == [("ok",)]

    def crash(self):
        return False  # there is no server

    def end(self):
        shutil.rmtree(self.folder)


class PostgreSQL:
    """As durable as a real one, because the program refuses any other; started as an ordinary user."""

    name = "PostgreSQL"

    def __init__(self):
        binaries = glob.glob("/usr/lib/postgresql/*/bin")
        if not binaries:
            sys.exit("no PostgreSQL in /usr/lib/postgresql: install the package postgresql")
        self.binaries = max(binaries, key=lambda path: int(path.split("/")[-2]))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.folder = tempfile.mkdtemp(prefix="giamsat-postgres-")
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.run("initdb", "-D", f"{self.folder}/data", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=trust",
                 "--username=giamsat", "--no-sync")
        self.start()

    def run(self, program, *arguments):
        command = [f"{self.binaries}/{program}", *arguments]
        if os.geteuid() == 0:
            command = ["/usr/sbin/runuser", "-u", "postgres", "--", *command]
        # To a file: a server that goes on in the background would keep a pipe open.
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd="/")
            output.seek(0)
            if done.returncode:
                sys.exit(f"{program}: {output.read().decode()}")

    def start(self):
        options = (f"-c port={self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
                   "-c logging_collector=off")
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-l", f"{self.folder}/data/log", "-o", options, "start")

    def process_id(self):
        return int(pathlib.Path(self.folder, "data/postmaster.pid").read_text().split()[0])

    def stop(self, mode):
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-m", mode, "stop")

    def query(self, text):
        self.run("psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--command", text, self.address("postgres"))

    def address(self, name):
        return f"postgres://giamsat:test@127.0.0.1:{self.port}/{name}"

    def make(self, name):
        self.query(f"create database {name} template template0")

    def copy(self, name, new):
        self.query(f"create database {new} template {name}")

    def is_whole(self, name):
        """What the server reads with it, `giamsat check` reads too."""
        return True

    def crash(self):
        """As a power cut: no checkpoint, the log is read when it starts again."""
        self.stop("immediate")
        self.start()
        return True

    def end(self):
        if pathlib.Path(self.folder, "data/postmaster.pid").exists():
            self.stop("immediate")
        shutil.rmtree(self.folder)


ENGINES = {"sqlite": SQLite, "postgres": PostgreSQL}
