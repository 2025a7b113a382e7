"""Redmine for `make bench-peers`: Debian's, unpacked into a folder of its own, with its database on a given server.

Nothing of the machine is changed: the package is not installed (its scripts would make an instance under /etc), only
what it depends on is; `scripts/setup peers` sees to that.
"""

import csv
import io
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

# Two processes on two cores, as its manual advises; Redmine itself is not made for fewer threads than five.
WORKERS, THREADS = os.cpu_count(), 5

SETTINGS = {
    "default_language": "vi",
    "login_required": "0",  # an open list costs less than one that looks up who asks
    "issues_export_limit": "1000000",
    "search_results_per_page": "25",
    "per_page_options": "25,50,100",
    "notified_events": "--- []\n",
}

# Columns of the list, and of the file besides those: what ours show too.
COLUMNS = ("status", "subject", "project", "due_date", "cf_1", "cf_2")

LOAD = """
begin;
create temp table given (id int, project int, subject text, words text, due date, status int, directive text, result text);
copy given from stdin (format csv);
insert into projects (id, name, description, is_public, created_on, updated_on, identifier, status, lft, rgt)
  select project, 'Cơ quan ' || project, '', true, now(), now(), 'co-quan-' || project, 1, 2 * project - 1, 2 * project
  from given group by project;
insert into enabled_modules (project_id, name) select id, 'issue_tracking' from projects;
insert into projects_trackers (project_id, tracker_id) select p.id, t.id from projects p, trackers t;
insert into custom_fields (type, name, field_format, is_for_all, is_filter, searchable, visible, position)
  values ('IssueCustomField', 'Văn bản giao', 'string', true, true, true, true, 1),
         ('IssueCustomField', 'Kết quả dự kiến', 'text', true, true, true, true, 2);
insert into custom_fields_trackers (custom_field_id, tracker_id) select f.id, t.id from custom_fields f, trackers t;
insert into issues (id, tracker_id, project_id, subject, description, due_date, status_id, priority_id, author_id,
                    created_on, updated_on, root_id, lft, rgt, closed_on)
  select id, 1, project, left(subject, 255), subject || E'\\n\\n' || words, due, status,
         (select min(id) from enumerations where type = 'IssuePriority'), 1, now(), now(), id, 1, 2,
         case when status = 5 then now() end
  from given;
insert into custom_values (customized_type, customized_id, custom_field_id, value)
  select 'Issue', id, 1, directive from given union all select 'Issue', id, 2, result from given;
select setval('projects_id_seq', max(id)) from projects;
select setval('issues_id_seq', max(id)) from issues;
commit;
vacuum analyze;
"""


class Redmine:
    """Use it in a `with`, once made; `address` is its origin."""

    def __init__(self, folder, server):
        """Unpacks it into `folder` and makes the database `redmine` on `server`, empty but for what it ships."""
        self.server, self.folder = server, Path(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        run(["apt-get", "-q", "download", "redmine"], self.folder)
        package = next(self.folder.glob("redmine_*.deb"))
        run(["dpkg-deb", "-x", package, self.folder / "package"], self.folder)
        self.package = package.name
        self.home = self.folder / "package/usr/share/redmine"
        self.log = self.folder / "log"
        self.configure()
        server.make("redmine")
        self.rake("db:migrate")
        self.rake("redmine:load_default_data", REDMINE_LANG="vi")

    def configure(self):
        """Debian's links into the machine become files of this folder."""
        for link in ("Gemfile.lock", "config/database.yml", "instances"):
            (self.home / link).unlink()
        gems = self.home / "Gemfile"
        gems.write_text(gems.read_text().replace("'/usr/share/redmine/", "'" + str(self.home) + "/"))
        instance = self.home / "instances/default"
        for name in ("config", "log", "files", "public/plugin_assets", "tmp"):
            (instance / name).mkdir(parents=True)
        (instance / "config/secret_key.txt").write_text(secrets.token_hex(16))
        (instance / "config/database.yml").write_text(
            "production:\n  adapter: postgresql\n  encoding: utf8\n  database: redmine\n  host: 127.0.0.1\n"
            f"  port: {self.server.port}\n  username: giamsat\n  password: test\n  pool: {THREADS * 2}\n")
        shutil.copy(instance / "config/database.yml", self.home / "config/database.yml")
        for script in (self.home / "public/javascripts").iterdir():
            if script.is_symlink() and not script.exists():  # it pointed two folders higher
                target = Path("/usr/share") / os.readlink(script).removeprefix("../../../")
                script.unlink()
                script.symlink_to(target)
        run(["bundle", "install", "--local", "--quiet"], self.home, self.environment())

    def version(self):
        return "Redmine " + self.package.split("_")[1]

    def environment(self, **more):
        return {**os.environ, "HOME": str(self.folder), "RAILS_ENV": "production", "REDMINE_INSTANCE": "default",
                "SCHEMA": "/dev/null", "LANG": "C.UTF-8", "MALLOC_ARENA_MAX": "2", **more}

    def rake(self, task, **more):
        run(["bundle", "exec", "rake", task], self.home, self.environment(**more))

    def load(self, tasks):
        """Rows (project, title, description, due day, whether done, directive, product); through SQL, because Redmine
        itself takes an hour for ten thousand."""
        text = io.StringIO()
        write = csv.writer(text, lineterminator="\n")
        for number, (project, title, words, due, is_done, directive, product) in enumerate(tasks, start=1):
            write.writerow([number, project, title, words, due, 5 if is_done else 2, directive, product])
        self.query("insert into settings (name, value, updated_on) values " + ", ".join(
            f"('{name}', '{value}', now())" for name, value in SETTINGS.items()))
        before, after = LOAD.split("copy given from stdin (format csv);")
        self.query(before + "copy given from stdin (format csv);\n" + text.getvalue() + "\\.\n" + after)

    def query(self, text):
        run([f"{self.server.binaries}/psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1",
             self.server.address("redmine")], self.folder, text=text)

    def __enter__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        settings = self.folder / "puma.rb"
        settings.write_text(
            f"directory '{self.home}'\nenvironment 'production'\nbind 'tcp://127.0.0.1:{port}'\n"
            f"workers {WORKERS}\nthreads {THREADS}, {THREADS}\npreload_app!\n")
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                ["puma", "-C", settings], cwd=self.home, env=self.environment(), stdout=log, stderr=log,
                start_new_session=True)
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                urllib.request.urlopen(self.address + "/issues", timeout=30).close()
                return self
            except urllib.error.HTTPError as error:
                self.__exit__()
                sys.exit(f"Redmine answers {error.code}, see {self.home}/instances/default/log")
            except OSError:
                time.sleep(0.2)
        self.__exit__()
        sys.exit(f"Redmine does not start, see {self.log}")

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()

    def processes(self):
        """Puma and its workers, and the database's: all that a request is worked on by."""
        return [self.process.pid, self.server.process_id()]


def run(command, folder, environment=None, text=None):
    done = subprocess.run(command, cwd=folder, env=environment, input=text, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: status {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
