"""Documents and commands to JSON and back.

What newer code wrote survives: a document is written over its stored text, and keys that this version does
not know stay where they were. Money is integers, instants are integers; floats, NUL and numbers beyond 64
bits never pass, and in an entry none beyond 53 bits: so sums of what entries say stay within 64.
"""

import dataclasses
import functools
import hashlib
import hmac
import secrets
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import LedgerEntry

T = TypeVar("T")


class Malformed(ValueError):
    """Bytes that are not what they should be; says nothing of their content."""


def decode(type_: type[T], text: str | bytes) -> T:
    """Raises Malformed; unknown keys are passed over."""
    try:
        return msgspec.json.decode(text, type=type_)
    except msgspec.ValidationError as error:
        if not hasattr(type_, "upcast"):
            raise Malformed(type_.__name__) from error
        return convert(_raised(type_, msgspec.json.decode(text)), type_)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(type_.__name__) from error


def encode(document: object, stored: str | bytes | None = None) -> str:
    """The document as JSON, over the text that is stored now."""
    fresh = msgspec.to_builtins(document)
    if stored is not None:
        fresh = _over(type(document), fresh, _raised(type(document), msgspec.json.decode(stored)))
    _clean(fresh)
    return msgspec.json.encode(fresh).decode()


def encode_entry(entry: LedgerEntry) -> bytes:
    """The exact bytes that are hashed, signed, sent and kept."""
    fresh = msgspec.to_builtins(entry)
    _clean(fresh, most=2**53)
    return msgspec.json.encode(fresh)


def decode_entry(body: bytes) -> LedgerEntry:
    """Raises Malformed."""
    return decode(LedgerEntry, body)


def builtins(value: object) -> dict[str, Any]:
    """A dataclass as plain dicts, lists, strings and integers."""
    fresh = msgspec.to_builtins(value)
    _clean(fresh)
    return typing.cast(dict[str, Any], fresh)


def convert(value: object, type_: type[T]) -> T:
    """Raises Malformed."""
    try:
        return msgspec.convert(value, type_)
    except msgspec.ValidationError as error:
        raise Malformed(type_.__name__) from error


def hide_personal(
    args: Mapping[str, Any], personal: frozenset[str]
) -> tuple[dict[str, Any], dict[str, dict[str, str]]]:
    """Split personal free text from the arguments: a salted hash stays, the text goes beside.

    So erasing the text later does not break the chain. Returns (arguments, texts).
    """
    kept, texts = dict(args), {}
    for name in personal & kept.keys():
        salt = secrets.token_hex(16)
        texts[name] = {"salt": salt, "text": str(kept[name])}
        kept[name] = {"sha256": _salted(salt, str(kept[name]))}
    return kept, texts


def show_personal(
    args: Mapping[str, Any], texts: Mapping[str, Mapping[str, str]], personal: frozenset[str]
) -> dict[str, Any]:
    """The arguments with their texts back; erased text is empty. Raises Malformed when a text was changed."""
    shown = dict(args)
    for name in personal & shown.keys():
        beside, bound = texts.get(name), shown[name]
        if beside is None:
            shown[name] = ""
            continue
        hashed = _salted(beside.get("salt", ""), beside.get("text", ""))
        if not isinstance(bound, Mapping) or not hmac.compare_digest(hashed, str(bound.get("sha256", ""))):
            raise Malformed(name)
        shown[name] = beside.get("text", "")
    return shown


def _raised(type_: Any, stored: Any) -> Any:
    """A document as an older version wrote it, in today's form: its type tells how, where it ever changed."""
    return type_.upcast(stored) if hasattr(type_, "upcast") and isinstance(stored, Mapping) else stored


def _salted(salt: str, text: str) -> str:
    return hashlib.sha256(f"{salt}\n{text}".encode()).hexdigest()


def _clean(value: object, most: int = 2**63) -> None:
    match value:
        case str() if "\x00" in value:
            raise RuleViolation("text.nul")
        case float():
            raise TypeError("no floats in documents")
        case int() if not -most <= value < most:
            raise ValueError(f"no numbers beyond {most}")
        case Mapping():
            for key, each in value.items():
                _clean(key, most)
                _clean(each, most)
        case list() | tuple():
            for each in value:
                _clean(each, most)


@functools.cache
def _fields(type_: type) -> Mapping[str, Any]:
    hints = typing.get_type_hints(type_)
    return {field.name: hints[field.name] for field in dataclasses.fields(type_)}


def _over(type_: Any, fresh: Any, stored: Any) -> Any:
    """Fresh values, and under dataclasses the stored keys that this version does not know."""
    if dataclasses.is_dataclass(type_) and isinstance(fresh, dict) and isinstance(stored, dict):
        known = _fields(typing.cast(type, type_))
        kept = {key: value for key, value in stored.items() if key not in known}
        return {key: _over(known[key], value, stored.get(key)) for key, value in fresh.items()} | kept
    if isinstance(fresh, list | tuple) and isinstance(stored, list):
        inner = next((each for each in typing.get_args(type_) if each is not ...), None)
        before = {each["id"]: each for each in stored if isinstance(each, dict) and "id" in each}
        return [
            _over(inner, each, before.get(each.get("id")) if isinstance(each, dict) else None)
            for each in fresh
        ]
    options = [each for each in typing.get_args(type_) if dataclasses.is_dataclass(each)]
    if (
        options
        and isinstance(fresh, dict)
        and typing.get_origin(type_) is not None
        and not _is_mapping(type_)
    ):
        return _over(options[0], fresh, stored)
    return fresh


def _is_mapping(type_: Any) -> bool:
    origin = typing.get_origin(type_)
    return isinstance(origin, type) and issubclass(origin, Mapping)
