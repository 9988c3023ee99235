"""The page: what the design draws in its order, then the rest of the kit."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.empty import Mark
from ui.kit.gallery import controls, entry, foundations, lists, marks, surfaces
from ui.kit.gallery.placing import below_each_other, captioned, halves
from ui.kit.skeleton import Skeleton
from ui.kit.text import Label
from ui.theme.tokens import Theme, current_theme

WIDTH = 1_360
_Parts = tuple[tuple[str, Callable[[], QWidget]], ...]

_LEFT: _Parts = (
    ("Colour, same names in both themes", foundations.colours),
    ("Type, five sizes", foundations.text_sizes),
    ("Buttons: rest, hover, pressed, focus, disabled, loading", controls.buttons),
    ("Omnibox: rest, focus, routed, nothing found", entry.omniboxes),
    ("Sync pill and horizon line", marks.line_states),
    ("List row; stock dot, age, ticks, plan", lambda: halves(lists.people(), marks.marks())),
    ("Controls", controls.controls),
    ("Toast, error", lambda: below_each_other(surfaces.ToastSample(), lists.error())),
    ("Empty state; skeleton, after 200 ms", lambda: halves(lists.empty(), lists.skeleton())),
    ("Steppers, segments, option chips", controls.more_controls),
    ("Paragraph", marks.paragraph),
    ("Pressable cards: chosen, rest, dashed", surfaces.tiles),
    ("Rail: chosen, hover, rest", surfaces.RailSample),
    ("Pictures and colours", foundations.pictures),
    ("Rows that lead somewhere: late, chosen, only read, facts", lists.rows),
)
_RIGHT: _Parts = (
    ("Notices: success, offline, warning, neutral", lists.notices),
    ("Radio rows: chosen, rest, disabled", controls.radios),
    ("Switches in rows", controls.toggles),
    ("Actions: disabled with its reason, wrapped, with a count", controls.actions),
    ("Chips", marks.chips),
    ("Ways to pay: first, ready, disabled with its reason", controls.tenders),
    ("A code to be scanned", marks.code),
    ("Tabs with counts", controls.tabs),
    ("Keys, shown where one works with a keyboard", controls.keys),
    ("Sheet from below", surfaces.SheetSample),
    ("Search: rest, typed; options", lists.narrowing),
    ("PIN pad; fields, code, wrong code, signature", lambda: halves(entry.pin(), entry.fields())),
)


class _Page(QWidget):
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current_theme().color.bg)


def gallery(theme: Theme) -> QWidget:
    """A page of the whole kit in the theme that is applied."""
    page = _Page()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(32, 32, 32, 32)
    outer.setSpacing(24)
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Mark())
    head.addWidget(Label("Nordlys kit", "heading", weight=600), 1)
    head.addWidget(Label(f"{theme.name}, {theme.density}, {theme.scale:.0%}", tone="ink2"))
    outer.addLayout(head)
    columns = QHBoxLayout()
    columns.setSpacing(64)
    outer.addLayout(columns)
    for parts in (_LEFT, _RIGHT):
        column = QVBoxLayout()
        column.setSpacing(24)
        for caption, build in parts:
            column.addWidget(captioned(caption, build()))
        column.addStretch()
        columns.addLayout(column, 1)
        columns.setAlignment(column, Qt.AlignmentFlag.AlignTop)
    return page


def fill_in(page: QWidget) -> None:
    """Shows what would come only after a moment."""
    for waiting in page.findChildren(Skeleton):
        waiting.appear()
