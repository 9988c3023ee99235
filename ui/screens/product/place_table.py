"""Stock in other places: level, name, age and number in columns."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit.age import TONES, age_of, age_words
from ui.kit.drawing import draw_text
from ui.kit.stock import paint_stock_dot
from ui.kit.text import Label
from ui.screens.product.view import PlaceView
from ui.theme.tokens import current_theme

ROW = 36
_DOT = 10
_NAME = 24
_PIECES = 44
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class PlaceModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places: tuple[PlaceView, ...] = ()
        self.now = datetime.now().astimezone()

    def show_places(self, places: tuple[PlaceView, ...], now: datetime) -> None:
        self.beginResetModel()
        self.places, self.now = places, now
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.places[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return place
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{place.name}: {place.pieces}, {age_words(place.at, self.now)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("{place}, {distance} away").format(place=place.name, distance=place.away)
        return None


class PlaceDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: PlaceView = index.data(Qt.ItemDataRole.UserRole)
        model: Any = index.model()
        rect: QRect = option.rect
        line, color = QRectF(rect), current_theme().color
        painter.save()
        paint_stock_dot(painter, QRectF(line.left(), line.top(), _DOT, line.height()), place.level)
        pieces = QRectF(line.right() - _PIECES, line.top(), _PIECES, line.height())
        draw_text(painter, pieces, place.pieces, weight=600, align=_RIGHT)
        rest = line.adjusted(_NAME, 0, -_PIECES, 0)
        words = age_words(place.at, model.now, prefix=False)
        ink = color[TONES[age_of(place.at, model.now)]]
        taken = draw_text(painter, rest, words, role="caption", colour=ink, align=_RIGHT)
        draw_text(painter, rest.adjusted(0, 0, -taken - 12, 0), place.name)
        painter.restore()


class PlaceTable(QWidget):
    """Hidden while it has no rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.model = PlaceModel(self)
        self.list = QListView()
        self.list.setAccessibleName(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PlaceDelegate(self))
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for policy in (self.list.setHorizontalScrollBarPolicy, self.list.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setContentsMargins(0, 5, _PIECES, 5)
        head.addWidget(Label(title, "caption", weight=600, tone="ink2"), 1)
        head.addWidget(Label(self.tr("as of"), "caption", tone="ink3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)

    def rows(self) -> tuple[PlaceView, ...]:
        return self.model.places

    def show_places(self, places: tuple[PlaceView, ...], now: datetime) -> None:
        self.setVisible(bool(places))
        self.model.show_places(places, now)
        self.list.setFixedHeight(ROW * len(places))
