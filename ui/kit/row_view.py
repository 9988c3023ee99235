"""A list of painted rows that works with finger, pointer, keyboard and screen reader."""

from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from ui.kit.finger import scroll_by_finger
from ui.kit.row_model import RowModel
from ui.kit.rows import ROW, Index
from ui.theme.style import INSIDE, KEYBOARD

PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
R = TypeVar("R")
_Flag = QItemSelectionModel.SelectionFlag


class RowView(Generic[R], QListView):
    """Emits `opened` with a row that is clicked, entered, or pressed by a screen reader.

    Selected is what `mark` says, not what was pressed last. A list that `grows` is as tall as its rows, for
    pages that scroll. Rows that are not `pressable` are only read.
    """

    opened = Signal(object)

    def __init__(
        self,
        model: RowModel[R],
        delegate: QStyledItemDelegate,
        name: str = "",
        *,
        grows: bool = False,
        pressable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._grows = model, grows
        self._marked = QPersistentModelIndex()
        self._is_marking = False
        model.setParent(self)
        delegate.setParent(self)
        self.setProperty(INSIDE, True)
        self.setProperty("pressable", pressable)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if pressable:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self.press)
            self.selectionModel().selectionChanged.connect(self._selected)
        else:
            self.setSelectionMode(QListView.SelectionMode.NoSelection)
        if grows:
            self._settled = QTimer(self)  # what changes while a layout is at work, that layout does not see
            self._settled.setSingleShot(True)
            self._settled.timeout.connect(self._fit)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
                changed.connect(self._fit)
            self._fit()
        else:
            scroll_by_finger(self)

    def mark(self, row: int) -> None:
        """Shows a row as the chosen one, -1 none. The keyboard stays where it is."""
        self._marked = QPersistentModelIndex(self._rows.index(row) if row >= 0 else QModelIndex())
        self._select_marked()

    def press(self, index: QModelIndex) -> None:
        """What a click on the row does; a subclass may do more."""
        if index.isValid():
            self.opened.emit(index.data(ROW))

    def content_height(self) -> int:
        """Of all rows at the present width, in logical pixels."""
        return sum(self.sizeHintForRow(row) for row in range(self._rows.rowCount()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.content_height()) if self._grows else super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.doItemsLayout()  # words wrap otherwise now, and Qt itself looks at the height alone
            if self._grows:
                self._settled.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESSES and self.currentIndex().isValid():
            self.press(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in KEYBOARD and not self.currentIndex().isValid():
            self.setCurrentIndex(self.first_stop())

    def first_stop(self) -> QModelIndex:
        """Where the keyboard stands when it comes to the list."""
        return self._rows.index(0)

    def selectionCommand(
        self, _index: Index | QItemSelection, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return _Flag.NoUpdate

    def _selected(self, chosen: QItemSelection) -> None:
        """Only a screen reader selects: that is how it presses."""
        if not self._is_marking and (pressed := chosen.indexes()):
            self._select_marked()
            self.press(pressed[0])

    def _select_marked(self) -> None:
        self._is_marking = True
        row = self._marked.row()
        chosen = self._rows.index(row) if row >= 0 else QModelIndex()
        self.selectionModel().select(chosen, _Flag.ClearAndSelect)
        self._is_marking = False

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self.content_height()))
        self.updateGeometry()
