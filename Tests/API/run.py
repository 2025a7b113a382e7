#!/usr/bin/env python3
"""What the API answers against the description that it serves: schemathesis on the built server with the sample.

    Tests/API/run.py [--examples N] [--seed S]

No answer of the kind 5xx, every answer as described, whatever is asked: examples, limits of every parameter, and made-up
requests. The internal interface and the public one.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Browser"))
from server import Server  # noqa: E402

SCHEMATHESIS = Path(sys.executable).parent / "schemathesis"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", type=int, default=400 if os.environ.get("GIAMSAT_SOAK") else 25)
    parser.add_argument("--seed", type=int, default=57)
    options = parser.parse_args()
    faults = 0
    for arguments in ([], ["--public"]):
        with Server(*arguments) as server:
            print(f"schemathesis: {' '.join(arguments) or 'internal'}, seed {options.seed}", flush=True)
            faults += subprocess.run(
                [SCHEMATHESIS, "run", f"{server.address}/api/v1/openapi.json", "--max-examples", str(options.examples),
                 "--seed", str(options.seed), "--no-color"], cwd=server.folder.name).returncode != 0
    print(f"API: {2 - faults} passed, {faults} failed")
    sys.exit(1 if faults else 0)


main()
