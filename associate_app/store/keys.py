"""Where the store's key lies: the system's key store, else a file that only its owner may read."""

import os
import secrets
from enum import StrEnum
from pathlib import Path

import keyring
import structlog
from keyring.errors import KeyringError

from associate_app.store.connection import KEY_BYTES
from associate_app.store.unavailable import StoreUnavailable, said_plainly

_SERVICE = "Associate store"
_FILE = "store.key"
_NAME = "store.id"  # names this store in the system's key store, also after its folder has moved

_log = structlog.get_logger("store")


class KeyPlace(StrEnum):
    KEYRING = "keyring"
    FILE = "file"


def obtain_key(directory: Path) -> tuple[bytes, KeyPlace]:
    """The store's key, made at the first start.

    Raises StoreUnavailable `store.key_missing` where a store is there and its key is not: a new key would
    not open it.
    """
    with said_plainly():
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = directory / _FILE
        if file.exists():
            return _key(file.read_text("ascii", errors="replace")), KeyPlace.FILE
        name = _name(directory)
        kept = _ask_keyring(name)
        if kept is not None:
            return _key(kept), KeyPlace.KEYRING
        if (directory / "store.db").exists():
            raise StoreUnavailable("store.key_missing")
        fresh = secrets.token_hex(KEY_BYTES)
        if _tell_keyring(name, fresh):
            return _key(fresh), KeyPlace.KEYRING
        _write_owner_only(file, fresh)
        return _key(fresh), KeyPlace.FILE


def _key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise StoreUnavailable("store.wrong_key")
    return key


def _name(directory: Path) -> str:
    file = directory / _NAME
    if not file.exists():
        _write_owner_only(file, secrets.token_hex(8))
    return file.read_text("ascii", errors="replace").strip()


def _ask_keyring(name: str) -> str | None:
    try:
        return keyring.get_password(_SERVICE, name)
    except (KeyringError, OSError, RuntimeError) as error:
        _log.info("keyring.unavailable", reason=type(error).__name__)
        return None


def _tell_keyring(name: str, key: str) -> bool:
    try:
        keyring.set_password(_SERVICE, name, key)
    except (KeyringError, OSError, RuntimeError) as error:
        _log.info("keyring.unavailable", reason=type(error).__name__)
        return False
    # Some back ends take a password and keep nothing.
    return _ask_keyring(name) == key


def _write_owner_only(path: Path, text: str) -> None:
    """On the disk before anything is encrypted with it."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
