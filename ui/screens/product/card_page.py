"""One product: picture, price, size and colour, what moved; laid out by the shape of the window."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.emptying import release
from ui.kit.picture import Picture
from ui.kit.scrolling import scrolling
from ui.kit.text import Paragraph
from ui.screens.product.actions import StockActions
from ui.screens.product.held_card import HeldCard
from ui.screens.product.matrix import VariantMatrix
from ui.screens.product.moves import MovesCard
from ui.screens.product.price_card import PriceCard
from ui.screens.product.thumbs import Thumbs
from ui.screens.product.view import ProductView
from ui.screens.product.view_model import ProductViewModel
from ui.shell.layout import Layout
from ui.theme.tokens import current_theme

_PICTURE, _PICTURE_PORTRAIT, _PICTURE_DENSE = QSize(232, 288), QSize(200, 240), QSize(164, 204)
_SIDE_DENSE = 560
_ROWS = 4  # of colours that leave room to breathe
_GAP, _GAP_TIGHT = 33, 22
_ROOM_FOR_PICTURE = 780


class FactsCard(Card):
    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(10)
        self.body.addWidget(Paragraph(self.tr("About this style"), "title", weight=600, tone="ink"))
        self._rows: list[tuple[Paragraph, Paragraph]] = []

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while len(self._rows) < len(facts):
            label, words = Paragraph(role="caption", tone="ink3"), Paragraph(role="caption", tone="ink")
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(label)
            pair.addWidget(words)
            self.body.addLayout(pair)
            self._rows.append((label, words))
        for (label, paragraph), (name, text) in zip(self._rows, facts, strict=False):
            label.setText(name)
            paragraph.setText(text)


class Foot(QWidget):
    """Where there is no panel beside: what can be done, above the thumb."""

    places = Signal()

    def __init__(self, model: ProductViewModel) -> None:
        super().__init__()
        self.acts = StockActions(model, beside=True)
        self.elsewhere = Button(self.tr("Other places"), icon="map-pin", height="touch_large")
        self.elsewhere.setObjectName("other-places")
        self.elsewhere.clicked.connect(self.places)
        self.acts.buttons.addWidget(self.elsewhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.addWidget(self.acts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, painter = current_theme().color, QPainter(self)
        painter.fillRect(self.rect(), color.surface)
        painter.fillRect(0, 0, self.width(), current_theme().stroke.hairline, color.line)


class ProductCard(QWidget):
    """Emits `home` for the list of all stock and `places` for what the panel tells."""

    home = Signal()
    places = Signal()

    def __init__(self, model: ProductViewModel) -> None:
        super().__init__()
        self._layout = Layout.LANDSCAPE
        self._many_colours = False
        self.picture = Picture(_PICTURE, radius=current_theme().radius.lg)
        self.thumbs = Thumbs()
        self.facts = FactsCard()
        self.origin = Paragraph("", "caption", tone="ink3")
        self.name = Paragraph("", "heading", weight=600, tone="ink")
        self.name.setObjectName("product-name")
        self.detail = Paragraph("", "caption")
        self.back = Button(self.tr("All stock"), "quiet", icon="chevron-left")
        self.back.setObjectName("all-stock")
        self.price = PriceCard()
        self.matrix = VariantMatrix()
        self.held = HeldCard("surface")
        self.moves = MovesCard()
        self.foot = Foot(model)
        self._words = self._named()
        self._side, self._top = QWidget(), QWidget()
        self._left, self._right, self._beside = QVBoxLayout(self._side), QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.arrange(Layout.LANDSCAPE)
        self.thumbs.chosen.connect(model.select)
        self.matrix.chosen.connect(model.select)
        self.back.clicked.connect(self.home)
        self.foot.places.connect(self.places)

    def show_product(self, view: ProductView) -> None:
        self.picture.show_variant(view.art, view.colour)
        self.thumbs.show_colours(view.art, view.colours)
        self.facts.show_facts(view.facts)
        self.origin.setText(view.origin)
        self.name.setText(view.name)
        self.detail.setText(view.detail)
        self.price.show_price(view.price)
        self.matrix.show_variants(view.sizes, view.colours)
        self.held.show_held(view.held, view)
        self.moves.show_moves(view.title, view.moves)
        self._moves_at = Qt.AlignmentFlag(0) if view.moves else Qt.AlignmentFlag.AlignTop  # 0: all the room
        self._right.setAlignment(self.moves, self._moves_at)
        many = len(view.colours) > _ROWS
        if many != self._many_colours:
            self._many_colours = many
            self.arrange(self._layout)

    def arrange(self, layout: Layout) -> None:
        """The parts stay what they are and only change places."""
        self._layout = layout
        for box in (self._left, self._right, self._beside):
            release(box)
        fill = {Layout.PORTRAIT: self._portrait, Layout.DENSE: self._dense}.get(layout, self._landscape)
        fill()
        self._right.setAlignment(self.moves, self._moves_at)
        self.held.setVisible(not layout.has_panel)
        self.foot.setVisible(not layout.has_panel)
        self.back.setVisible(layout is not Layout.PORTRAIT)  # there it stands in the heading
        self._top.setVisible(layout in (Layout.PORTRAIT, Layout.DENSE))
        self.matrix.set_roomy(layout is Layout.PORTRAIT)
        self._fit_side()

    def fit(self, width: int) -> None:
        """Where both don't fit, sizes and prices come before the picture."""
        self._room = width
        self._fit_side()

    _room = 2 * _ROOM_FOR_PICTURE
    _moves_at = Qt.AlignmentFlag.AlignTop

    def _fit_side(self) -> None:
        fits = self._room >= current_theme().px(_ROOM_FOR_PICTURE)
        self._side.setVisible(self._layout is not Layout.PORTRAIT and fits)

    def _landscape(self) -> None:
        self.picture.set_size(_PICTURE)
        self._side.setFixedWidth(_PICTURE.width())
        _fill(self._left, (self.picture, self.thumbs, 8, self.facts, None))
        gap = _GAP_TIGHT if self._many_colours else _GAP
        held = (24, self.held) if not self._layout.has_panel else ()
        _fill(self._right, (self._words, gap, self.price, gap, self.matrix, *held, 24))
        self._right.addWidget(self.moves, 1)

    def _portrait(self) -> None:
        self.picture.set_size(_PICTURE_PORTRAIT)
        self._top_row.insertWidget(0, self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        _fill(self._beside, (self._words, 12, self.thumbs, None))
        _fill(self._right, (self._top, 20, self.price, 24, self.matrix, 24, self.held, 12, self.facts, 12))
        self._right.addWidget(self.moves, 1)

    def _dense(self) -> None:
        self.picture.set_size(_PICTURE_DENSE)
        self._top_row.insertWidget(0, self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        self._side.setFixedWidth(current_theme().px(_SIDE_DENSE))
        _fill(self._beside, (self._words, 12, self.thumbs, None))
        _fill(self._left, (self._top, 16, self.price, 16, self.facts, None))
        _fill(self._right, (self.matrix, 24))
        self._right.addWidget(self.moves, 1)

    def _named(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self.origin, self.name, self.detail):
            words.addWidget(widget)
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignTop)
        return named

    def _lay_out(self) -> None:
        for box in (self._left, self._right, self._beside):
            box.setSpacing(0)
        self._left.setSpacing(8)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._top_row = QHBoxLayout(self._top)
        self._top_row.setContentsMargins(0, 0, 0, 0)
        self._top_row.setSpacing(20)
        self._top_row.addLayout(self._beside, 1)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(24, 24, 24, 24)
        columns.setSpacing(24)
        columns.addWidget(self._side)
        columns.addLayout(self._right, 1)
        area = scrolling(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.foot)


def _fill(box: QBoxLayout, parts: tuple[QWidget | int | None, ...]) -> None:
    """Widgets, spaces in px, and None for what is left."""
    for part in parts:
        if part is None:
            box.addStretch()
        elif isinstance(part, int):
            box.addSpacing(part)
        else:
            box.addWidget(part)
