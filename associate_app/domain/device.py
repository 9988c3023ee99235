"""Devices of the chain and their public keys."""

from dataclasses import dataclass, replace

from associate_app.domain.time import Instant

CENTRAL = "central"  # the device of commands that central issues itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A tablet or till; `public_key` is its Ed25519 key, 32 bytes in base64."""

    id: str
    name: str
    store: str
    public_key: str
    enrolled_at: Instant
    revoked_at: Instant | None = None
    number: int = 0  # on its receipts, its own in the chain; 0 for one that can't sell
    deliver_until: Instant | None = None  # a revoked device may still hand in its outbox, without effect


def rename(device: Device, name: str) -> Device:
    return replace(device, name=name)


def numbered(device: Device, number: int) -> Device:
    """Once: what stands on receipts never changes."""
    return replace(device, number=device.number or number)


def revoke(device: Device, at: Instant, deliver_until: Instant | None) -> Device:
    return replace(device, revoked_at=at, deliver_until=deliver_until)
