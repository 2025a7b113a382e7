"""What the checks share: the files of the project, Swift without its comments, and a test of each check."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# A comment begins a line or follows a blank: `https://` inside a string is none.
COMMENT = re.compile(r"(^|\s)//.*")


def files():
    """(path, text) of every text file that is tracked, or new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in sorted(set(filter(None, names.split("\0")))):
        try:
            yield name, (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            pass  # a document, a picture; a file that is deleted but not yet committed


def code(text):
    """(number, line) of Swift text, comments cut off."""
    for number, line in enumerate(text.splitlines(), start=1):
        yield number, COMMENT.sub("", line)


def run(check, planted, silent):
    """`check(path, text)` gives a sentence for each fault. With --self-test each planted (path, text) must give one,
    each silent one none; otherwise every file of the project must be silent."""
    if "--self-test" in sys.argv[1:]:
        faults = [f"not found: {path}: {text!r}" for path, text in planted if not list(check(path, text))]
        faults += [f"found wrongly: {fault}" for path, text in silent for fault in check(path, text)]
        done = f"{len(planted)} planted faults found, {len(silent)} innocent files left alone"
    else:
        everything = list(files())
        faults = [fault for path, text in everything for fault in check(path, text)]
        done = f"{len(everything)} files"
    for fault in faults:
        print(fault, file=sys.stderr)
    name = Path(sys.argv[0]).name
    print(f"{name}: {len(faults)} faults" if faults else f"{name}: {done}")
    sys.exit(1 if faults else 0)
