"""Commands up: verified, decided one after the other, bundles whole."""

import base64
import binascii
import re
from collections.abc import Iterator, Sequence

from associate_app import codec
from associate_app.domain.device import Device
from associate_app.domain.ledger import is_signed
from associate_app.domain.outcome import Outcome
from associate_app.domain.time import Instant
from central.problems import refusal
from central.store import documents, feed, ledger
from central.store.database import Database, Transaction
from central.store.decide import decide
from central.store.ledger import Head, Received
from central.store.scopes import own_scopes, plain
from sync.protocol import (
    BAD_SIGNATURE,
    BROKEN_CHAIN,
    GAP,
    MALFORMED,
    MAX_ENTRY,
    MAX_PUSH,
    NOT_THE_SAME,
    REVOKED,
    TOO_LARGE,
    UNAUTHENTICATED,
    PushAnswer,
    PushRequest,
    SignedEntry,
)

# Ids of other documents are made from it with colons and spaces: none of them may be met by choosing one.
_ID = re.compile(r"[0-9A-Za-z_-]{1,100}")


def push(
    db: Database, device_id: str, request: PushRequest, now: Instant, deliver_only: bool = False
) -> PushAnswer:
    """Take what the device did. Nothing that fails authentication advances anything.

    Raises Refusal: `ledger.gap` with `expected`, `ledger.not_the_same`, `ledger.bad_signature`,
    `ledger.broken_chain`, `request.malformed`, `request.too_large`, `device.revoked`. What came before the
    refused entry in the same request is kept when it was whole and good.
    """
    with db.transaction() as tx:
        device = documents.read(tx, Device, plain(device_id))
    if device is None:
        raise refusal(UNAUTHENTICATED)
    received = [_verified(device, signed, now) for signed in _few(request.entries)]
    outcomes: list[Outcome] = []
    for unit in list(_units(received)):
        outcomes += db.run(lambda tx, unit=unit: _take(tx, device.id, unit, now, deliver_only))  # type: ignore[misc]
    with db.transaction() as tx:
        head = ledger.head(tx, device.id)
    return PushAnswer(outcomes=tuple(outcomes), last=head.last, head=head.hash)


def _few(entries: Sequence[SignedEntry]) -> Sequence[SignedEntry]:
    if len(entries) > MAX_PUSH:
        raise refusal(TOO_LARGE, entries=MAX_PUSH)
    return entries


def _verified(device: Device, signed: SignedEntry, now: Instant) -> Received:
    try:
        body = signed.body.encode()
        signature = base64.b64decode(signed.signature, validate=True)
    except (UnicodeEncodeError, binascii.Error, ValueError):
        raise refusal(MALFORMED) from None
    if len(body) > MAX_ENTRY:
        raise refusal(TOO_LARGE, bytes=MAX_ENTRY)
    if not is_signed(device.public_key, body, signature):
        raise refusal(BAD_SIGNATURE)
    try:
        entry = codec.decode_entry(body)
    except codec.Malformed:
        raise refusal(MALFORMED) from None
    if entry.device != device.id or entry.seq < 1 or not _ID.fullmatch(entry.id):
        raise refusal(MALFORMED)
    plain(entry.actor + entry.approver)
    return Received(entry=entry, body=body, signature=signature, texts=signed.texts, at=now)


def _units(received: Sequence[Received]) -> Iterator[Sequence[Received]]:
    """Single commands and whole bundles, in order."""
    place = 0
    while place < len(received):
        bundle = received[place].entry.bundle
        unit = received[place : place + (bundle.size if bundle else 1)]
        if bundle is not None:
            whole = bundle.size >= 1 and len(unit) == bundle.size and unit[0].entry.id == bundle.id
            if not whole or any(each.entry.bundle != bundle for each in unit):
                raise refusal(MALFORMED)
        yield unit
        place += len(unit)


def _take(
    tx: Transaction, device_id: str, unit: Sequence[Received], now: Instant, deliver_only: bool
) -> list[Outcome]:
    head = ledger.lock_head(tx, device_id)
    device = documents.read(tx, Device, device_id)
    if device is None:
        raise refusal(UNAUTHENTICATED)
    if device.revoked_at is not None and (device.deliver_until is None or device.deliver_until <= now):
        raise refusal(REVOKED)
    if deliver_only and device.revoked_at is None:
        raise refusal(UNAUTHENTICATED)
    feed.lock(tx, own_scopes(device))
    outcomes = []
    for sent in unit:
        if sent.entry.seq <= head.last:
            outcomes.append(_replayed(tx, sent))
            continue
        _must_follow(tx, sent, head)
        received = ledger.without_erased(tx, sent)
        outcome = decide(tx, received, device, now)
        head = ledger.append(tx, received, outcome.status)
        outcomes.append(outcome)
    return outcomes


def _must_follow(tx: Transaction, received: Received, head: Head) -> None:
    entry = received.entry
    if entry.seq != head.last + 1:
        raise refusal(GAP, expected=head.last + 1)
    if entry.previous != head.hash:
        raise refusal(BROKEN_CHAIN, seq=entry.seq)
    if ledger.is_known(tx, entry.id):
        raise refusal(NOT_THE_SAME, id=entry.id)


def _replayed(tx: Transaction, received: Received) -> Outcome:
    entry = received.entry
    if ledger.hash_of(tx, entry.device, entry.seq) != received.hash:
        raise refusal(NOT_THE_SAME, seq=entry.seq)
    outcome = documents.read(tx, Outcome, entry.id)
    if outcome is None:
        raise LookupError(entry.id)
    return outcome
