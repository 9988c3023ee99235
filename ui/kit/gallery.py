"""The whole kit in its states on one page: to be looked at beside the design."""

import os
import sys
from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.empty import Mark
from ui.kit.gallery_samples import (
    RailSample,
    actions,
    buttons,
    captioned,
    chips,
    code_and_signature,
    colours,
    controls,
    empty,
    halves,
    line_states,
    marks,
    notices,
    omniboxes,
    people,
    pictures,
    pin,
    radios,
    side_by_side,
    skeleton,
    text_sizes,
    tiles,
)
from ui.kit.skeleton import Skeleton
from ui.kit.text import Label
from ui.kit.toast import Toast
from ui.theme import Theme, apply_theme, current_theme

_LEFT: tuple[tuple[str, Callable[[], QWidget]], ...] = (
    ("Colour, same names in both themes", colours),
    ("Type, five sizes", text_sizes),
    ("Buttons: rest, pressed, icon, disabled, busy", buttons),
    ("Omnibox: rest, routed, nothing found", omniboxes),
    ("Sync pill and horizon line", line_states),
    ("List row; stock dot, age, ticks, plan", lambda: halves(people(), marks())),
    ("Chips", chips),
    ("Choices", controls),
    ("Empty state; skeleton, after 200 ms", lambda: halves(empty(), skeleton())),
)
_RIGHT: tuple[tuple[str, Callable[[], QWidget]], ...] = (
    ("Notices", notices),
    ("Radio rows", radios),
    ("Pressable cards", tiles),
    ("Pictures", pictures),
    ("Rail", RailSample),
    ("Actions", actions),
    ("PIN pad; code, signature, paragraph", lambda: halves(pin(), code_and_signature())),
)


class _Page(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)


def gallery(theme: Theme) -> QWidget:
    """A page of the whole kit in the theme that is applied."""
    page = _Page()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(32, 32, 32, 32)
    outer.setSpacing(24)
    outer.addWidget(
        side_by_side(Mark(), Label("Nordlys kit", "heading", weight=600), Label(theme.name, tone="ink2")),
        stretch=0,
    )
    columns = QHBoxLayout()
    columns.setSpacing(48)
    outer.addLayout(columns, 1)
    for parts in (_LEFT, _RIGHT):
        column = QVBoxLayout()
        column.setSpacing(20)
        for caption, build in parts:
            column.addWidget(captioned(caption, build()))
        column.addStretch()
        columns.addLayout(column, 1)
    toast = Toast(page, "Scarf added. Basket is €258.20", "Undo")
    toast.setFixedWidth(576 + 48)
    outer.addWidget(toast)
    page.resize(1280, 1500)
    return page


def main(out: str, name: str = "light") -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    page = gallery(apply_theme(app, "dark" if name == "dark" else "light", motion=False))
    page.show()
    for waiting in page.findChildren(Skeleton):
        waiting._appear()
    page.grab().save(out)
    page.deleteLater()


if __name__ == "__main__":
    main(*sys.argv[1:])
