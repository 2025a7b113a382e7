"""What a process takes."""

import subprocess
import sys

# A process begins with the peak memory of the one that starts it, so a small one stands in between.
BETWEEN = """
import os, sys
silence = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
_, status, used = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=silence), 0)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def measured(*command):
    """Runs a command, which must succeed; gives its processor time in seconds and its peak memory in MB."""
    command = [str(word) for word in command]
    done = subprocess.run([sys.executable, "-S", "-c", BETWEEN, *command], capture_output=True, text=True, timeout=1800)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: status {done.returncode}")
    return map(float, done.stdout.split())
