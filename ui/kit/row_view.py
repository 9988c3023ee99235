"""A list of painted rows that works with finger, pointer, keyboard and screen reader."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.kit.row_model import RowModel
from ui.kit.rows import ROW, Index, RowAction, RowDelegate
from ui.theme.mirror import mirrored
from ui.theme.style import INSIDE, KEYBOARD

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RowView(QListView):
    """Emits `opened` with a row that is clicked or entered, `acted` with a row and the key of its button.

    Up and down move between rows, left and right between the buttons painted in one.
    One that `grows` is as tall as its rows, for lists that lie in a page that scrolls.
    """

    opened = Signal(object)
    acted = Signal(object, str)

    def __init__(
        self,
        model: RowModel,
        delegate: RowDelegate,
        name: str = "",
        *,
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.current_action = ""
        self._rows, self._delegate, self._grows = model, delegate, grows
        self._released = QPoint()
        model.setParent(self)
        delegate.setParent(self)
        self.setProperty(INSIDE, True)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                changed.connect(self._fit)
            self._fit()

    def choose(self, row: int) -> None:
        """Marks a row without saying `opened`; -1 marks none."""
        self.setCurrentIndex(self._rows.index(row) if row >= 0 else QModelIndex())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._tall()) if self._grows else super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._grows and event.oldSize().width() != event.size().width():
            self._fit()  # words wrap otherwise now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = Qt.Key(event.key()), self.currentIndex()
        if key in _PRESS and index.isValid():
            self._press(index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and index.isValid():
            along = (key == Qt.Key.Key_Right) != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
            self._step(index, 1 if along else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in KEYBOARD and not self.currentIndex().isValid() and self._rows.rowCount():
            self.selectionModel().setCurrentIndex(
                self._rows.index(0), self.selectionModel().SelectionFlag.NoUpdate
            )

    def currentChanged(self, current: Index, previous: Index) -> None:
        self.current_action = ""
        super().currentChanged(current, previous)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        action = next((a for a in self._delegate.actions(index) if self._hits(index, a)), None)
        self.current_action = ""
        self._tell(index, action.key if action else "")

    def _hits(self, index: QModelIndex, action: RowAction) -> bool:
        row = self.visualRect(index)
        place = self._delegate.action_rect(row, index, action.key)
        return mirrored(place, row, self.layoutDirection()).contains(self._released)

    def _press(self, index: QModelIndex) -> None:
        self._tell(index, self.current_action)

    def _tell(self, index: QModelIndex, action: str) -> None:
        row = index.data(ROW)
        if action:
            self.acted.emit(row, action)
        else:
            self.opened.emit(row)

    def _step(self, index: QModelIndex, step: int) -> None:
        """To the next button of the row; before the first is the row itself."""
        actions = self._delegate.actions(index)
        places = ["", *(action.key for action in actions)]
        here = places.index(self.current_action) if self.current_action in places else 0
        there = max(0, min(here + step, len(places) - 1))
        self.current_action = places[there]
        if there:
            said = QAccessibleAnnouncementEvent(self, actions[there - 1].name)
            QAccessible.updateAccessibility(said)
        self.viewport().update()

    def _tall(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self._rows.rowCount()))

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self._tall()))
