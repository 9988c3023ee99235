"""A payment service that serves the pages: asked over HTTPS, and it tells central who has paid.

`POST {url}/payments` opens, `POST {url}/payments/{reference}/cancel` closes, `…/refund` gives back. It tells
by `POST /v1/payments/told`. Every request is signed, see `central.payments.signature`.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import httpx
import msgspec

from associate_app.domain.pay_link import PayLink
from central.clock import Clock
from central.payments.provider import NotNow, Refused
from central.payments.signature import HEADER, is_signed, signed

_SECONDS = 10.0
_SHORTEST_SECRET = 32  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class HostedSettings:
    url: str
    secret: str = field(repr=False)


class Told(msgspec.Struct, frozen=True):
    """What the service says: `state` is "paid", all else is of no matter here."""

    reference: str
    state: str
    amount: int = 0  # minor units
    currency: str = ""


class _Opened(msgspec.Struct, frozen=True):
    url: str


def hosted_settings(environment: Mapping[str, str] = os.environ) -> HostedSettings | None:
    """None where no service is named. Raises ValueError for settings that make no sense."""
    url = environment.get("ASSOCIATE_CENTRAL_PAYMENTS_URL", "").rstrip("/")
    if not url:
        return None
    if not url.startswith("https://"):
        raise ValueError("ASSOCIATE_CENTRAL_PAYMENTS_URL begins with https://.")
    secret = environment.get("ASSOCIATE_CENTRAL_PAYMENTS_SECRET", "")
    if len(secret) < _SHORTEST_SECRET:
        raise ValueError(f"ASSOCIATE_CENTRAL_PAYMENTS_SECRET has at least {_SHORTEST_SECRET} characters.")
    return HostedSettings(url=url, secret=secret)


class HostedPages:
    def __init__(
        self, settings: HostedSettings, clock: Clock, transport: httpx.BaseTransport | None = None
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._client = httpx.Client(timeout=_SECONDS, transport=transport, follow_redirects=False)

    def open(self, link: PayLink) -> str:
        asked = {
            "reference": link.key,
            "amount": link.amount,
            "currency": link.currency,
            "expires_at": link.until // 1_000,
        }
        try:
            url = msgspec.json.decode(self._ask("/payments", asked), type=_Opened).url
        except msgspec.DecodeError:
            raise NotNow("unreadable") from None
        if not url.startswith("https://"):
            raise Refused("no https")
        return url

    def close(self, link: PayLink) -> None:
        self._ask(f"/payments/{link.key}/cancel", {})

    def give_back(self, link: PayLink) -> None:
        self._ask(f"/payments/{link.key}/refund", {"amount": link.amount, "currency": link.currency})

    def told(self, header: str, path: str, body: bytes) -> Told | None:
        """None where it was not the service that said so, or makes no sense."""
        if not is_signed(header, self._settings.secret, self._clock(), "POST", path, body):
            return None
        try:
            return msgspec.json.decode(body, type=Told)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None

    def _ask(self, path: str, what: Mapping[str, Any]) -> bytes:
        url = httpx.URL(self._settings.url + path)
        body = msgspec.json.encode(what)
        signature = signed(self._settings.secret, self._clock(), "POST", url.path, body)
        headers = {"Content-Type": "application/json", HEADER: signature}
        try:
            answer = self._client.post(url, content=body, headers=headers)
        except httpx.HTTPError as error:
            raise NotNow(type(error).__name__) from None
        if answer.status_code in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS):
            raise NotNow(str(answer.status_code))
        if answer.is_server_error:
            raise NotNow(str(answer.status_code))
        if not answer.is_success:
            raise Refused(str(answer.status_code))
        return answer.content
