"""Which character a key has on a US keyboard: scanners type as one, whatever layout is set here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = (  # Linux key code of the first key, plain, with Shift (input-event-codes.h)
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_KEYS = {
    first + place: pair
    for first, plain, shifted in _ROWS
    for place, pair in enumerate(zip(plain, shifted, strict=True))
}
_OFFSETS = {"windows": 0, "cocoa": None}  # elsewhere X11's: the Linux key code and 8


def us_characters(event: QKeyEvent) -> tuple[str, str]:
    """Without and with Shift; empty for a key that has no character or tells no place."""
    offset = _OFFSETS.get(QGuiApplication.platformName(), 8)
    if offset is None:
        return "", ""
    return _KEYS.get(event.nativeScanCode() - offset, ("", ""))


def us_character(event: QKeyEvent) -> str:
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return us_characters(event)[shifted]
