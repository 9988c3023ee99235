"""An icon that can be pressed, with a count when something waits behind it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.kit.badge import paint_badge
from ui.kit.drawing import fill_rounded
from ui.kit.press import Press
from ui.theme.icons import paint_icon
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme


class IconButton(QToolButton):
    """Large enough to touch, whatever the size of its icon. `name` is what a screen reader says."""

    def __init__(
        self, icon: str, name: str, *, size: int = 24, tone: str = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._size, self._tone = icon, size, tone
        self._count = 0
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Press(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        touch = current_theme().size.touch
        return QSize(touch, touch)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        mirror(painter, self.rect())
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            fill = theme.color.pressed if self.isDown() else theme.color.hover
            fill_rounded(painter, QRectF(self.rect()), theme.radius.md, fill)
        size = theme.glyph(self._size)
        glyph = QRectF(0, 0, size, size)
        glyph.moveCenter(QRectF(self.rect()).center())
        paint_icon(
            painter, glyph, self._icon, theme.color[self._tone if self.isEnabled() else "disabled_ink"]
        )
        corner = QPointF(glyph.right() + 1, glyph.top() + 1)
        paint_badge(painter, corner, self._count, theme.color.warn, theme.color.rail, QRectF(self.rect()))
