"""A screen in a window of the size that associates have, opened at a route."""

import asyncio
from typing import Any, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.row_list import RowList
from ui.shell.layout import Layout
from ui.shell.screen import Screen

S = TypeVar("S", bound=Screen)


async def opened(qtbot: QtBot, screen: S, argument: str = "", layout: Layout = Layout.LANDSCAPE) -> S:
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(screen.main, 1)
    if screen.context is not None:
        screen.context.setFixedWidth(360)
        row.addWidget(screen.context)
    window.resize(1184, 726)
    qtbot.addWidget(window)
    screen.__dict__["window"] = window  # lives as long as the screen
    screen.arrange(layout)
    window.show()
    screen.open(argument)
    await settled(screen)
    return screen


WIDTHS = {Layout.LANDSCAPE: 824, Layout.NARROW: 928, Layout.PORTRAIT: 800, Layout.DENSE: 1472}
"""Logical pixels of the main side."""


def framed(qtbot: QtBot, screen: Screen, layout: Layout, upright: int) -> QWidget:
    """Both sides beside each other in that shape, `upright` high in portrait."""
    host, width = QWidget(), WIDTHS[layout]
    screen.__dict__.setdefault("windows", []).append(host)  # qtbot alone does not keep them
    host.resize(width + 360, upright if layout is Layout.PORTRAIT else 726)
    for part, left, wide in ((screen.main, 0, width), (screen.context, width, 360)):
        assert part is not None
        part.setParent(host)
        part.setGeometry(left, 0, wide, host.height())
    screen.arrange(layout)
    qtbot.addWidget(host)
    host.show()
    return host


async def settled(screen: Any) -> None:
    """Changes have reached the screen, and what they started has come to its end."""
    for _ in range(3):
        await asyncio.sleep(0.02)
        await screen.model.tasks.idle()


def said(rows: RowList) -> list[str]:
    """What a screen reader says of each row."""
    return [row.words for row in rows.rows()]


def titles(rows: RowList) -> list[str]:
    return [row.title for row in rows.rows()]


def ids(rows: RowList) -> list[str]:
    return [row.id for row in rows.rows()]
