import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from central.postgres import EmbeddedPostgres, PostgresUnavailable
from central.postgres.processes import end_stale, serving
from tests.central.postgres.database import data_of, only, postmaster, run

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs the Unix supervisor")

OWNER = """
import sys, time
from pathlib import Path
from central.postgres import EmbeddedPostgres
postgres = EmbeddedPostgres(Path(sys.argv[1]), fsync=False)
print(postgres.start(), flush=True)
time.sleep(600)
"""


@pytest.fixture
def owner(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that owns the database in the folder and prints its URL."""
    with subprocess.Popen(
        [sys.executable, "-c", OWNER, str(folder)], stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.kill()
        end_stale(folder.resolve() / "data", patience=5.0)


def url_of(owner: subprocess.Popen[str]) -> str:
    assert owner.stdout
    for line in owner.stdout:
        if line.startswith("postgresql://"):
            return line.strip()
    raise AssertionError("the owner did not start")


def test_a_second_owner_is_refused(folder: Path, owner: subprocess.Popen[str]) -> None:
    url = url_of(owner)
    with pytest.raises(PostgresUnavailable, match=r"central\.database_in_use"):
        EmbeddedPostgres(folder).start()
    assert only(url, "select 1") == 1


@posix
def test_the_server_ends_by_itself(owner: subprocess.Popen[str]) -> None:
    servers = serving(data_of(url_of(owner)))
    assert servers
    owner.kill()
    _, left = psutil.wait_procs(servers, timeout=30)
    assert left == []


def test_committed_data_survives(folder: Path, owner: subprocess.Popen[str]) -> None:
    run(url_of(owner), "create table kept as select 7 as number")
    owner.kill()
    owner.wait()
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        assert only(postgres.url, "select number from kept") == 7


@posix
def test_a_server_whose_supervisor_died_too_is_ended_first(
    folder: Path, owner: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = url_of(owner)
    run(url, "create table kept as select 7 as number")
    left_behind = postmaster(url)
    (supervisor,) = psutil.Process(owner.pid).children()
    for each in (supervisor, *supervisor.children()):
        if each != left_behind:
            each.kill()
    owner.kill()
    owner.wait()
    assert only(url, "select number from kept") == 7
    monkeypatch.setattr("central.postgres.server._STALE_PATIENCE", 0.5)
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        assert only(postgres.url, "select number from kept") == 7
        assert left_behind not in serving(data_of(postgres.url))


@posix
def test_a_strangers_process_in_the_pid_file_is_left_alone(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        pid_file = data_of(postgres.url) / "postmaster.pid"
        held = pid_file.read_text().splitlines()
    with subprocess.Popen(["sleep", "600"]) as stranger:
        try:
            pid_file.write_text("\n".join([str(stranger.pid), *held[1:]]) + "\n")
            with EmbeddedPostgres(folder, fsync=False) as postgres:
                assert only(postgres.url, "select 1") == 1
            assert stranger.poll() is None
        finally:
            stranger.kill()
