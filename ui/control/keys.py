"""Key and mouse events as a keyboard, a scanner and a finger would cause them."""

import asyncio
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget

from associate_app.domain.scan import GROUP_SEPARATOR

SCANNER_GAP_MS = 3
TYPIST_GAP = 0.06  # seconds


async def scan(window: QWidget, text: str, *, suffix: bool = True) -> None:
    """What a wedge scanner sends; without its Enter when `suffix` is False."""
    at = _now()
    for place, character in enumerate(text):
        control = character == GROUP_SEPARATOR  # scanners type FNC1 as Control and ]
        _press(
            window,
            Qt.Key.Key_BracketRight if control else _key_of(character),
            character,
            Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier,
            at=at + place * SCANNER_GAP_MS,
        )
    if suffix:
        _press(window, Qt.Key.Key_Return, "\r", at=at + len(text) * SCANNER_GAP_MS)
    await asyncio.sleep(SCANNER_GAP_MS * len(text) / 1_000)


async def type_text(window: QWidget, text: str) -> None:
    for character in text:
        _press(window, _key_of(character), character)
        await asyncio.sleep(TYPIST_GAP)


async def press(window: QWidget, name: str) -> None:
    """One key by its name: "Enter", "Esc", "Down", "Alt+Left". Raises ValueError for an unknown name."""
    sequence = QKeySequence.fromString({"Enter": "Return"}.get(name, name))
    combination = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]
    if combination is None or combination.key() is Qt.Key.Key_unknown:
        raise ValueError(f"no key is called {name}")
    text = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t"}.get(combination.key(), "")
    if not _trigger(window, sequence, combination.key(), combination.keyboardModifiers()):
        _press(window, combination.key(), text, combination.keyboardModifiers())
    await asyncio.sleep(TYPIST_GAP)


async def click(window: QWidget, at: QPoint) -> None:
    """`at` in the window's own coordinates; whatever lies on top there gets it."""
    local, overall = QPointF(at), QPointF(window.mapToGlobal(at))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    for kind, button, held in (
        (QEvent.Type.MouseMove, none, none),
        (QEvent.Type.MouseButtonPress, left, left),
        (QEvent.Type.MouseButtonRelease, left, none),
    ):
        QApplication.sendEvent(_handle(window), QMouseEvent(kind, local, local, overall, button, held, plain))
        await asyncio.sleep(0)


async def drop(window: QWidget, picture: Path) -> None:
    """A file dragged from elsewhere into the middle of the window, and let go there."""
    mime, at = QMimeData(), QPointF(window.rect().center())
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(at.toPoint(), *how))
    await asyncio.sleep(0)
    QApplication.sendEvent(window, QDropEvent(at, *how))


def _trigger(window: QWidget, sequence: QKeySequence, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """As the platform does before a key is pressed: the focus may keep it, else a shortcut has it."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(QApplication.focusWidget() or window, event)
    if event.isAccepted():
        return False
    for each in window.findChildren(QShortcut):
        page = each.parent()
        shown = isinstance(page, QWidget) and page.isVisible()
        if (
            each.isEnabled()
            and shown
            and each.key().matches(sequence) is QKeySequence.SequenceMatch.ExactMatch
        ):
            each.activated.emit()
            return True
    return False


def _press(
    window: QWidget,
    key: Qt.Key,
    text: str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    at: int = 0,
) -> None:
    """`at` is when the key was pressed, in milliseconds; 0 for now."""
    focus = QApplication.focusWidget() or window
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target = focus if kind is QEvent.Type.ShortcutOverride else _handle(window)
        event = QKeyEvent(kind, key, modifiers, text)
        event.setTimestamp(at or _now())
        QApplication.sendEvent(target, event)


def _now() -> int:
    return round(time.monotonic() * 1_000)


def _key_of(character: str) -> Qt.Key:
    """Letters and digits have the key of their capital; anything else only its text."""
    code = ord(character.upper()) if len(character.upper()) == 1 else 0
    return Qt.Key(code) if 0x20 <= code < 0x7F else Qt.Key.Key_unknown


def _handle(window: QWidget) -> QWindow:
    """Asked anew for each event: what an event does may leave an old wrapper without its window."""
    handle = window.windowHandle()
    if handle is None:
        raise ValueError("the window is not shown")
    return handle
