"""The files of one cluster: data, password, programs and the account that owns them."""

import os
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from central.postgres.errors import PostgresUnavailable, failure
from central.postgres.placement import Account, give, own_folder, owner, programs

MAJOR = 18
USER = DATABASE = "postgres"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    home: Path
    data: Path
    programs: Path
    account: Account | None  # None: PostgreSQL runs as we are

    @property
    def password(self) -> str:
        return _password_file(self.home).read_text(encoding="ascii")

    def as_account(self) -> dict[str, Any]:
        """How to start a program: in a folder it may enter, without our PG* settings, in plain English."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        options: dict[str, Any] = {"cwd": self.home, "env": environment | {"LC_ALL": "C"}}
        if self.account:
            options |= {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}
        return options


def open_cluster(home: Path, account: Account | None, *, fsync: bool) -> Cluster:
    """The cluster of a folder, made when there is none yet."""
    data = home.resolve() / "data"
    if account and data.exists():
        account = owner(data)
    cluster = Cluster(home=home, data=data, programs=programs(MAJOR, account), account=account)
    if not data.exists():
        _initialise(cluster, fsync=fsync)
    version = (data / "PG_VERSION").read_text(encoding="ascii").strip()
    if version != str(MAJOR):
        raise PostgresUnavailable("central.database_version", found=version, needed=MAJOR)
    return cluster


def _initialise(cluster: Cluster, *, fsync: bool) -> None:
    being_made = cluster.home / "data.new"
    if being_made.exists():  # an earlier start was killed half-way
        shutil.rmtree(being_made)
    own_folder(being_made, 0o700, cluster.account)
    password = _password_file(cluster.home)
    password.unlink(missing_ok=True)
    password.touch(mode=0o600, exist_ok=False)
    password.write_text(secrets.token_urlsafe(32), encoding="ascii")
    give(password, cluster.account)
    done = subprocess.run(
        [
            *(cluster.programs / "initdb", "--pgdata", being_made, "--username", USER, "--pwfile", password),
            *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C"),
            *("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"),
            *(() if fsync else ("--no-sync",)),
        ],
        capture_output=True,
        check=False,
        **cluster.as_account(),
    )
    if done.returncode:
        raise failure("central.initdb_failed", done.stderr.decode(errors="replace"))
    being_made.rename(cluster.data)


def _password_file(home: Path) -> Path:
    return home / "password"
