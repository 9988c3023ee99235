"""Who is working; pressing it offers what concerns them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from ui.kit.avatar import AvatarKind, paint_avatar
from ui.kit.tip import tip
from ui.theme.mirror import mirror
from ui.theme.style import COLOUR, RADIUS
from ui.theme.tokens import current_theme

_DISC = 40


class AvatarButton(QToolButton):
    def __init__(self, kind: AvatarKind) -> None:
        super().__init__()
        self._name, self._kind = "", kind
        self.setObjectName("account")
        self.setProperty(RADIUS, current_theme().size.touch // 2)
        if kind == "rail":
            self.setProperty(COLOUR, "rail_glyph")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person("")

    def show_person(self, name: str) -> None:
        self._name = name
        words = self.tr("You, {name}: lock, switch or change settings").format(name=name)
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().size.touch, current_theme().size.touch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        mirror(painter, self.rect())
        side = min(theme.px(_DISC), self.width())
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QRectF(self.rect()).center())
        paint_avatar(painter, disc, self._name, self._kind)
