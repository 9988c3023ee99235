"""Key and mouse events as a keyboard, a scanner and a finger would cause them."""

import asyncio

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from associate_app.domain.scan import GROUP_SEPARATOR

SCANNER_GAP = 0.003  # seconds
TYPIST_GAP = 0.06


async def scan(window: QWidget, text: str, *, suffix: bool = True) -> None:
    """What a wedge scanner sends; without its Enter when `suffix` is False."""
    for character in text:
        control = character == GROUP_SEPARATOR  # scanners type FNC1 as Control and ]
        plain = Qt.KeyboardModifier.NoModifier
        _press(
            window,
            Qt.Key.Key_BracketRight if control else _key_of(character),
            character,
            Qt.KeyboardModifier.ControlModifier if control else plain,
        )
        await asyncio.sleep(SCANNER_GAP)
    if suffix:
        _press(window, Qt.Key.Key_Return, "\r")
    await asyncio.sleep(0)


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
    _press(window, combination.key(), text, combination.keyboardModifiers())
    await asyncio.sleep(TYPIST_GAP)


async def click(window: QWidget, at: QPoint) -> None:
    """`at` in the window's own coordinates; whatever lies on top there gets it."""
    handle = _handle(window)
    local, overall = QPointF(at), QPointF(window.mapToGlobal(at))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    for kind, button, held in (
        (QEvent.Type.MouseMove, none, none),
        (QEvent.Type.MouseButtonPress, left, left),
        (QEvent.Type.MouseButtonRelease, left, none),
    ):
        QApplication.sendEvent(handle, QMouseEvent(kind, local, local, overall, button, held, plain))
        await asyncio.sleep(0)


def _press(
    window: QWidget,
    key: Qt.Key,
    text: str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    handle = _handle(window)
    focus = QApplication.focusWidget() or window
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target = focus if kind is QEvent.Type.ShortcutOverride else handle
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


def _key_of(character: str) -> Qt.Key:
    """Letters and digits have the key of their capital; anything else only its text."""
    code = ord(character.upper()) if len(character.upper()) == 1 else 0
    return Qt.Key(code) if 0x20 <= code < 0x7F else Qt.Key.Key_unknown


def _handle(window: QWidget) -> QWindow:
    handle = window.windowHandle()
    if handle is None:
        raise ValueError("the window is not shown")
    return handle
