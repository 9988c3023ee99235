"""Making this installation a device of the chain."""

import ipaddress

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app.domain.ledger import public_key_of
from associate_app.ports import EnrolmentRefused, LineDown
from associate_app.store import Identity
from sync.errors import Refused
from sync.protocol import Enrolled, EnrolRequest
from sync.transport import MakeClient, Transport, make_client


async def enrol(base_url: str, code: str, name: str, *, connect: MakeClient = make_client) -> Identity:
    """Trade a single-use code for an identity. The key is made here and never leaves.

    Raises EnrolmentRefused with a code to show, or LineDown.
    """
    url = _checked(base_url)
    key = Ed25519PrivateKey.generate()
    request = EnrolRequest(code=code.strip(), name=name.strip(), public_key=public_key_of(key))
    transport = Transport(connect(url))
    try:
        try:
            enrolled = await transport.post("/v1/enrol", request, Enrolled)
        except LineDown:
            # The answer may be what was lost: the same request again finds out.
            enrolled = await transport.post("/v1/enrol", request, Enrolled)
    except Refused as refused:
        raise EnrolmentRefused(refused.code) from refused
    finally:
        await transport.close()
    return Identity(
        device=enrolled.device,
        store=enrolled.store,
        name=request.name,
        private_key=key.private_bytes_raw(),
        central=url,
    )


def _checked(base_url: str) -> str:
    try:
        url = httpx.URL(base_url.strip())
    except httpx.InvalidURL:
        raise EnrolmentRefused("enrolment.bad_address") from None
    has_host = bool(url.host) and "%" not in url.host  # httpx escapes what no host name may hold
    if url.scheme not in ("http", "https") or not has_host or url.query or url.fragment:
        raise EnrolmentRefused("enrolment.bad_address")
    if url.scheme == "http" and not _is_near(url.host):
        raise EnrolmentRefused("enrolment.insecure_address")
    return str(url).rstrip("/")


def _is_near(host: str) -> bool:
    """This machine, or an address of a private network: only there may customers' data go unencrypted."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_private
    except ValueError:
        return False
