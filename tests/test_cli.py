"""What `associate` says and how it ends, for every way in which it can't do what it was asked."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from associate_app import exit_codes
from associate_app.cli import main
from associate_app.ports import SystemClock
from associate_app.store import Store, obtain_key, open_store
from associate_app.store.connection import connect

NOWHERE = "http://127.0.0.1:1"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "device"


@pytest.fixture
def opened(directory: Path) -> Iterator[Store]:
    key, _ = obtain_key(directory)
    store = open_store(directory, key, SystemClock())
    yield store
    store.close()


def associate(*asked: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """As a process of its own, without any screen that `environment` does not name."""
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    command = [sys.executable, "-m", "associate_app", *map(str, asked)]
    return subprocess.run(command, env=kept | environment, capture_output=True, text=True)


def test_without_a_screen_it_is_said_and_nothing_is_made(directory: Path) -> None:
    ended = associate("run", "--directory", directory)
    assert (ended.returncode, ended.stdout) == (exit_codes.UNAVAILABLE, "")
    assert ended.stderr.splitlines() == ["There is no screen here to open the app on. Nothing was changed."]
    assert not directory.exists()


def test_a_second_app_on_the_same_store_is_told(opened: Store, directory: Path) -> None:
    socket = directory / "control"
    ended = associate("run", "--directory", directory, "--control", socket, QT_QPA_PLATFORM="offscreen")
    assert (ended.returncode, ended.stdout) == (exit_codes.TRY_LATER, "")
    assert ended.stderr.splitlines() == ["Associate is open already. Use that window."]


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    impossible = tmp_path / "file" / "device"
    ended = associate("enrol", "--directory", impossible, NOWHERE, "CODE", "Tablet 4")
    first, second = ended.stderr.splitlines()
    assert (ended.returncode, ended.stdout) == (exit_codes.NOT_PERMITTED, "")
    assert first.startswith("Associate may not use the folder for its data.")
    assert second == f"It is about: {impossible}"


def test_a_line_that_is_down_changes_nothing_and_only_the_owner_may_look(directory: Path) -> None:
    ended = associate("enrol", "--directory", directory, NOWHERE, "CODE", "Tablet 4")
    assert (ended.returncode, ended.stdout) == (exit_codes.UNAVAILABLE, "")
    assert ended.stderr == f"Central does not answer at {NOWHERE}. Nothing was changed. Try again later.\n"
    assert directory.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("address", ["nonsense", "ftp://central.example"])
def test_what_is_no_address_is_not_asked(directory: Path, address: str) -> None:
    ended = associate("enrol", "--directory", directory, address, "CODE", "Tablet 4")
    assert (ended.returncode, ended.stdout) == (exit_codes.NOT_PERMITTED, "")
    assert ended.stderr.startswith("This is not an address of central.")


def test_a_store_of_a_newer_version_is_kept_and_left_alone(opened: Store, directory: Path) -> None:
    opened.close()
    key, _ = obtain_key(directory)
    newer = connect(directory / "store.db", key)
    newer.execute(
        "insert into _sqlite_migrations (migration_set, name, applied_at)"
        " values ('associate', '_m9999_later', '2030-01-01')"
    )
    newer.close()
    before = (directory / "store.db").read_bytes()
    ended = associate("recover", "--directory", directory)
    assert (ended.returncode, ended.stdout) == (exit_codes.BAD_DATA, "")
    words, kept = ended.stderr.splitlines()
    assert words.startswith("The data on this device is from a newer version.")
    assert Path(kept.removeprefix("The whole store is kept as: ")).read_bytes() == before
    assert (directory / "store.db").read_bytes() == before


def test_a_lost_key_is_said(opened: Store, directory: Path) -> None:
    opened.close()
    (directory / "store.key").unlink()
    ended = associate("recover", "--directory", directory)
    assert (ended.returncode, ended.stdout) == (exit_codes.NOT_PERMITTED, "")
    assert ended.stderr.startswith("The key of this device's data is not here.")


@pytest.mark.parametrize("asked", [[], ["frobnicate"], ["enrol"], ["demo", "--port", "many"]])
def test_a_wrong_command_ends_with_its_own_code(asked: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(asked)
    assert ended.value.code == exit_codes.USAGE


def test_a_picture_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", str(tmp_path / "none.png")]) == exit_codes.BAD_DATA
    assert capsys.readouterr().err == f"There is no file {tmp_path / 'none.png'}.\n"


def test_a_whole_store_needs_no_recovery(opened: Store, directory: Path) -> None:
    opened.close()
    ended = associate("recover", "--directory", directory)
    assert (ended.returncode, ended.stderr) == (exit_codes.OK, "")
    assert ended.stdout == "The data of this device is whole. There was nothing to recover.\n"


def test_recovering_says_what_could_be_saved_and_what_could_not(opened: Store, directory: Path) -> None:
    opened.close()
    file = directory / "store.db"
    file.write_bytes(file.read_bytes()[:32] + bytes(8_160) + file.read_bytes()[8_192:])
    ended = associate("recover", "--directory", directory)
    assert ended.returncode == exit_codes.OK
    assert ended.stdout.startswith("Too little of the data could be read. It is kept as ")
    assert "enrolled again" in ended.stdout


def test_an_empty_folder_has_nothing_to_recover(tmp_path: Path) -> None:
    ended = associate("recover", "--directory", tmp_path / "none")
    assert ended.returncode == exit_codes.BAD_DATA
    assert ended.stderr.startswith("There is no data in ")
