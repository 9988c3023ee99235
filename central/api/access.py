"""Who asks: a token earned by the device's key, and a device that is not locked out, at every request."""

from dataclasses import dataclass
from typing import Any

from litestar import Request
from litestar.di import NamedDependency

from associate_app.domain.device import Device
from associate_app.domain.time import Instant
from central.api.central import Central
from central.problems import refusal
from central.store.scopes import find_device
from sync.protocol import REVOKED, UNAUTHENTICATED

_SCHEME = "bearer"
_DELIVERY = "deliver"  # key of `opt`: a revoked device may still hand in what it has


@dataclass(frozen=True, slots=True)
class Caller:
    device: Device
    token_ends: Instant

    @property
    def id(self) -> str:
        return self.device.id

    @property
    def revoked(self) -> bool:
        return self.device.revoked_at is not None


def authenticated(request: Request[Any, Any, Any], central: NamedDependency[Central]) -> Caller:
    """Raises Refusal: `device.unauthenticated`, `device.revoked`."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != _SCHEME:
        raise refusal(UNAUTHENTICATED)
    id, ends = central.tokens.device_of(token.strip())
    device = find_device(central.database, id)
    if device is None:
        raise refusal(UNAUTHENTICATED)
    if device.revoked_at is not None and not (
        request.route_handler.opt.get(_DELIVERY) and may_deliver(device, central.clock())
    ):
        raise refusal(REVOKED)
    return Caller(device, ends)


def may_deliver(device: Device, now: Instant) -> bool:
    return device.deliver_until is not None and now < device.deliver_until
