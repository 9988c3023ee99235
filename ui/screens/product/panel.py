"""The product card: picture, price, size and colour, what moved."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSpacerItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.kit.card import Card
from ui.kit.drawing import outline_rounded
from ui.kit.empty import EmptyState
from ui.kit.text import Label, Paragraph
from ui.screens.picture import Picture, paint_variant
from ui.screens.product.matrix import VariantMatrix
from ui.screens.product.moves import MovesCard
from ui.screens.product.price_card import PriceCard
from ui.screens.product.seen import SeenPage
from ui.screens.product.view import ColourView, ProductView
from ui.screens.product.view_model import ProductViewModel
from ui.theme.tokens import current_theme

_PICTURE = QSize(232, 288)
_THUMB = QSize(52, 56)
_THUMBS_IN_ROW = 4
_ROWS = 4  # of colours that leave room to breathe
_GAP, _GAP_TIGHT = 33, 22
_ROOM_FOR_PICTURE = 780


class Thumb(QAbstractButton):
    """The style in one colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFixedSize(_THUMB)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._art = self._colour = self.sku = ""

    def show_colour(self, art: str, view: ColourView) -> None:
        self._art, self._colour, self.sku = art, view.colour, view.sku
        self.setObjectName(f"colour-{view.colour}")
        self.setAccessibleName(view.name)
        self.setToolTip(view.name)
        self.setChecked(view.selected)
        self.setEnabled(bool(view.sku))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, frame = current_theme(), QPainter(self), QRectF(self.rect())
        paint_variant(painter, frame, self._art, self._colour)
        if self.isChecked():
            outline_rounded(painter, frame, theme.radius.md, theme.color.accent, theme.stroke.selected)


class Thumbs(QWidget):
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(_THUMBS_IN_ROW, 1)
        self.thumbs: list[Thumb] = []

    def show_colours(self, art: str, colours: tuple[ColourView, ...]) -> None:
        while len(self.thumbs) < len(colours):
            thumb = Thumb()
            thumb.clicked.connect(lambda _=False, thumb=thumb: self.chosen.emit(thumb.sku))
            place = len(self.thumbs)
            self._grid.addWidget(thumb, place // _THUMBS_IN_ROW, place % _THUMBS_IN_ROW)
            self.thumbs.append(thumb)
        for place, thumb in enumerate(self.thumbs):
            thumb.setVisible(place < len(colours))
            if place < len(colours):
                thumb.show_colour(art, colours[place])
        self.setVisible(len(colours) > 1)


class FactsCard(Card):
    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(10)
        self.body.addWidget(Label(self.tr("About this style"), "title", weight=600))
        self._rows: list[tuple[Label, Paragraph]] = []

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while len(self._rows) < len(facts):
            label, words = Label("", "caption", tone="ink3"), Paragraph(role="caption", tone="ink")
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(label)
            pair.addWidget(words)
            self.body.addLayout(pair)
            self._rows.append((label, words))
        for (label, paragraph), (name, text) in zip(self._rows, facts, strict=False):
            label.setText(name)
            paragraph.setText(text)


class ProductPanel(QWidget):
    """Three pages: nothing scanned yet, not known here, and the card itself."""

    def __init__(self, model: ProductViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.picture = Picture(_PICTURE, radius=current_theme().radius.lg)
        self.thumbs = Thumbs()
        self.facts = FactsCard()
        self.origin = Label("", "caption", tone="ink3")
        self.name = Label("", "heading", weight=600)
        self.name.setObjectName("product-name")
        self.detail = Label("", "caption", tone="ink2")
        self.price = PriceCard()
        self.matrix = VariantMatrix()
        self.moves = MovesCard()
        self.seen = SeenPage()
        self.missing = EmptyState(
            self.tr("This product is not on this device"),
            self.tr("Its number may be new. It appears here as soon as the line has brought it."),
        )
        self._side = QWidget()
        self._gaps = [QSpacerItem(0, _GAP) for _ in range(2)]
        self._card = self._card_page()
        self._pages = QStackedLayout(self)
        for page in (self.seen, self.missing, self._card):
            self._pages.addWidget(page)
        self.thumbs.chosen.connect(model.select)
        self.matrix.chosen.connect(model.select)
        self.seen.chosen.connect(model.open)
        model.changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both don't fit, sizes and prices come before the picture."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _ROOM_FOR_PICTURE)

    def _show(self) -> None:
        view = self._model.view
        if view is not None:
            self._show_product(view)
            self._pages.setCurrentWidget(self._card)
        elif self._model.missing:
            self._pages.setCurrentWidget(self.missing)
        else:
            self.seen.show_seen(self._model.seen)
            self._pages.setCurrentWidget(self.seen)

    def _show_product(self, view: ProductView) -> None:
        self.picture.show_variant(view.art, view.colour)
        self.thumbs.show_colours(view.art, view.colours)
        self.facts.show_facts(view.facts)
        self.origin.setText(view.origin)
        self.name.setText(view.name)
        self.detail.setText(view.detail)
        self.price.show_price(view.price)
        self.matrix.show_variants(view.sizes, view.colours)
        self.moves.show_moves(view.title, view.moves)
        for gap in self._gaps:
            gap.changeSize(0, _GAP if len(view.colours) <= _ROWS else _GAP_TIGHT)

    def _card_page(self) -> QWidget:
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.picture)
        left.addWidget(self.thumbs)
        left.addSpacing(8)
        left.addWidget(self.facts)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.origin)
        right.addSpacing(1)
        right.addWidget(self.name)
        right.addSpacing(2)
        right.addWidget(self.detail)
        right.addSpacerItem(self._gaps[0])
        right.addWidget(self.price)
        right.addSpacerItem(self._gaps[1])
        right.addWidget(self.matrix)
        right.addSpacing(24)
        right.addWidget(self.moves, 1)
        inner = QWidget()
        inner.setProperty("plain", True)
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(24, 24, 24, 24)
        columns.setSpacing(24)
        columns.addWidget(self._side)
        columns.addLayout(right, 1)
        self.facts.setFixedWidth(_PICTURE.width())
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area
