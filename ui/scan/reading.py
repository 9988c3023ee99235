"""What came from a scanner, and how."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.scan import CodeKind, parse


class Source(StrEnum):
    KEYBOARD = "keyboard"
    SERIAL = "serial"
    CAMERA = "camera"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One code. `typed` is what the keyboard layout made of it, `us` what a US keyboard would have."""

    source: Source
    text: str
    typed: str = ""
    us: str = ""
    gaps: tuple[int, ...] = ()  # milliseconds between the characters
    prefix: str = ""
    suffix: str = ""  # enter, tab, or how a serial scanner ends; empty for none
    symbology: str = ""  # where a decoder names it


def is_known(text: str) -> bool:
    """Whether the text is a code by itself, not just words."""
    code = parse(text)
    return code.kind is not CodeKind.TEXT and code.problem is None
