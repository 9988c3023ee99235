"""Access tokens: JWT, signed with central's key (RFC 9864 `Ed25519`), ten minutes long."""

from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from associate_app.domain.time import Instant, later
from central.clock import Clock
from central.problems import refusal
from sync.protocol import TOKEN_LIFE_SECONDS, UNAUTHENTICATED

_ALGORITHM = "Ed25519"
_AUDIENCE = "associate-central"
_LONGEST = 2_000
_SECOND = 1_000


class Tokens:
    def __init__(self, key: Ed25519PrivateKey, clock: Clock) -> None:
        self._key = OKPKey.import_key(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        self._clock = clock
        self._claims = jwt.JWTClaimsRegistry(
            now=lambda: clock() // _SECOND,
            aud={"essential": True, "value": _AUDIENCE},
            sub={"essential": True},
            exp={"essential": True},
        )

    def issue(self, device: str) -> str:
        ends = later(self._clock(), TOKEN_LIFE_SECONDS * _SECOND) // _SECOND
        claims = {"aud": _AUDIENCE, "sub": device, "exp": ends}
        return jwt.encode({"alg": _ALGORITHM}, claims, self._key, algorithms=[_ALGORITHM])

    def device_of(self, token: str) -> tuple[str, Instant]:
        """(device id, when the token ends). Raises Refusal."""
        if len(token) > _LONGEST:
            raise refusal(UNAUTHENTICATED)
        try:
            claims: Mapping[str, Any] = jwt.decode(token, self._key, algorithms=[_ALGORITHM]).claims
            self._claims.validate(dict(claims))
        except (JoseError, ValueError) as error:
            raise refusal(UNAUTHENTICATED) from error
        return str(claims["sub"]), Instant(int(claims["exp"]) * _SECOND)
