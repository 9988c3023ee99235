"""What central says no with: one status and title per code of the protocol."""

from collections.abc import Mapping
from typing import Any

from sync import protocol
from sync.protocol import Problem

_KNOWN: Mapping[str, tuple[int, str]] = {
    protocol.MALFORMED: (400, "The request can't be read"),
    protocol.TOO_LARGE: (413, "The request is too large"),
    protocol.UNAUTHENTICATED: (401, "The device did not prove who it is"),
    protocol.REVOKED: (403, "The device is locked out"),
    protocol.WRONG_CODE: (403, "The enrolment code is wrong"),
    protocol.CODE_USED: (403, "The enrolment code was used before"),
    protocol.CODE_EXPIRED: (403, "The enrolment code is too old"),
    protocol.TOO_MANY_TRIES: (429, "Too many wrong enrolment codes"),
    protocol.GAP: (409, "Ledger entries are missing"),
    protocol.NOT_THE_SAME: (422, "The ledger already has another entry here"),
    protocol.BAD_SIGNATURE: (422, "The signature does not fit"),
    protocol.BROKEN_CHAIN: (422, "The entry does not follow the one before it"),
    protocol.RESET_REQUIRED: (410, "These scopes have to be loaded again"),
    protocol.NOT_FOUND: (404, "There is no such document"),
    protocol.WRONG_HASH: (422, "The content does not fit its hash"),
    protocol.TOO_MANY_BLOBS: (429, "Too many pictures in one day"),
    protocol.TOO_MANY_LOOKUPS: (429, "Too many documents about people in one day"),
    protocol.BUSY: (503, "Central is busy"),
}


class Refusal(Exception):
    """Becomes the problem details of an answer."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code, problem.facts)
        self.problem = problem


def refusal(code: str, **facts: Any) -> Refusal:
    status, title = _KNOWN[code]
    return Refusal(Problem(status=status, code=code, title=title, facts=facts))
