"""Finding and ending the PostgreSQL processes that really work on one data directory."""

import contextlib
import signal
from pathlib import Path

import psutil

from central.postgres.errors import PostgresUnavailable


def serving(data: Path) -> list[psutil.Process]:
    """PostgreSQL's processes work inside their data directory: a recycled process number can't fool this."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.name().startswith("postgres") and Path(process.cwd()) == data:
                found.append(process)
        except (psutil.AccessDenied, psutil.NoSuchProcess, psutil.ZombieProcess, OSError):
            continue
    return found


def end_stale(data: Path, patience: float) -> bool:
    """Ends what a killed owner left behind; says whether there was anything. `patience` in seconds per step.

    Its supervisor is ending it already, so first wait; then ask for a fast and for an immediate shutdown.
    """
    left = serving(data)
    if not left:
        return False
    psutil.wait_procs(left, timeout=patience)
    for ask in (signal.SIGINT, getattr(signal, "SIGQUIT", signal.SIGTERM)):
        left = serving(data)
        for process in left:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(ask)  # psutil compares the start time: never another process
        psutil.wait_procs(left, timeout=patience)
    left = serving(data)
    if left:
        raise PostgresUnavailable("central.stale_database", processes=[each.pid for each in left])
    return True
