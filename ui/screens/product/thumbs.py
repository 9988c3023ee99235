"""The style in each of its colours, as small pictures."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.drawing import outline_rounded
from ui.kit.flow import Flow
from ui.kit.picture import paint_variant
from ui.kit.tip import tip
from ui.screens.product.view import ColourView
from ui.theme.mirror import mirror
from ui.theme.tokens import current_theme

SIZE = QSize(52, 56)
GAP = 8


class Thumb(QAbstractButton):
    """The style in one colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._art = self._colour = self.sku = ""

    def sizeHint(self) -> QSize:
        return SIZE

    def minimumSizeHint(self) -> QSize:
        return SIZE

    def show_colour(self, art: str, view: ColourView) -> None:
        self._art, self._colour, self.sku = art, view.colour, view.sku
        self.setObjectName(f"colour-{view.colour}")
        self.setAccessibleName(view.name)
        self.setToolTip(tip(view.name))
        self.setChecked(view.selected)
        self.setEnabled(bool(view.sku))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, frame = current_theme(), QPainter(self), QRectF(self.rect())
        mirror(painter, frame)
        paint_variant(painter, frame, self._art, self._colour)
        if self.isChecked():
            outline_rounded(painter, frame, theme.radius.md, theme.color.accent, theme.stroke.selected)
        elif self.underMouse() and self.isEnabled():
            outline_rounded(painter, frame, theme.radius.md, theme.color.line_strong, theme.stroke.control)


class Thumbs(QWidget):
    """Hidden where there is nothing to choose from."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = Flow(GAP)
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.thumbs: list[Thumb] = []

    def show_colours(self, art: str, colours: tuple[ColourView, ...]) -> None:
        while len(self.thumbs) < len(colours):
            thumb = Thumb()
            thumb.clicked.connect(lambda _=False, thumb=thumb: self._ask(thumb))
            self._row.addWidget(thumb)
            self.thumbs.append(thumb)
        for place, thumb in enumerate(self.thumbs):
            thumb.setVisible(place < len(colours))
            if place < len(colours):
                thumb.show_colour(art, colours[place])
        self.setVisible(len(colours) > 1)

    def _ask(self, thumb: Thumb) -> None:
        """A second click does not take the choice back."""
        thumb.setChecked(True)
        self.chosen.emit(thumb.sku)
