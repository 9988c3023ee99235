import sys
from pathlib import Path

import psycopg
import pytest

from central.postgres import EmbeddedPostgres, PostgresUnavailable
from central.postgres.processes import serving
from tests.central.postgres.database import data_of, only, postmaster, run

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs Unix sockets")


def test_it_answers_and_keeps_what_was_committed(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        run(postgres.url, "create table kept as select 'Žąsis' as word")
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        assert only(postgres.url, "select word from kept") == "Žąsis"


def test_text_is_unicode_sorted_bytewise_and_pages_carry_checksums(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        assert only(postgres.url, "show server_encoding") == "UTF8"
        assert only(postgres.url, "show data_checksums") == "on"
        assert only(postgres.url, "select 'B' < 'a' and lower('Ž') = 'ž'") is True


def test_writes_reach_the_disk_unless_a_test_asked_otherwise(folder: Path) -> None:
    with EmbeddedPostgres(folder) as postgres:
        assert only(postgres.url, "show fsync") == "on"
        assert only(postgres.url, "show synchronous_commit") == "on"


@posix
def test_no_network_port_is_open_and_a_wrong_password_is_refused(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        assert only(postgres.url, "show listen_addresses") == ""
        assert postmaster(postgres.url).net_connections("inet") == []
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(postgres.url, password="guess")


@posix
def test_password_socket_and_log_are_for_their_owner_alone(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False):
        for private in ("password", "data", "run", "log"):
            assert (folder / private).stat().st_mode & 0o077 == 0, private


def test_the_log_repeats_no_statement_and_no_row(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        run(postgres.url, "create table customer (email text primary key)")
        run(postgres.url, "insert into customer values ('liis@example.com')")
        with pytest.raises(psycopg.errors.UniqueViolation):
            run(postgres.url, "insert into customer values ('liis@example.com')")
    log = (folder / "log" / "postgresql.log").read_text()
    assert "customer_pkey" in log
    assert "liis@example.com" not in log


def test_stop_leaves_no_process_and_lets_the_next_owner_in(folder: Path) -> None:
    postgres = EmbeddedPostgres(folder, fsync=False)
    data = data_of(postgres.start())
    session = psycopg.connect(postgres.url)
    assert serving(data)
    postgres.stop()
    session.close()
    assert serving(data) == []
    postgres.stop()
    with EmbeddedPostgres(folder, fsync=False) as again:
        assert only(again.url, "select 1") == 1


def test_starting_twice_is_starting_once(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        assert postgres.start() == postgres.url


def test_a_second_owner_in_this_process_is_refused(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as first:
        with pytest.raises(PostgresUnavailable, match=r"central\.database_in_use"):
            EmbeddedPostgres(folder).start()
        assert only(first.url, "select 1") == 1


def test_half_an_initdb_is_made_again(folder: Path) -> None:
    (folder / "data.new").mkdir(parents=True)
    (folder / "data.new" / "PG_VERSION").write_text("18\n")
    folder.chmod(0o711)
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        assert only(postgres.url, "select 1") == 1


def test_a_cluster_of_another_version_is_named(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        data = data_of(postgres.url)
    (data / "PG_VERSION").write_text("17\n")
    with pytest.raises(PostgresUnavailable, match=r"central\.database_version found=17 needed=18"):
        EmbeddedPostgres(folder).start()


def test_a_damaged_cluster_says_why_and_leaves_nothing_running(folder: Path) -> None:
    with EmbeddedPostgres(folder, fsync=False) as postgres:
        data = data_of(postgres.url)
    (data / "global" / "pg_control").write_bytes(b"")
    with pytest.raises(PostgresUnavailable, match=r"central\.database_start_failed") as refused:
        EmbeddedPostgres(folder).start()
    assert "pg_control" in str(refused.value.facts["said"])
    assert serving(data) == []


@posix
def test_a_long_path_gets_a_short_socket_that_goes_with_the_server(folder: Path) -> None:
    deep = folder / ("å" * 60) / "deeper"
    with EmbeddedPostgres(deep, fsync=False) as postgres:
        sockets = Path(str(only(postgres.url, "show unix_socket_directories")).strip('"'))
        assert sockets.stat().st_mode & 0o077 == 0
    assert not sockets.exists()


@posix
def test_a_full_disk_is_called_a_full_disk(small_disk: Path) -> None:
    with pytest.raises(PostgresUnavailable, match=r"central\.disk_full"):
        EmbeddedPostgres(small_disk / "central", fsync=False).start()


@posix
def test_a_folder_that_cannot_be_made_is_named(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    with pytest.raises(PostgresUnavailable, match=r"central\.database_failed") as refused:
        EmbeddedPostgres(folder / "central").start()
    assert str(folder) in str(refused.value)
