"""What till and terminal say to each other: one JSON object in a line, of at most 1,024 bytes."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.codec import Malformed, decode, encode
from associate_app.devices.terminal.port import Answer

LONGEST = 1_024  # bytes


class Order(StrEnum):
    TAKE = "take"
    ASK = "ask"
    REVERSE = "reverse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    order: Order
    reference: str
    minor: int = 0
    currency: str = ""


def line_of(message: Request | Answer) -> bytes:
    return encode(message).encode() + b"\n"


def request_in(line: bytes) -> Request:
    """Raises Malformed."""
    return decode(Request, line)


def answer_in(line: bytes) -> Answer | None:
    """None for bytes that are no answer."""
    try:
        return decode(Answer, line)
    except Malformed:
        return None
