"""The keys of one keyboard, held back for a moment until it is clear who presses them."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from ui.scan.burst import LONGEST, Burst, Press, gaps_of
from ui.scan.prefix import Prefix
from ui.scan.reading import Reading, Source, is_known
from ui.scan.us_keyboard import us_character, us_characters

GAP_MS = 35
"""Scanners send a key every 1 to 20 ms; nobody types several keys in a row this fast."""

_SUFFIXES = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab"}
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_COMMANDS = _CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier
_NONE = Qt.KeyboardModifier.NoModifier
_HELD_KEYS = {  # a scanner holds them for capitals, and for characters by number
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_DEAD_KEYS = range(0x0100_1250, 0x0100_1300)  # Qt.Key.Key_Dead_Grave and its kin
_GROUP_SEPARATOR = "]"  # with Control: how scanners type FNC1
_IN_RHYTHM = 2  # keys after which Control and a letter is a control character, no command

Deliver = Callable[[list[QEvent]], None]


class Keyboard(QObject):
    """`press`, `release` and `commit` say whether the event is held back; `deliver` gives such ones back."""

    scanned = Signal(object)  # Reading
    mixed = Signal()  # two scans at once, so neither

    def __init__(self, deliver: Deliver, parent: QObject) -> None:
        super().__init__(parent)
        self.prefix = Prefix()
        self._deliver = deliver
        self._burst = Burst()
        self._held: list[tuple[QEvent, Press | None]] = []
        self._last = 0
        self._mixed_at = -GAP_MS - 1
        self._trusts_layout = False  # what the last scan that could tell has shown
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(GAP_MS)
        self._timer.timeout.connect(self._quiet)

    def overrides(self, event: QKeyEvent) -> bool:
        """Whether this key belongs to a scan, so that no shortcut may take it."""
        if self.prefix.begins(event):
            return True
        burst = self._burst
        fast = burst.prefix or len(burst.presses) >= _IN_RHYTHM
        return bool(fast) and self._in_rhythm(event.timestamp()) and self._read(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        if self._burst and not self._in_rhythm(event.timestamp()):
            self._settle()
        suffix = _SUFFIXES.get(Qt.Key(event.key()))
        if suffix and not event.modifiers() & _COMMANDS:
            return self._end(suffix, event.timestamp())
        if self._begins(event):
            return True
        press = self._read(event)
        if press is None:
            return self._other(event)
        self._hold(event, press)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """A release follows its press, wherever that went."""
        if not self._burst.release(_name(event), event.timestamp()):
            return False
        if not self._burst.is_cut:
            self._held.append((event.clone(), None))
        return True

    def commit(self, event: QInputMethodEvent) -> bool:
        """Where an input method stands between, keys arrive as text."""
        text = event.commitString()
        if len(text) != 1 or not text.isprintable() or event.preeditString() or event.replacementLength():
            self._give_back()
            return False
        if self._burst and not self._in_rhythm(0):
            self._settle()
        self._hold(event, Press(text))
        return True

    def _begins(self, event: QKeyEvent) -> bool:
        burst, prefix = self._burst, self.prefix
        if not prefix.begins(event) or burst.prefix or (burst.presses and prefix.is_character):
            return False
        self._settle()
        self._burst.prefix = prefix.name
        self._held.append((event.clone(), None))
        self._mark(event.timestamp())
        return True

    def _end(self, suffix: str, at: int) -> bool:
        if self._burst.is_scan(at):
            self._scan(suffix, at)
            return True
        self._give_back()
        return False

    def _other(self, event: QKeyEvent) -> bool:
        """A key that is no part of a code keeps its place among those that were typed."""
        by_number = event.modifiers() & _ALT and event.modifiers() & Qt.KeyboardModifier.KeypadModifier
        if by_number and self._burst:
            self._mark(event.timestamp())
        elif event.key() not in _HELD_KEYS:
            if self._burst.is_machine:
                press = Press("", key=_name(event), at=event.timestamp(), by_hand=True)
                self._burst.press(press)
                self._held.append((event.clone(), press))
                return True
            self._give_back()
        return False

    def _hold(self, event: QEvent, press: Press) -> None:
        at = event.timestamp() if isinstance(event, QKeyEvent) else 0
        if not self._burst:
            self._burst.is_rest = 0 <= at - self._mixed_at <= GAP_MS
        if len(self._burst.presses) < LONGEST:
            self._burst.press(press)
            self._held.append((event.clone(), press))
        else:
            self._burst.is_cut = True
        self._mark(at)

    def _mark(self, at: int) -> None:
        self._last = at
        self._timer.start()

    def _in_rhythm(self, at: int) -> bool:
        """By the time of the key, not of its arrival: the window may have been busy meanwhile."""
        if not at or not self._last:
            return self._timer.isActive()
        return at - self._last <= GAP_MS

    def _read(self, event: QKeyEvent) -> Press | None:
        """None for a key that is no part of any code."""
        if event.isAutoRepeat():
            return None
        us, name, at = us_character(event), _name(event), event.timestamp()
        commands = event.modifiers() & _COMMANDS
        if commands == _CONTROL:
            code = self._control_character(event, us)
            return Press(code, code, code, name, at) if code else None
        if commands not in (_NONE, _CONTROL | _ALT):  # both together are AltGr
            return None
        text = event.text()
        if len(text) != 1 or not text.isprintable():
            if not us or event.key() not in _DEAD_KEYS:
                return None
            text = us
        return Press(text, us, us_characters(event)[0], name, at)

    def _control_character(self, event: QKeyEvent, us: str) -> str:
        letter = us.upper() or (chr(event.key()) if event.key() < 0x80 else "")
        in_scan = self._burst.prefix or len(self._burst.presses) >= _IN_RHYTHM
        if letter == _GROUP_SEPARATOR or (in_scan and "@" <= letter <= "_"):
            return chr(ord(letter) & 0x1F)
        return "\x1e" if in_scan and letter == "6" else ""

    def _quiet(self) -> None:
        """Keys that wait behind a busy moment come first."""
        held = len(self._held)
        QTimer.singleShot(0, self, lambda: self._settle_if(held))

    def _settle_if(self, held: int) -> None:
        if len(self._held) == held and not self._timer.isActive():
            self._settle()

    def _settle(self) -> None:
        if self._burst.is_scan(None):
            self._scan("", None)
        else:
            self._give_back()

    def _scan(self, suffix: str, suffix_at: int | None) -> None:
        burst = self._burst
        by_hand = {press.down: press.key for press in burst.by_hand(suffix_at)}
        kept = [event for event, press in self._held if _belongs(event, press, by_hand)]
        last = suffix_at or self._last
        self._forget()
        self._deliver(kept)
        if burst.is_mixed(suffix_at):
            self._mixed_at = last
            self.mixed.emit()
        else:
            self.scanned.emit(self._reading(burst.prefix, burst.by_scanner(suffix_at), suffix))

    def _reading(self, prefix: str, keys: list[Press], suffix: str) -> Reading:
        typed = "".join(key.text for key in keys)
        us = "".join(key.us or key.text for key in keys)
        return Reading(
            source=Source.KEYBOARD,
            text=self._choose(typed, us, "".join(key.bare or key.text for key in keys)),
            typed=typed,
            us=us,
            gaps=gaps_of(keys),
            prefix=prefix,
            suffix=suffix,
        )

    def _choose(self, typed: str, us: str, bare: str) -> str:
        """`bare` is right when somebody holds Shift while the scanner types."""
        if typed == us:
            return bare if not is_known(us) and is_known(bare) else us
        if is_known(typed):
            self._trusts_layout = True
            return typed
        if is_known(us):
            self._trusts_layout = False
            return us
        if is_known(bare):
            return bare
        return typed if self._trusts_layout else us

    def _give_back(self) -> None:
        kept = [event for event, _ in self._held]
        self._forget()
        self._deliver(kept)

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []
        self._burst = Burst()
        self._last = 0


def _name(event: QKeyEvent) -> int:
    """What press and release of one key have alike: Shift may be let go in between."""
    return event.nativeScanCode() or -event.key() or hash(event.text())


def _belongs(event: QEvent, press: Press | None, by_hand: Mapping[int, int]) -> bool:
    """Whether the event is a press or a release of one of those keys: their places in the burst and names."""
    if press is not None:
        return press.down in by_hand
    released = event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent)
    return released and _name(cast(QKeyEvent, event)) in by_hand.values()
