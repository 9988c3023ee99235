import os
from pathlib import Path

import pytest

from central.postgres import EmbeddedPostgres, PostgresUnavailable, placement
from tests.central.postgres.database import data_of, only, postmaster, run

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="not root")


@pytest.fixture
def shared(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands in for /var/lib."""
    shared = folder / "shared"
    shared.mkdir(parents=True)
    monkeypatch.setattr(placement, "SHARED_FOLDERS", (shared,))
    return shared


@pytest.fixture
def closed(folder: Path) -> Path:
    """A folder that only root may enter."""
    closed = folder / "closed"
    closed.mkdir(mode=0o700, parents=True)
    return closed


def permissions(folder: Path) -> dict[Path, tuple[int, int, int]]:
    found = ((each, each.stat()) for each in (folder, *folder.parents))
    return {each: (held.st_mode, held.st_uid, held.st_gid) for each, held in found}


def test_an_unprivileged_account_serves_and_no_parent_changes(folder: Path) -> None:
    folder.mkdir()
    before = permissions(folder)
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        server = postmaster(postgres.url)
        assert server.uids().effective != 0
        assert server.gids().effective != 0
    assert permissions(folder) == before


def test_a_folder_that_only_root_may_enter_stays_so(closed: Path, shared: Path) -> None:
    before = permissions(closed) | permissions(shared)
    wanted = closed / "central"
    with EmbeddedPostgres(wanted, fsync=False) as postgres:
        run(postgres.url, "create table kept as select 7 as number")
        home = data_of(postgres.url).parent
    assert home.is_relative_to(shared)
    assert (wanted / placement.MARKER).read_text().strip() == str(home)
    assert permissions(closed) | permissions(shared) == before
    with EmbeddedPostgres(wanted, fsync=False) as postgres:
        assert only(postgres.url, "select number from kept") == 7


def test_two_folders_never_share_a_cluster(closed: Path, shared: Path) -> None:
    with EmbeddedPostgres(closed / "one", fsync=False) as one:
        (closed / "two").mkdir()
        marker = (closed / "one" / placement.MARKER).read_bytes()
        (closed / "two" / placement.MARKER).write_bytes(marker)
        with pytest.raises(PostgresUnavailable, match=r"central\.database_in_use"):
            EmbeddedPostgres(closed / "two").start()
        assert only(one.url, "select 1") == 1


def test_a_lost_cluster_is_not_replaced_by_an_empty_one(closed: Path, shared: Path) -> None:
    (closed / placement.MARKER).write_text(f"{shared / 'gone'}\n")
    with pytest.raises(PostgresUnavailable, match=r"central\.database_missing"):
        EmbeddedPostgres(closed).start()


def test_programs_out_of_reach_are_copied_once(
    folder: Path, closed: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = placement.installed_package()
    for part in (package, package.with_name(f"{package.name}.libs")):
        (closed / part.name).symlink_to(part)
    monkeypatch.setattr(placement, "installed_package", lambda: closed / package.name)
    real = placement.reachable
    monkeypatch.setattr(
        placement, "reachable", lambda path, account: not path.is_relative_to(closed) and real(path, account)
    )
    made = []
    for _ in range(2):
        with EmbeddedPostgres(folder / "central", fsync=False) as postgres:
            program = Path(postmaster(postgres.url).exe())
            assert program.is_relative_to(shared)
            made.append(program.stat().st_ino)
    assert made[0] == made[1]


def test_a_strangers_folder_is_not_used(closed: Path, shared: Path) -> None:
    (shared / "associate-central").mkdir()
    os.chown(shared / "associate-central", 12345, 12345)
    with pytest.raises(PostgresUnavailable, match=r"central\.foreign_folder"):
        EmbeddedPostgres(closed / "central").start()
