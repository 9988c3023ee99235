import os
import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from associate_app.store import KeyPlace, StoreUnavailable, obtain_key


class Remembering(KeyringBackend):
    """A key store of the operating system, in memory."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Forgetting(Remembering):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Takes it and keeps nothing."""


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_the_key_lies_in_the_key_store_and_nowhere_else(tmp_path: Path) -> None:
    keyring.set_keyring(Remembering())
    key, place = obtain_key(tmp_path / "store")
    assert (len(key), place) == (32, KeyPlace.KEYRING)
    assert obtain_key(tmp_path / "store") == (key, place)
    assert not [path for path in (tmp_path / "store").iterdir() if key.hex() in path.read_text()]
    assert obtain_key(tmp_path / "another")[0] != key
    (tmp_path / "store").rename(tmp_path / "moved")
    assert obtain_key(tmp_path / "moved") == (key, place)


@pytest.mark.parametrize("backend", [NoKeyring, Forgetting])
def test_without_a_key_store_only_the_owner_may_read_it(
    tmp_path: Path, backend: type[KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    key, place = obtain_key(tmp_path)
    assert place is KeyPlace.FILE
    assert obtain_key(tmp_path) == (key, place)
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "store.key").stat().st_mode) == 0o600


def test_a_store_without_its_key_gets_no_new_one(tmp_path: Path) -> None:
    keyring.set_keyring(Remembering())
    obtain_key(tmp_path)
    (tmp_path / "store.db").write_bytes(b"something encrypted")
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    with pytest.raises(StoreUnavailable) as unavailable:
        obtain_key(tmp_path)
    assert unavailable.value.code == "store.key_missing"


def test_a_broken_key_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "store.key").write_text("not a key")
    with pytest.raises(StoreUnavailable) as unavailable:
        obtain_key(tmp_path)
    assert unavailable.value.code == "store.wrong_key"
