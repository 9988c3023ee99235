"""Cuts what a serial scanner sends into codes."""

from associate_app.domain.scan import GROUP_SEPARATOR

LONGEST = 8_000  # bytes; the largest 2D code holds 7,089 digits
_STX, _ETX, _ENDS = 0x02, 0x03, b"\r\n"


class Framing:
    """Codes end with CR, LF or both, or stand between STX and ETX, where a line end belongs to them."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._is_between = False

    def feed(self, data: bytes) -> list[tuple[str, str]]:
        """Each code with how it ended: "cr", "lf" or "etx"."""
        codes = []
        for byte in data:
            if byte == _STX:
                self._kept.clear()
                self._is_between = True
            elif byte == _ETX and self._is_between:
                codes += self._take("etx")
            elif byte in _ENDS and not self._is_between:
                codes += self._take("cr" if byte == _ENDS[0] else "lf")
            elif len(self._kept) <= LONGEST:  # one more than fits tells that it did not
                self._kept.append(byte)
        return codes

    def rest(self) -> list[tuple[str, str]]:
        """The line is quiet: what has no end is a code too."""
        return self._take("")

    def _take(self, suffix: str) -> list[tuple[str, str]]:
        text = _text(bytes(self._kept))
        self._kept.clear()
        self._is_between = False
        return [(text, suffix)] if text.strip(f" {GROUP_SEPARATOR}") else []


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
