"""Runs one command and measures the whole process: wall time, CPU time and peak memory."""

import os
import subprocess
import time
from dataclasses import dataclass


class BenchmarkFailure(Exception):
    """A command failed or built the wrong pages: there is nothing to compare."""


@dataclass(frozen=True)
class Run:
    """What one run of a command took."""

    wall: float
    """Seconds from the start of the process to its end."""
    cpu: float
    """Seconds of user and system time, all threads together."""
    peak: float
    """Largest resident memory in MB (10^6 bytes). Linux counts the memory that this Python had
    when it started the process as well, so that nothing below about 20 MB can be seen."""


def measured(command, folder, environment):
    """Runs the command in the folder and returns its `Run`; its output is kept for failures."""
    log = folder / "command.log"
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=output, stderr=subprocess.STDOUT)
        usage = _wait(process)
        wall = time.perf_counter() - start
    if process.returncode != 0:
        raise BenchmarkFailure(f"exit code {process.returncode}: {' '.join(map(str, command))}\n"
                               + _last_lines(log))
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)


def _wait(process):
    """Waits for the process, sets its exit code and returns what it used."""
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except BaseException:
        process.kill()
        process.wait()
        raise
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def _last_lines(log, count=20):
    """The end of what a command printed."""
    return "\n".join(log.read_text(errors="replace").splitlines()[-count:])
