"""A device as central sees it: a key, a token, and a ledger of its own."""

import base64
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from litestar import Litestar
from litestar.testing import TestClient

from associate_app.domain.ledger import GENESIS, LedgerEntry, digest, public_key_of, sign
from central.store.database import Database
from central.store.enrolment import create_enrolment_code
from sync.protocol import PushRequest, SignedEntry, assertion
from tests.central_api.shop import NOON, STORE

HAND_OVER = {
    "pickup": "P-4817",
    "taken": {"L1": 1},
    "proof": {"code": "481702", "photo_id": "not_asked"},
    "collected_by": {"sha256": "0" * 64},
    "signature": "",
}


class TestDevice:
    __test__ = False

    def __init__(self, client: "TestClient[Litestar]", database: Database) -> None:
        self.client = client
        self.database = database
        self.key = Ed25519PrivateKey.generate()
        self.id = ""
        self.token = ""
        self.seq = 0
        self.previous = GENESIS

    def enrol(self, code: str | None = None, peer_name: str = "Tablet 4") -> Any:
        """Answers with the response."""
        code = create_enrolment_code(self.database, STORE, NOON) if code is None else code
        asked = {"code": code, "name": peer_name, "public_key": public_key_of(self.key)}
        response = self.client.post("/v1/enrol", json=asked)
        if response.status_code == 201:
            self.id = response.json()["device"]
        return response

    def sign_in(self) -> Any:
        response = self.ask_token()
        self.token = response.json().get("token", "")
        return response

    def ask_token(self, nonce: str | None = None, key: Ed25519PrivateKey | None = None) -> Any:
        if nonce is None:
            nonce = self.client.post("/v1/token/nonce", json={"device": self.id}).json()["nonce"]
        signature = (key or self.key).sign(assertion(self.id, nonce))
        asked = {"device": self.id, "nonce": nonce, "signature": base64.b64encode(signature).decode()}
        return self.client.post("/v1/token", json=asked)

    def entry(self, type_: str = "pickup.hand_over", args: Any = None, **changes: Any) -> SignedEntry:
        """The next entry of this device's ledger."""
        self.seq += 1
        entry = LedgerEntry(
            seq=self.seq, id=f"{self.id}-{self.seq}", device=self.id, actor="staff-liis", approver="",
            at=NOON, clock_offset=0, basis={}, type=type_, version=1,
            args=HAND_OVER if args is None else args, previous=self.previous,
        )  # fmt: skip
        body = msgspec.json.encode(_changed(entry, changes))  # a hostile device has no codec of ours
        self.previous = digest(body)
        return SignedEntry(body=body.decode(), signature=base64.b64encode(sign(self.key, body)).decode())

    def post(self, path: str, body: Any, **headers: str) -> Any:
        content = body if isinstance(body, bytes) else msgspec.json.encode(body)
        return self.client.post(
            path, content=content, headers={"Content-Type": "application/json", **self.bearer, **headers}
        )

    def push(self, *entries: SignedEntry) -> Any:
        return self.post("/v1/push", PushRequest(entries=entries))

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


def _changed(entry: LedgerEntry, changes: dict[str, Any]) -> LedgerEntry:
    return msgspec.convert({**msgspec.to_builtins(entry), **changes}, LedgerEntry)
