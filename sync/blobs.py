"""Pictures and signatures, by the SHA-256 of their bytes."""

import hashlib

import structlog

from associate_app.ports import LineDown
from associate_app.store import Store
from sync.access import Access
from sync.errors import DeviceRevoked, Refused
from sync.protocol import NOT_FOUND
from sync.tasks import to_the_end

log = structlog.get_logger()


async def send_blobs(store: Store, access: Access) -> str:
    """One that is refused does not keep the others back; returns the last refusal's code, or nothing.

    Raises LineDown.
    """
    problem = ""
    while not problem and (blobs := await store.pending_blobs()):
        for sha256, content in blobs:
            try:
                await access.put(f"/v1/blobs/{sha256}", content)
            except DeviceRevoked:
                raise
            except Refused as refused:
                log.warning("blob.refused", code=refused.code)
                problem = refused.code
            else:
                await to_the_end(store.blob_delivered(sha256))
    return problem


async def fetch_blob(store: Store, access: Access, sha256: str) -> bytes | None:
    """The bytes, kept here from now on; None where central has none either. Raises LineDown."""
    held = store.blob(sha256)
    if held is not None:
        return held
    try:
        content = await access.get(f"/v1/blobs/{sha256}")
    except Refused as refused:
        if refused.code == NOT_FOUND:
            return None
        raise
    if hashlib.sha256(content).hexdigest() != sha256:
        raise LineDown("not the bytes that were asked for")
    await to_the_end(store.save_blob(content))
    return content
