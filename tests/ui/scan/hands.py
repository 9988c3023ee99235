"""Key events as several keyboards send them, merged by their time: nothing waits, time is what they say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PLAIN = "1234567890-=\0\tqwertyuiop[]\n\0asdfghjkl;'`\0\\zxcvbnm,./"
_SHIFTED = '!@#$%^&*()_+\0\tQWERTYUIOP{}\n\0ASDFGHJKL:"~\0|ZXCVBNM<>?'
US = {character: (place + 2 + 8, True) for place, character in enumerate(_SHIFTED)}
US |= {character: (place + 2 + 8, False) for place, character in enumerate(_PLAIN)} | {" ": (65, False)}

RUSSIAN = dict(zip("qwertyuiop[]asdfghjkl;'`zxcvbnm,./", "йцукенгшщзхъфывапролджэёячсмитьбю.", strict=True))
RUSSIAN |= {each.upper(): RUSSIAN[each].upper() for each in "qwertyuiopasdfghjklzxcvbnm"}
FRENCH = dict(zip("1234567890-qwazm;,./", "&é\"'(-è_çà)azqw,mx:!", strict=True)) | {":": "M", "/": "!"}
FRENCH |= dict(zip("!@#$%^&*()QWAZM", "1234567890AZQW?", strict=True))
GERMAN = {"z": "y", "y": "z", "Z": "Y", "Y": "Z", "-": "ß", "/": "-", ":": "Ö", ";": "ö", "]": "+", "}": "*"}
ESTONIAN = {"-": "+", "/": "-", "[": "ü", "]": "õ", ";": "ö", "'": "ä", ":": "Ö", "`": "ˇ"}

_HOURS = count(0, 3_600_000)


@dataclass(frozen=True, slots=True)
class Stroke:
    at: int  # milliseconds
    down: bool
    key: int
    text: str
    code: int
    shift: bool = False
    control: bool = False
    device: QInputDevice | None = None


def scan(
    text: str,
    at: int,
    *,
    gap: int = 3,
    hold: int = 2,
    layout: Mapping[str, str] = {},
    suffix: str = "\n",
    device: QInputDevice | None = None,
) -> list[Stroke]:
    """A wedge scanner that types as a US keyboard into a system set to `layout`."""
    strokes = []
    for place, character in enumerate(text + suffix):
        control = character == "\x1d"
        code, shift = US["]" if control else character]
        shown = {"\n": "\r", "\x1d": "\x1d"}.get(character, layout.get(character, character))
        key = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(character, _key(shown))
        for down, when in ((True, at + place * gap), (False, at + place * gap + hold)):
            strokes.append(Stroke(when, down, key, shown, code, shift, control, device))
    return strokes


def typed(text: str, at: int, *, gap: int = 90, hold: int = 70) -> list[Stroke]:
    """A person: the last key may still be down when the next is pressed."""
    strokes = []
    for place, character in enumerate(text):
        code, shift = US[character]
        for down, when in ((True, at + place * gap), (False, at + place * gap + hold)):
            strokes.append(Stroke(when, down, _key(character), character, code, shift))
    return strokes


def play(window: QWidget, *hands: Iterable[Stroke]) -> None:
    """All strokes in order of their time, then silence; each play comes long after the last."""
    order, begin = count(), next(_HOURS)
    merged = sorted(((each.at, next(order), each) for hand in hands for each in hand), key=lambda it: it[:2])
    for _, _, stroke in merged:
        _send(window, replace(stroke, at=begin + stroke.at))
    last = begin + (merged[-1][0] if merged else 1)
    _send(window, Stroke(last + 10_000, True, Qt.Key.Key_F35, "", 0))
    _send(window, Stroke(last + 10_050, False, Qt.Key.Key_F35, "", 0))


def _send(window: QWidget, stroke: Stroke) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    if stroke.shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    if stroke.control:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    kind = QEvent.Type.KeyPress if stroke.down else QEvent.Type.KeyRelease
    for each in (QEvent.Type.ShortcutOverride, kind) if stroke.down else (kind,):
        device = stroke.device or QInputDevice.primaryKeyboard()
        event = QKeyEvent(each, stroke.key, modifiers, stroke.code, 0, 0, stroke.text, False, 1, device)
        event.setTimestamp(stroke.at)
        QApplication.sendEvent(window.windowHandle(), event)


def _key(character: str) -> int:
    return ord(character.upper()) if len(character.upper()) == 1 else 0
